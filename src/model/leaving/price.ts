import type { Case, PostGroup } from '../case.ts';
import { roundHalfAway } from '../money.ts';
import { postsOf, rolesNow } from '../establishment.ts';
import type { LeavingRule, Scenario } from '../scenario.ts';
import { costOfFirst, inGroups } from './cheapest.ts';
import { knownIn, type Known } from './known-people.ts';
import { leavingDate, mayLeave, type RoleLeavers } from './leavers.ts';

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
  /** Null where fewer than five are known: then it is priced by the mean cost of the scenario, or not at all. */
  readonly pool: Pool | null;
}

export interface Prices {
  readonly roles: readonly RolePrice[];
  /** Whether everyone who may leave is looked at, and is younger than when a pension is paid at once. */
  readonly noneNearPension: boolean;
  /** Known people among those who may leave the roles that are priced by their people. */
  readonly known: number;
  /** Posts of those roles whose holders may have to leave. */
  readonly mayLeave: number;
}

/** In a role with fewer known people than these none is looked at: what they cost would tell who they are. */
const FEWEST_TOLD = 5;

/** Redundancy brings a pension that is paid at once from this age. Source: LGPS Regulations 2013, regulation 30(7). */
const PENSION_AGE = 55;

/**
 * What redundancy costs role by role. Where fewer than five people are known among those who may leave a role, none of
 * them is looked at, and the mean cost of the scenario stands for each.
 */
export function redundancyPrices(
  theCase: Case,
  scenario: Scenario,
  rule: LeavingRule,
  leavers: readonly RoleLeavers[],
): Prices {
  const roles = rolesLeft(theCase, scenario, rule, leavers);
  const lookedAt = roles.filter(({ people }) => people.length > 0);
  return {
    roles: roles.map((role) => priceOf(role, rule)),
    noneNearPension: roles.every(
      ({ groups, people }) =>
        people.length > 0 &&
        people.length === postsOf(groups) &&
        people.every(({ age }) => age < PENSION_AGE),
    ),
    known: lookedAt.reduce((sum, { people }) => sum + people.length, 0),
    mayLeave: lookedAt.reduce((sum, { groups }) => sum + postsOf(groups), 0),
  };
}

type Role = RoleLeavers & { readonly groups: readonly PostGroup[]; readonly people: readonly Known[] };

/** The roles that somebody leaves, with the posts of those who may and what is known of five of them or more. */
function rolesLeft(
  theCase: Case,
  scenario: Scenario,
  rule: LeavingRule,
  leavers: readonly RoleLeavers[],
): Role[] {
  const groups = new Map(rolesNow(theCase, scenario).map((role) => [role.role, role.groups]));
  const who = knownIn(theCase, scenario, rule);
  return leavers
    .filter((role) => role.leavers > 0)
    .map((role) => {
      const pool = mayLeave(groups.get(role.role) ?? [], leavingDate(scenario));
      const people = pool.flatMap(who);
      return { ...role, groups: pool, people: people.length < FEWEST_TOLD ? [] : people };
    });
}

/** Low is the cheapest leavers, high the dearest, two by two; central the mean × the leavers. */
function priceOf(known: Role, rule: LeavingRule): RolePrice {
  const { role, leavers, groups, people } = known;
  if (people.length === 0) return byMeanCost(known, rule);
  const costs = inGroups(people.map(({ pence }) => pence).toSorted((a, b) => a - b));
  const redundancyPence = people.reduce((sum, person) => sum + person.pence, 0);
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

/** Mean cost × leavers; nothing where the scenario gives none. */
function byMeanCost({ role, leavers, groups }: Role, { meanCost }: LeavingRule): RolePrice {
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
