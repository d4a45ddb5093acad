import type { Ref } from '../../issue/issue.ts';
import type { Driver } from '../../model/case.ts';
import type { YamlDoc } from '../../read/yaml.ts';
import type { FaultLog } from '../fault-log.ts';
import { fit } from '../yaml/fit.ts';
import { scenarioShape, type ScenarioData } from '../yaml/scenario-shape.ts';
import type { RuleData } from '../yaml/shapes.ts';

/** A value and the file and place that it came from. */
export interface Found<T> {
  readonly value: T;
  readonly at: Ref;
}

/** The entries under a key, in the order in which the file has them: ties go to the first. */
type Entries<T> = readonly (readonly [name: string, value: T])[];

/** One point for all localities, or points with the names of theirs. */
type Points = 1 | Entries<readonly (string | number)[]>;

interface Written extends Omit<ScenarioData, 'localities' | 'bases' | 'access_points'> {
  readonly bases?: Entries<string | number> | null | undefined;
  readonly localities?: Entries<NonNullable<ScenarioData['localities']>[string]> | null | undefined;
  readonly access_points?: Points | null | undefined;
}

const WHOLE = [
  'title',
  'localities',
  'access_points',
  'new_posts',
  'new_costs',
  'social_worker_leads',
  'start',
  'one_off',
  'use_released_capacity',
  'bases',
  'leaving',
] as const satisfies readonly (keyof Written)[];

type Whole = (typeof WHOLE)[number];

type AssumptionData = NonNullable<ScenarioData['assumptions']>[number];

/** An assumption that a scenario sets, between what, and why. */
export type Setting = Found<Omit<AssumptionData, 'value'> & { readonly value: string | number }>;

/** A scenario with what it extends laid under it, as written. */
export interface Draft {
  /** The keys that a later file replaces whole. */
  readonly whole: { readonly [K in Whole]?: Found<NonNullable<Written[K]>> };
  readonly posts: ReadonlyMap<string, Found<RuleData>>;
  /** The roles that have a rule, also one that was refused. */
  readonly ruled: ReadonlyMap<string, Ref>;
  readonly drivers: ReadonlyMap<string, Found<Driver>>;
  readonly assumptions: ReadonlyMap<string, Setting>;
}

/**
 * Lays scenario files over each other, the later over the earlier: posts, drivers and assumptions key by key,
 * all else whole; null removes what an earlier one gave.
 */
export function layOver(chain: readonly YamlDoc[], log: FaultLog): Draft {
  const whole: { [K in Whole]?: Found<unknown> } = {};
  const posts = new Map<string, Found<RuleData>>();
  const ruled = new Map<string, Found<unknown>>();
  const drivers = new Map<string, Found<Driver>>();
  const assumptions = new Map<string, Setting>();
  for (const doc of chain) {
    const data = fit(doc, scenarioShape, log);
    const at = (key: string): Ref => ({ file: doc.file, path: [key] });
    const { access_points: points } = data;
    const written: Written = {
      ...data,
      localities: entries(doc, 'localities', data.localities),
      bases: entries(doc, 'bases', data.bases),
      access_points: points === 1 ? points : entries(doc, 'access_points', points),
    };
    // A base is that of a locality, and goes with it.
    if (written.localities !== undefined) delete whole.bases;
    for (const key of WHOLE) {
      const value = written[key];
      if (value === null) delete whole[key];
      else if (value !== undefined) whole[key] = { value, at: at(key) };
    }
    lay(posts, entries(doc, 'posts', data.posts), at('posts'));
    lay(ruled, entries(doc, 'posts', rawPosts(doc)), at('posts'));
    lay(drivers, entries(doc, 'drivers', data.drivers), at('drivers'));
    if (data.assumptions === null) assumptions.clear();
    data.assumptions?.forEach(({ id, value, ...more }, i) => {
      if (value === null) assumptions.delete(id);
      else assumptions.set(id, { value: { id, value, ...more }, at: below(at('assumptions'), i) });
    });
  }
  const rules = new Map([...ruled].map(([role, { at }]) => [role, at]));
  return { whole: whole as Draft['whole'], posts, ruled: rules, drivers, assumptions };
}

function rawPosts({ data }: YamlDoc): Readonly<Record<string, unknown>> | null | undefined {
  const posts = (data as { posts?: unknown } | null)?.posts;
  return typeof posts === 'object' && !Array.isArray(posts)
    ? (posts as Record<string, unknown> | null)
    : undefined;
}

type Given<T> = Readonly<Record<string, T>> | null | undefined;

function entries<T>(doc: YamlDoc, key: string, data: Given<T>): Entries<T> | null | undefined {
  return (
    data &&
    doc.names([key]).flatMap((name): [string, T][] => {
      const value = Object.hasOwn(data, name) ? data[name] : undefined;
      return value === undefined ? [] : [[name, value]];
    })
  );
}

/** Null in place of the entries removes all that there are. */
function lay<T>(into: Map<string, Found<T>>, over: Entries<T | null> | null | undefined, at: Ref): void {
  if (over === null) into.clear();
  for (const [name, value] of over ?? []) set(into, name, value, below(at, name));
}

function set<T>(into: Map<string, Found<T>>, key: string, value: T | null, at: Ref): void {
  if (value === null) into.delete(key);
  else into.set(key, { value, at });
}

/** A reference to something below another. */
export function below(at: Ref, ...keys: (string | number)[]): Ref {
  return { ...at, path: [...(at.path ?? []), ...keys] };
}
