import { yearName, type Day } from './day.ts';
import { yearAt } from './fixed-term.ts';
import { roundHalfAway } from './money.ts';
import type { OneOff } from './scenario.ts';

/** One April–March year of the plan, in pence. One-off costs are positive. */
export interface PlanYear {
  /** Counted from the year that holds the start, which is 1; 0 is the year before. */
  readonly index: number;
  /** As "2013/14". */
  readonly year: string;
  /** Part of the full-year saving that the year has. */
  readonly share: number;
  readonly recurringPence: number;
  /** What posts that end by themselves would still have cost: saved this year, and not for good. */
  readonly timeLimitedPence: number;
  readonly oneOffPence: number;
  readonly netPence: number;
  readonly cumulativePence: number;
  /** The line that a medium-term plan takes: how the base budget changes from the year before. */
  readonly baseChangePence: number;
}

/**
 * The saving year by year: part of year 1 for the whole months in effect, in full afterwards, with what is saved for
 * so long as posts would have lasted (`timeLimitedIn` an April year), less what is spent once. Year 0 is shown only when something is spent in it.
 */
export function planYears(
  recurringPence: number,
  start: Day,
  oneOffs: readonly OneOff[],
  years: number,
  timeLimitedIn: (year: number) => number = () => 0,
): PlanYear[] {
  const months = monthsInEffect(start);
  const result: PlanYear[] = [];
  let before = { recurringPence: 0, cumulativePence: 0 };
  for (let index = oneOffs.some(({ year }) => year === 0) ? 0 : 1; index <= years; index++) {
    const inEffect = index === 0 ? 0 : index === 1 ? months : 12;
    const recurring = roundHalfAway((recurringPence * inEffect) / 12);
    const timeLimitedPence = timeLimitedIn(yearAt(index, start));
    const oneOffPence = oneOffs.reduce((sum, cost) => sum + (cost.year === index ? cost.amountPence : 0), 0);
    const netPence = recurring + timeLimitedPence - oneOffPence;
    const year: PlanYear = {
      index,
      year: yearName(yearAt(index, start)),
      share: inEffect / 12,
      recurringPence: recurring,
      timeLimitedPence,
      oneOffPence,
      netPence,
      cumulativePence: before.cumulativePence + netPence,
      baseChangePence: before.recurringPence - recurring,
    };
    result.push(year);
    before = year;
  }
  return result;
}

/** Whole months from the start to the end of March: April 1 → 12, July 1 → 9, July 2 → 8. */
export function monthsInEffect(start: Day): number {
  const afterApril = (start.month + 8) % 12;
  return 12 - afterApril - (start.day > 1 ? 1 : 0);
}

/**
 * Net present value of the years shown: each year's net ÷ (1 + rate)^(year − 1), years 0 and 1 undiscounted, to
 * the penny. A financial figure to the council in real prices, not a social value in the Green Book's sense.
 */
export function netPresentValue(years: readonly PlanYear[], discountRate: number): number {
  return roundHalfAway(
    years.reduce(
      (sum, { index, netPence }) => sum + netPence / (1 + discountRate) ** Math.max(0, index - 1),
      0,
    ),
  );
}

/** Months of full-year saving that pay for what is spent once; null when nothing is saved. */
export function paybackMonths(oneOffPence: number, recurringPence: number): number | null {
  return recurringPence > 0 ? oneOffPence / (recurringPence / 12) : null;
}
