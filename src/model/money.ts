/** An amount of pence that stays exact until something is multiplied by it: a mean price is one. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** FTE are decimals; nine places turn them into whole numbers for exact fractions. */
const FTE_UNITS = 1e9;

/** An FTE as a whole number of billionths, so that a price per FTE stays an exact fraction. */
export function fteUnits(fte: number): bigint {
  return BigInt(Math.round(fte * FTE_UNITS));
}

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
  const size = Math.floor(Number(Math.abs(amount).toPrecision(15)) + 0.5);
  return amount < 0 && size !== 0 ? -size : size;
}
