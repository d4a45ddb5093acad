import type { Case, TeamFunction } from '../case.ts';
import { fteOf } from '../establishment.ts';
import { per } from '../load.ts';
import type { AddedPosts, RolePosts } from '../posts.ts';
import type { Scenario } from '../scenario.ts';

/** What the functions beside the families come to for one role. Hours a year. */
export interface FunctionRole {
  readonly role: string;
  readonly hoursNow: number;
  readonly hoursThen: number;
  /** Filled: nobody works in a vacant post. */
  readonly fteNow: number;
  readonly ftePlanned: number;
  readonly perFteNow: number | null;
  readonly perFteThen: number | null;
}

export interface Functions {
  readonly each: readonly TeamFunction[];
  readonly roles: readonly FunctionRole[];
  /** Hours of what nobody does. */
  readonly unownedHoursNow: number;
  readonly unownedHoursThen: number;
}

/**
 * Training, quality assurance, reporting and the like, by who does them now and in the plan: what each leader and
 * coordinator who stays takes on. Hours a year, in all and per FTE; null where the role has no FTE.
 */
export function planFunctions(
  theCase: Case,
  scenario: Scenario,
  posts: readonly RolePosts[],
  added: readonly AddedPosts[],
): Functions {
  const each = theCase.functions ?? [];
  const owners = new Set(each.flatMap((one) => [one.nowBy, ownerThen(one, scenario)]));
  const roles = [...owners].filter((role) => role !== '').sort();
  return {
    each,
    roles: roles.map((role) => {
      const hoursNow = hoursOf(each.filter(({ nowBy }) => nowBy === role));
      const hoursThen = hoursOf(each.filter((one) => ownerThen(one, scenario) === role));
      const fteNow = fteOf(theCase.posts.filter((post) => post.role === role && post.filled));
      const ftePlanned = fteThen(theCase, role, posts, added);
      return {
        role,
        hoursNow,
        hoursThen,
        fteNow,
        ftePlanned,
        perFteNow: per(hoursNow, fteNow),
        perFteThen: per(hoursThen, ftePlanned),
      };
    }),
    unownedHoursNow: hoursOf(each.filter(({ nowBy }) => nowBy === '')),
    unownedHoursThen: hoursOf(each.filter((one) => ownerThen(one, scenario) === '')),
  };
}

/** Who does it in the plan; today as an option keeps today's owners. */
export function ownerThen({ nowBy, thenBy }: TeamFunction, { isToday = false }: Scenario): string {
  return isToday ? nowBy : thenBy;
}

function hoursOf(functions: readonly TeamFunction[]): number {
  return functions.reduce((sum, { hoursPerYear }) => sum + hoursPerYear, 0);
}

/** FTE of a role in the plan: planned in scope, kept out of scope, and added. */
function fteThen(
  theCase: Case,
  role: string,
  posts: readonly RolePosts[],
  added: readonly AddedPosts[],
): number {
  const parts = [
    ...posts.filter((one) => one.role === role).map(({ plannedFte }) => plannedFte),
    fteOf(theCase.posts.filter((post) => post.role === role && !post.inScope)),
    ...added.filter((one) => one.role === role).map(({ fte }) => fte),
  ];
  return parts.reduce((sum, part) => sum + part, 0);
}
