import type { PostGroup } from '../case.ts';
import { costOf } from '../establishment.ts';
import { isClear, timesFraction, type Fraction } from '../money.ts';
import { payOf } from '../pay.ts';
import { paySaved, plannedPrice, postsAlike } from '../price.ts';
import type { PostRule } from '../scenario.ts';

/** What posts cost, or what pay is saved, for a change of their price. Pence a year, to the penny. */
type Priced = (share: number, regradePence: number) => number;

const UNCHANGED = { share: 0, regradePence: 0 };

/**
 * Posts × the price of one, for any change of that price. The same pennies as by exact fractions, which are worked out
 * only where a half penny is so near that decimals could fall on its other side.
 */
export function plannedCost(posts: number, rule: PostRule, today: readonly PostGroup[]): Priced {
  const one = numberOf(plannedPrice(rule, today, UNCHANGED));
  return (share, regradePence) => {
    const near = posts * changed(one, share, regradePence);
    if (isClear(near)) return Math.round(near);
    return timesFraction(posts, plannedPrice(rule, today, { share, regradePence }));
  };
}

/** Pay saved for any change of the price of a planned post, which is paid its part of that (price.ts). */
export function variedPaySaved(posts: number, rule: PostRule, today: readonly PostGroup[]): Priced {
  const pay = payOf(today);
  if (pay === null) return () => 0;
  const now = timesFraction(1, pay);
  const one = numberOf(plannedPrice(rule, today, UNCHANGED));
  const alike = postsAlike(rule, today);
  const of = alike.length > 0 ? alike : today;
  const cost = costOf(of);
  const part = cost.numerator === 0n ? 0 : numberOf(payOf(of) ?? cost) / numberOf(cost);
  return (share, regradePence) => {
    const near = posts * changed(one, share, regradePence) * part;
    if (isClear(near)) return now - Math.round(near);
    return paySaved(today, rule, posts, plannedPrice(rule, today, { share, regradePence }));
  };
}

/** A price with its change, the share in billionths as the exact one has it. */
function changed(price: number, share: number, regradePence: number): number {
  return price * (1 + Math.round(share * 1e9) / 1e9) + regradePence;
}

function numberOf({ numerator, denominator }: Fraction): number {
  // In parts: both can be beyond what a number holds.
  const whole = numerator / denominator;
  return Number(whole) + Number(numerator - whole * denominator) / Number(denominator);
}
