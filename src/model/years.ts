import { yearAt, yearName, type Day } from './day.ts';
import { roundHalfAway } from './money.ts';
import type { OneOff } from './scenario.ts';

/** One April–March year of the plan, in pence. One-off costs are positive. */
export interface PlanYear {
  /** Counted from the year that holds the start, which is 1; 0 is the year before. */
  readonly index: number;
  /** Whole months of it in which the saving is in effect, late as it may be. */
  readonly months: number;
  /** As "2013/14". */
  readonly year: string;
  /** The saving of a full year at this year's prices, before delivery and months in effect. */
  readonly fullYearPence: number;
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
  /** The part of it that the year before has begun: what its saving comes to in a year as long as this one. */
  readonly priorYearEffectPence: number;
}

/** How much of the saving comes, and how late. */
export interface Delivery {
  /** Share of the saving that is delivered. */
  readonly rate: number;
  /** Months by which it starts later than planned. */
  readonly slippageMonths: number;
}

export const AS_PLANNED: Delivery = { rate: 1, slippageMonths: 0 };

/** What a plan's years take their course from. */
interface Course {
  readonly start: Day;
  readonly oneOffs: readonly OneOff[];
  /** How many years are shown. */
  readonly years: number;
  readonly delivery?: Delivery;
  /** What posts that end by themselves would still have cost in a year of the plan, in pence. */
  readonly timeLimitedIn?: (index: number) => number;
}

/**
 * The saving year by year: saving × delivery rate × months in effect ÷ 12, to the penny, with what is saved for so long
 * as posts would have lasted, less what is spent once. Year 0 is shown only when something is spent in it. `fullYear` is
 * the saving of a full year, in pence: the same in each where prices are real.
 */
export function planYears(
  fullYear: number | ((index: number) => number),
  { start, oneOffs, years, delivery = AS_PLANNED, timeLimitedIn = () => 0 }: Course,
): PlanYear[] {
  const result: PlanYear[] = [];
  let before = { recurringPence: 0, cumulativePence: 0, months: 0 };
  for (let index = firstYear(oneOffs); index <= years; index++) {
    const full = index === 0 ? 0 : typeof fullYear === 'number' ? fullYear : fullYear(index);
    const months = monthsOfYear(index, start, delivery.slippageMonths);
    const recurring = delivered(full, delivery.rate, months);
    const begun = delivered(full, delivery.rate, before.months);
    const timeLimitedPence = timeLimitedIn(index);
    const oneOffPence = spentIn(index, oneOffs);
    const netPence = recurring + timeLimitedPence - oneOffPence;
    const year: PlanYear = {
      index,
      months,
      year: yearName(yearAt(index, start)),
      share: (delivery.rate * months) / 12,
      fullYearPence: full,
      recurringPence: recurring,
      timeLimitedPence,
      oneOffPence,
      netPence,
      cumulativePence: before.cumulativePence + netPence,
      baseChangePence: before.recurringPence - recurring,
      priorYearEffectPence: before.months === 0 ? 0 : begun - recurring,
    };
    result.push(year);
    before = year;
  }
  return result;
}

/** What the years shown come to: the last cumulative of `planYears`, for whoever asks for no more. Pence. */
export function netOfYears(
  fullYear: number,
  { start, oneOffs, years, delivery = AS_PLANNED, timeLimitedIn = () => 0 }: Course,
): number {
  let net = 0;
  for (let index = firstYear(oneOffs); index <= years; index++) {
    const full = index === 0 ? 0 : fullYear;
    const months = monthsOfYear(index, start, delivery.slippageMonths);
    net += delivered(full, delivery.rate, months) + timeLimitedIn(index) - spentIn(index, oneOffs);
  }
  return net;
}

const firstYear = (oneOffs: readonly OneOff[]): number => (oneOffs.some(({ year }) => year === 0) ? 0 : 1);

function spentIn(index: number, oneOffs: readonly OneOff[]): number {
  return oneOffs.reduce((sum, cost) => sum + (cost.year === index ? cost.amountPence : 0), 0);
}

/** What comes of a full year's saving in so many months: saving × delivery rate × months ÷ 12, to the penny. */
export function delivered(fullYearPence: number, rate: number, months: number): number {
  return roundHalfAway((fullYearPence * rate * months) / 12);
}

/**
 * Months of a year of the plan in which the saving is in effect. Years count from the planned start, so that slippage
 * may leave the first with none and eat into the next.
 */
export function monthsOfYear(index: number, start: Day, slippageMonths: number): number {
  if (index === 0) return 0;
  return Math.min(12, Math.max(0, monthsInEffect(start) + 12 * (index - 1) - slippageMonths));
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
