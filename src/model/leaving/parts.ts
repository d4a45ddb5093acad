import { costOf, postsOf } from '../establishment.ts';
import { billionths, roundHalfAway, timesFraction, type Fraction } from '../money.ts';
import type { LeavingRule } from '../scenario.ts';
import type { RolePrice } from './price.ts';

/**
 * Pay in lieu of notice: weeks × leavers × the mean cost a year of the posts that they hold × 7 ÷ 365, with on-costs,
 * since National Insurance is due on it. Pence, to the penny.
 */
export function noticePayPence({ leavers, groups }: RolePrice, weeks: number): number {
  return weeksOfCost(weeks, leavers, costOf(groups), postsOf(groups));
}

/** Weeks × people × the mean of what so many posts cost a year × 7 ÷ 365, to the penny; 0 where there are no posts. */
export function weeksOfCost(weeks: number, people: number, cost: Fraction, posts: number): number {
  if (posts === 0) return 0;
  return timesFraction(7, {
    numerator: cost.numerator * billionths(weeks) * billionths(people),
    denominator: cost.denominator * billionths(1) * billionths(1) * BigInt(posts) * 365n,
  });
}

/** Old pay kept by those who are redeployed: their number × pounds a year × the share of each year, from year 1. Pence. */
export function payProtectionByYear(redeployed: number, rule: LeavingRule['payProtection']): number[] {
  if (rule === null) return [];
  return rule.shares.map((share) => roundHalfAway(rule.perPostPence * (redeployed * share)));
}
