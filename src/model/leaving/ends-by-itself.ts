import type { PostGroup } from '../case.ts';
import { isoDay, type Day } from '../day.ts';
import { postsOf } from '../establishment.ts';

/**
 * Whether a filled post ends by itself by a day: an agency post, or a fixed-term one that has no end date or one on or
 * before that day. One that runs on is cut like any other.
 */
export function endsByItself({ filled, contract, endDate }: PostGroup, endsBy: Day): boolean {
  if (!filled || contract === 'permanent') return false;
  return contract === 'agency' || endDate === undefined || isoDay(endDate) <= isoDay(endsBy);
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
