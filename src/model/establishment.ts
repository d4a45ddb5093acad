import type { Case, PostGroup } from './case.ts';
import { billionths, PARTS_OF_A_PENNY, timesFraction, type Fraction } from './money.ts';
import type { Scenario } from './scenario.ts';

/** One role's posts in scope as they stand today, added up. */
export interface RoleNow {
  readonly role: string;
  readonly groups: readonly PostGroup[];
  readonly posts: number;
  readonly filledPosts: number;
  readonly vacantPosts: number;
  readonly fte: number;
  readonly filledFte: number;
  readonly vacantFte: number;
  readonly costPence: number;
  readonly vacantCost: Fraction;
}

/**
 * The roles in scope with today's posts: those that the scenario has a rule for first, in its order, then the
 * others by name.
 */
export function rolesNow(theCase: Case, scenario: Scenario): RoleNow[] {
  const inScope = theCase.posts.filter((group) => group.inScope);
  const ruled = scenario.posts.map(({ role }) => role);
  const others = [...new Set(inScope.map(({ role }) => role))].filter((role) => !ruled.includes(role)).sort();
  return [...ruled, ...others].map((role) =>
    addUp(
      role,
      inScope.filter((group) => group.role === role),
    ),
  );
}

function addUp(role: string, groups: readonly PostGroup[]): RoleNow {
  const filled = groups.filter((group) => group.filled);
  const vacant = groups.filter((group) => !group.filled);
  return {
    role,
    groups,
    posts: postsOf(groups),
    filledPosts: postsOf(filled),
    vacantPosts: postsOf(vacant),
    fte: fteOf(groups),
    filledFte: fteOf(filled),
    vacantFte: fteOf(vacant),
    costPence: timesFraction(1, costOf(groups)),
    vacantCost: costOf(vacant),
  };
}

/** Posts, not FTE: 3.5 FTE can be four posts. */
export function postsOf(groups: readonly PostGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

/** Full-time equivalents of all the posts, added in billionths so that their order does not matter. */
export function fteOf(groups: readonly PostGroup[]): number {
  return Number(fteBillionths(groups)) / 1e9;
}

/** The same as a whole number, for an exact price per FTE. */
export function fteBillionths(groups: readonly PostGroup[]): bigint {
  return groups.reduce((sum, { count, fte }) => sum + BigInt(count) * billionths(fte), 0n);
}

/** Pay with on-costs of all the posts, an exact fraction of pence a year. */
export function costOf(groups: readonly PostGroup[]): Fraction {
  const numerator = groups.reduce(
    (sum, { costPence, costRest = 0n }) => sum + BigInt(costPence) * PARTS_OF_A_PENNY + costRest,
    0n,
  );
  return { numerator, denominator: PARTS_OF_A_PENNY };
}
