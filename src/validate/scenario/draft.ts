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

type Whole = 'title' | 'localities' | 'new_posts' | 'new_costs' | 'start' | 'one_off';

/** A scenario with what it extends laid under it, as written. */
export interface Draft {
  /** The keys that a later file replaces whole. */
  readonly whole: { readonly [K in Whole]?: Found<NonNullable<ScenarioData[K]>> };
  readonly posts: ReadonlyMap<string, Found<RuleData>>;
  /** The roles that have a rule, also one that was refused. */
  readonly ruled: ReadonlyMap<string, Ref>;
  readonly drivers: ReadonlyMap<string, Found<Driver>>;
  readonly assumptions: ReadonlyMap<string, Found<string | number>>;
}

const WHOLE = [
  'title',
  'localities',
  'new_posts',
  'new_costs',
  'start',
  'one_off',
] as const satisfies readonly Whole[];

/**
 * Lays scenario files over each other, the later over the earlier: posts, drivers and assumptions key by key,
 * all else whole; null removes what an earlier one gave.
 */
export function layOver(chain: readonly YamlDoc[], log: FaultLog): Draft {
  const whole: { [K in Whole]?: Found<unknown> } = {};
  const posts = new Map<string, Found<RuleData>>();
  const ruled = new Map<string, Ref>();
  const drivers = new Map<string, Found<Driver>>();
  const assumptions = new Map<string, Found<string | number>>();
  for (const doc of chain) {
    const data = fit(doc, scenarioShape, log);
    const at = (...path: (string | number)[]): Ref => ({ file: doc.file, path });
    for (const key of WHOLE) {
      const value = data[key];
      if (value === null) delete whole[key];
      else if (value !== undefined) whole[key] = { value, at: at(key) };
    }
    for (const [role, rule] of Object.entries(data.posts ?? {})) set(posts, role, rule, at('posts', role));
    for (const [role, rule] of Object.entries(rawPosts(doc))) {
      if (rule === null) ruled.delete(role);
      else ruled.set(role, at('posts', role));
    }
    for (const [key, driver] of Object.entries(data.drivers ?? {}))
      set(drivers, key, driver, at('drivers', key));
    (data.assumptions ?? []).forEach(({ id, value }, i) => set(assumptions, id, value, at('assumptions', i)));
  }
  return { whole: whole as Draft['whole'], posts, ruled, drivers, assumptions };
}

function rawPosts({ data }: YamlDoc): object {
  const posts = (data as { posts?: unknown } | null)?.posts;
  return typeof posts === 'object' && posts !== null && !Array.isArray(posts) ? posts : {};
}

function set<T>(into: Map<string, Found<T>>, key: string, value: T | null, at: Ref): void {
  if (value === null) into.delete(key);
  else into.set(key, { value, at });
}

/** A reference to something below another. */
export function below(at: Ref, ...keys: (string | number)[]): Ref {
  return { ...at, path: [...(at.path ?? []), ...keys] };
}
