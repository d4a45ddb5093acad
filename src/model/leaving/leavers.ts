import { assumption } from '../assumption.ts';
import type { Case, PostGroup } from '../case.ts';
import { addDays, type Day } from '../day.ts';
import { rolesNow } from '../establishment.ts';
import { endsByItself, fixedTermPostsLost } from './ends-by-itself.ts';
import type { RolePosts } from '../posts.ts';
import type { Scenario } from '../scenario.ts';

/** How the posts that a role loses come to an end: vacancies first, then what ends by itself, then people. */
export interface RoleLeavers {
  readonly role: string;
  /** Filled posts of the role: everyone whose post is in the pool. */
  readonly peopleAtRisk: number;
  readonly vacantPostsLost: number;
  readonly filledPostsLost: number;
  readonly fixedTermPostsLost: number;
  /** Filled posts lost × redeployment_share, once fixed-term ends are taken off; may be a part of a person. */
  readonly redeployed: number;
  /** The same × (1 − redeployment_share): those whom leaving costs are for. */
  readonly leavers: number;
}

/** The last day of service: as the scenario says, else the day before the start. */
export function leavingDate({ leaving, start }: Scenario): Day {
  return leaving?.date ?? addDays(start, -1);
}

/** Every role that the plan changes, with those who have to leave it. */
export function leaversOf(theCase: Case, scenario: Scenario, posts: readonly RolePosts[]): RoleLeavers[] {
  const redeployed = assumption(theCase, scenario, 'redeployment_share');
  const roles = new Map(rolesNow(theCase, scenario).map(({ role, groups }) => [role, groups]));
  return posts
    .filter(({ ruled }) => ruled)
    .map(({ role, peopleAtRisk, vacantPostsLost, filledPostsLost }) => {
      const ended = fixedTermPostsLost(roles.get(role) ?? [], filledPostsLost, leavingDate(scenario));
      const toGo = filledPostsLost - ended;
      return {
        role,
        peopleAtRisk,
        vacantPostsLost,
        filledPostsLost,
        fixedTermPostsLost: ended,
        redeployed: toGo * redeployed,
        leavers: toGo * (1 - redeployed),
      };
    });
}

/** The filled posts of a role from which somebody may have to leave: those that do not end by themselves. */
export function mayLeave(groups: readonly PostGroup[], leaving: Day): PostGroup[] {
  return groups.filter((group) => group.filled && !endsByItself(group, leaving));
}
