import type { PostGroup } from './case.ts';
import { costOf, fteBillionths, postsOf } from './establishment.ts';
import { billionths, timesFraction, type Fraction } from './money.ts';
import { payOf } from './pay.ts';
import type { PostRule } from './scenario.ts';

/** By how much a planned post costs other than the plan has it. */
export interface PriceChange {
  /** Share of its price on top of it: unit_cost_change. */
  readonly share: number;
  /** A year, after that: regrade_per_post in pence. */
  readonly regradePence: number;
}

/**
 * What one planned post costs a year: price × (1 + unit_cost_change) + regrade_per_post. The price is the rule's; else
 * the mean cost of the role's posts of that same FTE; else the role's cost per FTE × the FTE. Never an average on-cost:
 * employer National Insurance starts at a threshold per person, so half a post costs less than half. An exact fraction
 * of pence.
 */
export function plannedPrice(
  rule: PostRule,
  today: readonly PostGroup[],
  { share, regradePence }: PriceChange,
): Fraction {
  const { numerator, denominator } = priceToday(rule, today);
  if (share === 0 && regradePence === 0) return { numerator, denominator };
  const whole = denominator * WHOLE;
  return {
    numerator: numerator * (WHOLE + billionths(share)) + BigInt(regradePence) * whole,
    denominator: whole,
  };
}

const WHOLE = billionths(1);

function priceToday(rule: PostRule, today: readonly PostGroup[]): Fraction {
  if (rule.pricePence !== null) return { numerator: BigInt(rule.pricePence), denominator: 1n };
  const alike = postsAlike(rule, today);
  if (alike.length > 0) return shareOf(costOf(alike), 1n, BigInt(postsOf(alike)));
  const fte = fteBillionths(today);
  return fte === 0n ? NOTHING : shareOf(costOf(today), billionths(rule.fte), fte);
}

const NOTHING: Fraction = { numerator: 0n, denominator: 1n };

/** The posts of today that are of the FTE of a planned one. */
export function postsAlike({ fte: planned }: PostRule, today: readonly PostGroup[]): readonly PostGroup[] {
  return today.filter(({ fte }) => fte === planned);
}

/** A part of an amount, exactly. */
export function shareOf(cost: Fraction, part: bigint, whole: bigint): Fraction {
  return { numerator: cost.numerator * part, denominator: cost.denominator * whole };
}

/**
 * What a role's posts are paid today less what those planned are, a year, without on-costs: what a pension rate is
 * charged on. A planned post is paid the part of its price that pay is of the cost of today's posts of that FTE, of all
 * of the role where there is none. Pence, each of the two to the penny; 0 where a case does not say what posts are paid.
 */
export function paySaved(
  today: readonly PostGroup[],
  rule: PostRule,
  posts: number,
  price: Fraction,
): number {
  const pay = payOf(today);
  if (pay === null) return 0;
  const alike = postsAlike(rule, today);
  const of = alike.length > 0 ? alike : today;
  return timesFraction(1, pay) - timesFraction(posts, paidOf(price, of));
}

/** The part of a price that is pay: price × pay ÷ cost of posts of today; 0 where these cost nothing. */
function paidOf(price: Fraction, today: readonly PostGroup[]): Fraction {
  const [pay, cost] = [payOf(today)?.numerator ?? 0n, costOf(today).numerator];
  return cost === 0n ? NOTHING : shareOf(price, pay, cost);
}
