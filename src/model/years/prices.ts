import type { Ref } from '../../issue/issue.ts';
import { APPRENTICESHIP_LEVY, EMPLOYER_NI, type EmployerNi } from './employer-ni.ts';

/** A share, and where somebody says so. */
export interface GivenRate {
  readonly rate: number;
  readonly at: Ref;
}

/** What a year adds to pay: a share of it, or so many pence for each FTE. */
export type Award =
  | ({ readonly kind: 'percent' } & GivenRate)
  | { readonly kind: 'flat'; readonly perFtePence: number; readonly at: Ref };

/** How a group of budget lines rises: one rate for all years, or one for each. */
export interface Inflation {
  readonly every: GivenRate | null;
  readonly byYear: ReadonlyMap<number, GivenRate>;
}

/** How prices move after the year of the budget. Years are the April in which they start. */
export interface Prices {
  readonly awards: ReadonlyMap<number, Award>;
  /** By subjective group; one that is not there does not rise. */
  readonly inflation: ReadonlyMap<string, Inflation>;
  /** Employer's share of pay; the last one given holds on. */
  readonly pensionRates: ReadonlyMap<number, GivenRate>;
  /** In place of the table that is built in, or beyond it. */
  readonly employerNi: ReadonlyMap<number, EmployerNi>;
  /** Whether posts with a pension have the rebate of contracted-out schemes, to 2015/16. */
  readonly contractedOut: boolean;
  /** Where the case asks for the levy on top; null where it does not. */
  readonly apprenticeshipLevy: Ref | null;
  /** The first of these that is given: what asks for prices of later years. */
  readonly at: Ref;
}

/** The National Insurance of a year: the case's own, else the built-in table's; undefined where there is neither. */
export function employerNiOf({ employerNi }: Prices, year: number): EmployerNi | undefined {
  return employerNi.get(year) ?? EMPLOYER_NI.get(year);
}

/** The pension rate in force: the last one given up to the year; null where none is. */
export function pensionRateOf({ pensionRates }: Prices, year: number): GivenRate | null {
  const given = [...pensionRates.keys()].filter((each) => each <= year);
  return given.length === 0 ? null : (pensionRates.get(Math.max(...given)) ?? null);
}

/** How a subjective group rises in a year; null where it does not. */
export function inflationOf({ inflation }: Prices, group: string, year: number): GivenRate | null {
  const found = inflation.get(group);
  return found?.byYear.get(year) ?? found?.every ?? null;
}

/** Share of pay that the apprenticeship levy takes in a year: 0 where nobody asks for it. */
export function levyOf({ apprenticeshipLevy: asked }: Prices, year: number): number {
  return asked !== null && year >= APPRENTICESHIP_LEVY.from ? APPRENTICESHIP_LEVY.rate : 0;
}
