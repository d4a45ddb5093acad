import { billionths, roundHalfAway, timesFraction } from '../money.ts';

/** What a council pays: statutory weeks × multiplier × a week's pay. */
export interface Scheme {
  /** Of the statutory weeks: 1 is the statutory scheme. */
  readonly multiplier: number;
  /** The most statutory weeks that count, before they are multiplied; null: no cap. */
  readonly weeksCap: number | null;
  /** Whether a week's pay is the actual one, or capped by the statutory limit. */
  readonly pay: 'actual' | 'capped';
}

const LEAST_SERVICE = 2;
const MOST_YEARS = 20;

/**
 * Weeks of pay for each whole year of service, counted back from leaving, at most 20: 1.5 for a year in which nobody
 * could be under 41, 1 from 22, ½ below; none before two years. Weeks, halves among them. Source: sections 155 and 162
 * of the Employment Rights Act 1996.
 */
export function statutoryWeeks(age: number, serviceYears: number): number {
  if (serviceYears < LEAST_SERVICE) return 0;
  const years = Math.min(MOST_YEARS, Math.floor(serviceYears));
  let weeks = 0;
  for (let back = 1; back <= years; back++) {
    const youngest = Math.floor(age) - back;
    weeks += youngest >= 41 ? 1.5 : youngest >= 22 ? 1 : 0.5;
  }
  return weeks;
}

/** A week's pay: pay a year × FTE where it is that of a full-time post × 7 ÷ 365, to the penny. Pence. */
export function weeksPay(payPence: number, times: number): number {
  return timesFraction(7, {
    numerator: BigInt(payPence) * billionths(times),
    denominator: 365n * billionths(1),
  });
}

/**
 * What one leaver is paid: the scheme's, and never less than the statutory sum. Each to the penny, half away from zero.
 * Pence.
 */
export function redundancyPence(
  weeks: number,
  weekPence: number,
  { multiplier, weeksCap, pay }: Scheme,
  limitPence: number,
): number {
  const capped = Math.min(weekPence, limitPence);
  const counted = weeksCap === null ? weeks : Math.min(weeks, weeksCap);
  const scheme = counted * multiplier * (pay === 'actual' ? weekPence : capped);
  return Math.max(roundHalfAway(weeks * capped), roundHalfAway(scheme));
}
