import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, roundToTotal } from '../../src/model/apportion.ts';
import { billionths, roundHalfAway, timesFraction } from '../../src/model/money.ts';

describe('an amount is rounded once, half away from zero', () => {
  it.each([
    [0.5, 1],
    [-0.5, -1],
    [1.4999, 1],
    [2.5, 3],
    [-0.4, 0],
    [1.005 * 1000, 1005],
    [0.1 + 0.2 + 0.2, 1],
  ])('%d pence is %d', (amount, whole) => {
    expect(roundHalfAway(amount)).toBe(whole);
  });

  it('a mean price stays exact until posts × price', () => {
    const third = { numerator: 100n, denominator: 3n };
    expect([1, 2, 3].map((posts) => timesFraction(posts, third))).toEqual([33, 67, 100]);
  });

  it('a half penny goes away from zero on both sides', () => {
    expect(timesFraction(1, { numerator: 5n, denominator: 2n })).toBe(3);
    expect(timesFraction(1, { numerator: -5n, denominator: 2n })).toBe(-3);
  });

  it('pounds past what a float can hold are still exact', () => {
    const price = { numerator: 9_007_199_254_740_993n, denominator: 1000n };
    expect(timesFraction(1000, { ...price, denominator: 1_000_000n })).toBe(9_007_199_254_741);
  });

  it('an FTE of a repeating decimal has nine places', () => {
    expect(billionths(30 / 37)).toBe(810810811n);
  });
});

describe('largest remainder', () => {
  it('gives posts by weight, the rest to the largest remainders', () => {
    expect(apportion(4, [6308, 4461, 1881, 1550])).toEqual([2, 1, 1, 0]);
  });

  it('gives ties to the part named first', () => {
    expect(apportion(5, [1, 1, 1])).toEqual([2, 2, 1]);
  });

  it('shares equally where no part has a weight', () => {
    expect(apportion(3, [0, 0])).toEqual([2, 1]);
  });

  it('keeps what is whole: a tenth three times is no remainder', () => {
    expect(apportion(10, [0.1, 0.2, 0.7])).toEqual([1, 2, 7]);
  });

  it('rounds negative parts so that they add up', () => {
    expect(roundToTotal([-1.5, -1.5, 3], 0)).toEqual([-1, -2, 3]);
  });

  it('always adds up, and no part is a whole unit from its share', () => {
    const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.nat(500), weights, (total, parts) => {
        const given = apportion(total, parts);
        const sum = parts.reduce((a, b) => a + b, 0);
        expect(given.reduce((a, b) => a + b, 0)).toBe(total);
        given.forEach((posts, i) => {
          const share = sum > 0 ? (total * (parts[i] ?? 0)) / sum : total / parts.length;
          expect(Math.abs(posts - share)).toBeLessThan(1 + 1e-6);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
