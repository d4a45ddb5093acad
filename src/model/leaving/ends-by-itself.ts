import type { PostGroup } from '../case.ts';
import { isoDay, type Day } from '../day.ts';
import { postsOf } from '../establishment.ts';

/**
 * Whether a filled post ends by itself by a day: an agency post, or one that has an end date on or before that day,
 * whatever its contract. One that runs on, or whose end nobody says, is cut like any other.
 */
export function endsByItself({ filled, contract, endDate }: PostGroup, endsBy: Day): boolean {
  if (!filled) return false;
  return contract === 'agency' || (endDate !== undefined && isoDay(endDate) <= isoDay(endsBy));
}

/**
 * Of the filled posts that a role loses, those that end by themselves: they go first, so that nobody is made redundant
 * for a post that was to end anyway. Posts, at most as many as are lost.
 */
export function fixedTermPostsLost(
  groups: readonly PostGroup[],
  filledPostsLost: number,
  endsBy: Day,
): number {
  return Math.min(filledPostsLost, postsOf(groups.filter((group) => endsByItself(group, endsBy))));
}
