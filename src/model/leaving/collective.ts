import { isoDay, type Day } from '../day.ts';
import type { RoleLeavers } from './leavers.ts';

/** From so many dismissals at one establishment within 90 days on, the law asks for collective consultation. */
export const COLLECTIVE = 20;
/** From so many on, for longer. */
export const LARGE = 100;
/** Since then 45 days from 100 dismissals, 90 before. Source: SI 2013/763. */
const SHORTER_FROM = '2013-04-06';

/** Dismissals that the plan may propose: posts that people lose, those who are redeployed among them. */
export function dismissalsOf(leavers: readonly RoleLeavers[]): number {
  return leavers.reduce((sum, role) => sum + role.filledPostsLost - role.fixedTermPostsLost, 0);
}

/**
 * The days by which collective consultation comes before the first of so many dismissals: 30 from 20, 45 from 100 (90
 * before 6 April 2013), 0 below. All count as at one establishment within 90 days: the careful reading. Source: Trade
 * Union and Labour Relations (Consolidation) Act 1992, section 188.
 */
export function collectiveDays(dismissals: number, leaving: Day): number {
  if (dismissals < COLLECTIVE) return 0;
  if (dismissals < LARGE) return 30;
  return isoDay(leaving) < SHORTER_FROM ? 90 : 45;
}
