/** An amount of pence that stays exact until something is multiplied by it: a mean price is one. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** An FTE, or a rate, as a whole number of billionths, so that what it is multiplied by stays an exact fraction. */
export function billionths(decimal: number): bigint {
  return BigInt(Math.round(decimal * 1e9));
}

/** The fineness of a cost that is worked out: pay × FTE × rate, each of the two in billionths. */
export const PARTS_OF_A_PENNY = 10n ** 18n;

/**
 * A whole number of units × a fractional price, to the penny, half away from zero: the one rounding that a
 * mean price ever gets. Pence.
 */
export function timesFraction(units: number, price: Fraction): number {
  const exact = BigInt(units) * price.numerator;
  const sign = exact < 0n ? -1n : 1n;
  const halves = 2n * exact * sign + price.denominator;
  return Number((sign * halves) / (2n * price.denominator));
}

/**
 * A real amount to the nearest whole number, half away from zero: how a share of pounds becomes pence.
 * Fifteen digits are kept first, so that a half which arithmetic left a hair below is still a half.
 */
export function roundHalfAway(amount: number): number {
  const exact = Math.abs(amount);
  const size = Math.floor((isClear(exact) ? exact : Number(exact.toPrecision(15))) + 0.5);
  return amount < 0 && size !== 0 ? -size : size;
}

/**
 * Whether an amount is so far from a half that what arithmetic on decimals leaves cannot move it across. Writing digits
 * out, or exact fractions, are slow, and a plan is rounded some million times where chance is drawn.
 */
export function isClear(amount: number): boolean {
  return amount >= 0 && amount < 1e10 && Math.abs(amount - Math.floor(amount) - 0.5) > 1e-3;
}
