import { billionths, type Fraction } from '../money.ts';
import type { Part } from './part.ts';

/** A step's value as an exact fraction. */
export function exactOf({ value, exact }: Part): Fraction {
  return exact ?? { numerator: BigInt(Number(value ?? 0)), denominator: 1n };
}

export function plus(a: Fraction, b: Fraction, sign: 1n | -1n = 1n): Fraction {
  if (a.denominator === b.denominator)
    return { numerator: a.numerator + sign * b.numerator, denominator: a.denominator };
  return {
    numerator: a.numerator * b.denominator + sign * b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** A fraction × a decimal of at most nine places. */
export function timesDecimal({ numerator, denominator }: Fraction, decimal: number): Fraction {
  return { numerator: numerator * billionths(decimal), denominator: denominator * 1_000_000_000n };
}

/** In lowest terms: the way in which two equal amounts look the same. */
export function reduced({ numerator, denominator }: Fraction): Fraction {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return a <= 1n ? { numerator, denominator } : { numerator: numerator / a, denominator: denominator / a };
}
