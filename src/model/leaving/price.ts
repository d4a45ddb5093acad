import type { Case, PostGroup } from '../case.ts';
import { rolesNow } from '../establishment.ts';
import { roundHalfAway } from '../money.ts';
import type { LeavingRule, Scenario } from '../scenario.ts';
import { leavingDate, mayLeave, type RoleLeavers } from './leavers.ts';
import { weeksPayLimit } from './limits.ts';
import { redundancyPence, statutoryWeeks, weeksPay } from './redundancy.ts';

/** An amount over who might leave: the cheapest, the mean, the dearest. Pence. */
export interface Range {
  readonly lowPence: number;
  readonly centralPence: number;
  readonly highPence: number;
}

/** All of a role from whom leavers may come, added up: never one of them. */
interface Pool {
  readonly people: number;
  readonly redundancyPence: number;
  readonly weeks: number;
}

/** What the redundancy of a role's leavers comes to. */
export interface RolePrice extends Range {
  readonly role: string;
  readonly leavers: number;
  readonly groups: readonly PostGroup[];
  /** Null where ages are not known: then it is priced by the mean cost of the scenario, or not at all. */
  readonly pool: Pool | null;
}

export interface Prices {
  readonly roles: readonly RolePrice[];
  /** Whether what a role costs may be told: every role priced by its people has five or more. */
  readonly byRole: boolean;
  /** Whether everyone who may leave, five or more, has an age and service, and is younger than when a pension is paid at once. */
  readonly noneNearPension: boolean;
  /** Known people among those who may leave. */
  readonly known: number;
  /** Posts whose holders may have to leave. */
  readonly mayLeave: number;
}

/** Fewer people than these are never told of: what they cost would tell who they are. */
export const FEWEST_TOLD = 5;

/** Redundancy brings a pension that is paid at once from this age. Source: LGPS Regulations 2013, regulation 30(7). */
const PENSION_AGE = 55;

interface Known {
  readonly pence: number;
  readonly weeks: number;
  readonly age: number;
}

/**
 * What redundancy costs role by role. Where fewer than five people are known among all who may leave, none of them is
 * looked at, and the mean cost of the scenario stands for each.
 */
export function redundancyPrices(
  theCase: Case,
  scenario: Scenario,
  rule: LeavingRule,
  leavers: readonly RoleLeavers[],
): Prices {
  const groups = new Map(rolesNow(theCase, scenario).map((role) => [role.role, role.groups]));
  const who = knownIn(theCase, scenario, rule);
  const roles = leavers
    .filter((role) => role.leavers > 0)
    .map((role) => {
      const pool = mayLeave(groups.get(role.role) ?? [], leavingDate(scenario));
      return { ...role, groups: pool, people: pool.flatMap(who) };
    });
  const known = roles.reduce((sum, { people }) => sum + people.length, 0);
  const posts = roles.reduce((sum, role) => sum + role.groups.reduce((all, { count }) => all + count, 0), 0);
  return {
    roles: roles.map((role) => priceOf(known < FEWEST_TOLD ? { ...role, people: [] } : role, rule)),
    byRole: roles.every(({ people }) => people.length === 0 || people.length >= FEWEST_TOLD),
    noneNearPension:
      known >= FEWEST_TOLD &&
      known === posts &&
      roles.every(({ people }) => people.every(({ age }) => age < PENSION_AGE)),
    known,
    mayLeave: posts,
  };
}

/** Of a group of posts, those who hold them, as far as ages and service are known. */
function knownIn(
  { people = [] }: Case,
  scenario: Scenario,
  { scheme }: LeavingRule,
): (group: PostGroup) => Known[] {
  const limit = weeksPayLimit(leavingDate(scenario));
  const byPost = new Map(people.map((person) => [person.postId, person]));
  return ({ rows = [] }) =>
    rows.flatMap(({ id, payPence, times }) => {
      const person = byPost.get(id);
      if (person === undefined || limit === null) return [];
      const weeks = statutoryWeeks(person.age, person.serviceYears);
      const pence = redundancyPence(weeks, weeksPay(payPence, times), scheme, limit);
      return [{ pence, weeks, age: person.age }];
    });
}

type Role = RoleLeavers & { readonly groups: readonly PostGroup[]; readonly people: readonly Known[] };

/** Low is the cheapest leavers, high the dearest, central the mean × the leavers. */
function priceOf({ role, leavers, groups, people }: Role, { meanCost }: LeavingRule): RolePrice {
  if (people.length === 0) {
    const each = (pence = 0): number => roundHalfAway(pence * leavers);
    return {
      role,
      leavers,
      groups,
      pool: null,
      lowPence: each(meanCost?.lowPence),
      centralPence: each(meanCost?.centralPence),
      highPence: each(meanCost?.highPence),
    };
  }
  const costs = people.map(({ pence }) => pence).toSorted((a, b) => a - b);
  const redundancyPence = costs.reduce((sum, pence) => sum + pence, 0);
  const weeks = people.reduce((sum, person) => sum + person.weeks, 0);
  return {
    role,
    leavers,
    groups,
    pool: { people: people.length, redundancyPence, weeks },
    lowPence: costOfFirst(costs, leavers),
    centralPence: roundHalfAway((redundancyPence * leavers) / people.length),
    highPence: costOfFirst(costs.toReversed(), leavers),
  };
}

/** No sum is of fewer people than these. */
const FEWEST_ADDED = 2;

/**
 * The first so many of some costs: of a part of a leaver, that part of the next; of one leaver, the mean of the first
 * two, so that no figure is what one person is paid; of more leavers than are known, the mean for the others. To the
 * penny.
 */
function costOfFirst(costs: readonly number[], leavers: number): number {
  const taken = Math.min(Math.max(leavers, FEWEST_ADDED), costs.length);
  const whole = Math.floor(taken);
  const sum = costs.slice(0, whole).reduce((total, pence) => total + pence, 0);
  const all = sum + (costs[whole] ?? 0) * (taken - whole);
  return roundHalfAway(taken === leavers ? all : (all * leavers) / taken);
}
