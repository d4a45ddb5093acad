import type { Ref } from '../../issue/issue.ts';
import type { Assumptions, Driver } from '../../model/case.ts';
import type { Day } from '../../model/day.ts';
import type {
  KeptBase,
  LeavingRule,
  NewCost,
  NewPost,
  OneOff,
  PostRule,
  SocialWorkerLeads,
} from '../../model/scenario.ts';
import { Flaw } from '../cell/flaw.ts';
import { readPounds } from '../cell/pounds.ts';
import { readFlag } from '../cell/texts.ts';
import { readDay } from '../days.ts';
import type { FaultLog } from '../fault-log.ts';
import type { NamedAssumption } from '../subjects.ts';
import { below, type Draft, type Found } from './draft.ts';
import { pointsOf, type WrittenPoints } from './access-points.ts';
import { readLeaving } from './leaving.ts';
import type { WrittenLocalities } from './localities.ts';
import { readNewPost, readRule } from './post-rule.ts';
import { readSettings } from './settings.ts';

/** A scenario whose values are read, and not yet held against the case. */
export interface Parts {
  readonly title: string | null;
  readonly localities: WrittenLocalities | null;
  readonly accessPoints: WrittenPoints | null;
  readonly posts: readonly PostRule[];
  /** The roles that have a rule, also one that was refused. */
  readonly ruled: ReadonlyMap<string, Ref>;
  readonly drivers: ReadonlyMap<string, Found<Driver>>;
  readonly newPosts: readonly NewPost[];
  readonly newCosts: readonly NewCost[];
  readonly oneOffs: readonly OneOff[];
  readonly socialWorkerLeads: Found<SocialWorkerLeads> | null;
  readonly leaving: LeavingRule | null;
  readonly start: { readonly day: Day; readonly at: Ref | null } | null;
  readonly bases: ReadonlyMap<string, KeptBase>;
  readonly assumptions: Assumptions;
  /** Every assumption that it names, also one whose value was refused. */
  readonly named: readonly NamedAssumption[];
  readonly useReleasedCapacity: Found<boolean> | null;
}

/** Reads each value of a draft; those that are refused are told and left out. */
export function readParts(
  { whole, posts, ruled, drivers, assumptions }: Draft,
  given: { readonly localities: WrittenLocalities | null; readonly start: Day | null },
  log: FaultLog,
): Parts {
  const { title, new_posts: newPosts, new_costs: newCosts, one_off: oneOff, leaving, start } = whole;
  return {
    title: title?.value ?? null,
    localities: given.localities,
    accessPoints: pointsOf(whole),
    posts: [...posts].flatMap(([role, rule]) => readRule(role.trim(), rule, log) ?? []),
    ruled,
    drivers,
    newPosts: each(newPosts, (post) => readNewPost(post, log)),
    newCosts: each(newCosts, ({ value: { label, amount }, at }) => {
      const amountPence = readAmount(amount, below(at, 'amount'), log);
      return amountPence === null ? null : { label, amountPence, at };
    }),
    oneOffs: each(oneOff, ({ value: { label, amount, year, funded_by: by }, at }) => {
      const amountPence = readAmount(amount, below(at, 'amount'), log);
      const funded = by === null || by === undefined ? {} : { fundedBy: by };
      return amountPence === null ? null : { label, amountPence, year, ...funded, at };
    }),
    socialWorkerLeads: whole.social_worker_leads ?? null,
    leaving: leaving === undefined ? null : readLeaving(leaving, log),
    start: given.start === null ? readStart(start ?? null, log) : { day: given.start, at: null },
    bases: readBases(whole.bases),
    ...readSettings(assumptions, log),
    useReleasedCapacity: readYes(whole.use_released_capacity),
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

function readBases(bases: Draft['whole']['bases']): Parts['bases'] {
  if (bases === undefined) return new Map();
  return new Map(
    bases.value.map(([locality, id]) => [
      locality,
      { areaId: String(id).trim(), at: below(bases.at, locality) },
    ]),
  );
}

function readStart(start: Found<string> | null, log: FaultLog): Parts['start'] {
  if (start === null) return null;
  const day = readDay(start.value);
  if (day !== null) return { day, at: start.at };
  log.add('start-date', { value: start.value }, start.at);
  return null;
}

/** As in a cell: also Yes, in or 1; what is neither was refused already. */
function readYes(written: Found<string | number | boolean> | undefined): Found<boolean> | null {
  return written === undefined ? null : { ...written, value: readFlag(String(written.value)) === true };
}
