import { assumption } from '../assumption.ts';
import type { Case } from '../case.ts';
import { financialYearOf, yearName } from '../day.ts';
import type { Merged } from '../merge.ts';
import { roundHalfAway } from '../money.ts';
import { driverFalls, lineSavings } from '../nonpay.ts';
import { planAdded, planPosts } from '../posts.ts';
import { deliveryOf, planSavings, type Savings } from '../savings.ts';
import type { Scenario } from '../scenario.ts';
import { planYears, type PlanYear } from '../years.ts';
import type { EmployerNi } from './employer-ni.ts';
import type { PriceYear } from './post-cost.ts';
import { employerNiOf, inflationOf, pensionRateOf, type Award, type Prices } from './prices.ts';
import { repriced } from './reprice.ts';

/** What a year's prices rest on: shown beside the figures, so that they can be argued with. */
export interface PricesOfYear {
  readonly year: string;
  readonly award: Award | null;
  /** Null in a year of which nothing is priced, and where no post gives its National Insurance. */
  readonly employerNi: EmployerNi | null;
  readonly pensionRate: number | null;
  readonly inflation: readonly { readonly subjective: string; readonly rate: number }[];
}

/** The years in prices of their time. Savings are positive. */
export interface Nominal {
  readonly years: readonly PlanYear[];
  readonly npvPence: number;
  /** The net present value in real prices, to hold beside it. */
  readonly npvRealPence: number;
  readonly generalInflation: number;
  /** Whether the apprenticeship levy is in it. */
  readonly hasLevy: boolean;
  readonly prices: readonly PricesOfYear[];
}

/**
 * The saving year by year in the prices of each: what a medium-term plan and a cash budget hold. Null where the case
 * says nothing of the prices of later years.
 */
export function nominalYears(
  theCase: Case,
  scenario: Scenario,
  merged: readonly Merged[],
  real: Savings,
): Nominal | null {
  const { prices } = theCase;
  if (prices === undefined) return null;
  const value = (id: Parameters<typeof assumption>[2]): number => assumption(theCase, scenario, id);
  const generalInflation = value('general_inflation');
  const made = new Map<number, Savings>();
  const then = (index: number): Savings => {
    const savings =
      made.get(index) ?? savingsThen(theCase, scenario, merged, priceYear(theCase, scenario, prices, index));
    made.set(index, savings);
    return savings;
  };
  const years = planYears((index) => then(index).recurringPence, {
    start: scenario.start,
    oneOffs: scenario.oneOffs,
    years: value('mtfs_years'),
    delivery: deliveryOf(theCase, scenario),
    timeLimitedIn: (index) => then(index).years.find((year) => year.index === index)?.timeLimitedPence ?? 0,
  });
  return {
    years,
    npvPence: nominalPresentValue(years, value('discount_rate'), generalInflation),
    npvRealPence: real.npvPence,
    generalInflation,
    hasLevy: prices.apprenticeshipLevy !== null,
    prices: pricesOfYears(theCase, scenario, prices, years.at(-1)?.index ?? 0),
  };
}

/** The prices of one year of the plan, counted from the year that holds the start, which is 1. */
export function priceYear(theCase: Case, scenario: Scenario, prices: Prices, index: number): PriceYear {
  return {
    prices,
    from: theCase.financialYear,
    to: financialYearOf(scenario.start) + index - 1,
    generalInflation: assumption(theCase, scenario, 'general_inflation'),
  };
}

/** The saving at the prices of a year: both sides of every difference are priced anew. */
function savingsThen(theCase: Case, scenario: Scenario, merged: readonly Merged[], year: PriceYear): Savings {
  const then = repriced(theCase, scenario, year);
  const posts = planPosts(then.theCase, then.scenario, merged);
  const added = planAdded(then.theCase, then.scenario, merged);
  const falls = driverFalls(then.theCase, then.scenario, posts, added);
  const lines = lineSavings(then.theCase, then.scenario, falls);
  return planSavings(then.theCase, then.scenario, posts, added, lines);
}

/**
 * Net of each year ÷ ((1 + discount rate) × (1 + general inflation))^(year − 1), years 0 and 1 undiscounted, to the
 * penny: pounds of later years brought back to those of the first, then discounted.
 */
export function nominalPresentValue(
  years: readonly PlanYear[],
  discountRate: number,
  generalInflation: number,
): number {
  const factor = (1 + discountRate) * (1 + generalInflation);
  return roundHalfAway(
    years.reduce((sum, { index, netPence }) => sum + netPence / factor ** Math.max(0, index - 1), 0),
  );
}

/** Each year after that of the budget up to the last of the plan. */
function pricesOfYears(theCase: Case, scenario: Scenario, prices: Prices, last: number): PricesOfYear[] {
  const { from, to } = priceYear(theCase, scenario, prices, last);
  const first = financialYearOf(scenario.start);
  const gives = (column: string): boolean => anyGives(theCase, column);
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + 1 + i).map((year) => ({
    year: yearName(year),
    award: prices.awards.get(year) ?? null,
    employerNi: year < first || !gives('employer_ni') ? null : (employerNiOf(prices, year) ?? null),
    pensionRate: gives('employer_pension') ? (pensionRateOf(prices, year)?.rate ?? null) : null,
    inflation: [...prices.inflation.keys()].flatMap((subjective) => {
      const found = inflationOf(prices, subjective, year);
      return found === null ? [] : [{ subjective, rate: found.rate }];
    }),
  }));
}

/** Whether a post in scope gives a cost of its own that is worked out anew: without any, rates of it move nothing. */
function anyGives({ posts }: Case, column: string): boolean {
  return posts.some(
    ({ inScope, rows = [] }) =>
      inScope && rows.some(({ onTop }) => onTop.some((cost) => cost.column === column)),
  );
}
