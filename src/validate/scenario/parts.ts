import type { AssumptionId } from '../../model/assumption/table.ts';
import type { Ref } from '../../issue/issue.ts';
import type { Driver } from '../../model/case.ts';
import type { Day } from '../../model/day.ts';
import type { NewCost, NewPost, OneOff, PostRule } from '../../model/scenario.ts';
import { assumptionValue, findAssumption } from '../assumption-value.ts';
import { Flaw } from '../cell/flaw.ts';
import { readPounds } from '../cell/pounds.ts';
import { readDay } from '../days.ts';
import type { FaultLog } from '../fault-log.ts';
import { below, type Draft, type Found } from './draft.ts';
import type { WrittenLocalities } from './localities.ts';
import { readNewPost, readRule } from './post-rule.ts';

/** A scenario whose values are read, and not yet held against the case. */
export interface Parts {
  readonly title: string | null;
  readonly localities: WrittenLocalities | null;
  readonly posts: readonly PostRule[];
  /** The roles that have a rule, also one that was refused. */
  readonly ruled: ReadonlyMap<string, Ref>;
  readonly drivers: ReadonlyMap<string, Found<Driver>>;
  readonly newPosts: readonly NewPost[];
  readonly newCosts: readonly NewCost[];
  readonly oneOffs: readonly OneOff[];
  readonly start: { readonly day: Day; readonly at: Ref | null } | null;
  readonly assumptions: ReadonlyMap<AssumptionId, { readonly value: number; readonly at: Ref | null }>;
}

/** Reads each value of a draft; those that are refused are told and left out. */
export function readParts(
  { whole, posts, ruled, drivers, assumptions }: Draft,
  given: { readonly localities: WrittenLocalities | null; readonly start: Day | null },
  log: FaultLog,
): Parts {
  const { title, new_posts: newPosts, new_costs: newCosts, one_off: oneOff, start } = whole;
  return {
    title: title?.value ?? null,
    localities: given.localities,
    posts: [...posts].flatMap(([role, rule]) => readRule(role.trim(), rule, log) ?? []),
    ruled,
    drivers,
    newPosts: each(newPosts, (post) => readNewPost(post, log)),
    newCosts: each(newCosts, ({ value: { label, amount }, at }) => {
      const amountPence = readAmount(amount, below(at, 'amount'), log);
      return amountPence === null ? null : { label, amountPence, at };
    }),
    oneOffs: each(oneOff, ({ value: { label, amount, year, funded_by: fundedBy }, at }) => {
      const amountPence = readAmount(amount, below(at, 'amount'), log);
      return amountPence === null
        ? null
        : { label, amountPence, year, ...(fundedBy ? { fundedBy } : {}), at };
    }),
    start: given.start === null ? readStart(start ?? null, log) : { day: given.start, at: null },
    assumptions: readSettings(assumptions, log),
  };
}

function each<T, R>(list: Found<readonly T[]> | undefined, read: (entry: Found<T>) => R | null): R[] {
  return list === undefined
    ? []
    : list.value.flatMap((value, i) => read({ value, at: below(list.at, i) }) ?? []);
}

function readAmount(written: string | number, at: Ref, log: FaultLog): number | null {
  const pence = readPounds(written);
  if (!(pence instanceof Flaw)) return pence;
  log.flaw(pence, 'amount', at);
  return null;
}

function readStart(start: Found<string> | null, log: FaultLog): Parts['start'] {
  if (start === null) return null;
  const day = readDay(start.value);
  if (day !== null) return { day, at: start.at };
  log.add('start-date', { value: start.value }, start.at);
  return null;
}

function readSettings(written: Draft['assumptions'], log: FaultLog): Parts['assumptions'] {
  const settings = new Map<AssumptionId, { value: number; at: Ref }>();
  for (const [name, { value: setting, at }] of written) {
    const id = findAssumption(name, below(at, 'id'), log);
    const value = id === null ? null : assumptionValue(id, setting, below(at, 'value'), log);
    if (id !== null && value !== null) settings.set(id, { value, at: below(at, 'value') });
  }
  return settings;
}
