import type { PostGroup } from './case.ts';
import { PARTS_OF_A_PENNY, roundHalfAway, type Fraction } from './money.ts';

/**
 * Pay of all the posts without what comes on top of it, an exact fraction of pence a year; null where a case that was
 * not read from a staffing file does not say.
 */
export function payOf(groups: readonly PostGroup[]): Fraction | null {
  let numerator = 0n;
  for (const { payPence, payRest = 0n } of groups) {
    if (payPence === undefined) return null;
    numerator += BigInt(payPence) * PARTS_OF_A_PENNY + payRest;
  }
  return { numerator, denominator: PARTS_OF_A_PENNY };
}

/**
 * Employer pension that is paid on though posts go: a share of the pay saved, to the penny. A pension fund's deficit is
 * the council's whoever is left; charged as a rate on pay, it is charged on fewer people. Pence a year; below 0 where
 * pay grows: the price of what is new has the rate in it, and the deficit is no larger for it.
 */
export function pensionNotSaved(share: number, paySavedPence: number): number {
  return roundHalfAway(share * paySavedPence);
}
