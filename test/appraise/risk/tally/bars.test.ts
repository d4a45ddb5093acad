import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsOf } from '../../../../src/appraise/risk/tally/bars.ts';
import { exactDistribution } from '../../../../src/appraise/risk/tally/distribution.ts';

const POUND = 100;

function histogram(values: readonly number[], unit = POUND): ReturnType<typeof barsOf> {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return barsOf(exactDistribution(Float64Array.from(values)), { least, most }, unit);
}

describe('the bars of a histogram', () => {
  it('stand on round pounds', () => {
    const bars = histogram(Array.from({ length: 101 }, (_, k) => (k * 380 - 4100) * POUND));
    expect(bars[0]).toEqual({ from: -600_000, to: -400_000, count: 1 });
    expect(bars.at(-1)).toEqual({ from: 3_200_000, to: 3_400_000, count: 6 });
    expect(bars).toHaveLength(20);
  });

  it('stand on round parts of a family without a trace of binary fractions', () => {
    const bars = histogram([20.13, 20.4, 21.07], 1);
    expect(bars.map(({ from }) => from).slice(0, 4)).toEqual([20.1, 20.15, 20.2, 20.25]);
  });

  it('is one where all values are the same', () => {
    expect(histogram([12_345, 12_345])).toEqual([{ from: 12_300, to: 12_400, count: 2 }]);
    expect(histogram([-200])).toEqual([{ from: -200, to: -100, count: 1 }]);
  });

  it('count a value on an edge to the bar above it, but the most to the last', () => {
    const bars = histogram([0, 1, 5, 10, 20].map((pounds) => pounds * POUND));
    expect(bars.filter(({ count }) => count > 0).map(({ from, count }) => [from, count])).toEqual([
      [0, 1],
      [100, 1],
      [500, 1],
      [1000, 1],
      [1900, 1],
    ]);
  });

  it('cover least to most, join, hold every value and number ten to twenty, whatever the values', () => {
    const pence = fc.integer({ min: -5_000_000_00, max: 5_000_000_00 });
    fc.assert(
      fc.property(fc.array(pence, { minLength: 2, maxLength: 40 }), (values) => {
        const bars = histogram(values);
        const [least, most] = [Math.min(...values), Math.max(...values)];
        expect(bars[0]?.from).toBeLessThanOrEqual(least);
        expect(bars.at(-1)?.to).toBeGreaterThanOrEqual(most);
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        for (const [k, { from, to, count }] of bars.entries()) {
          if (k > 0) expect(from).toBe(bars[k - 1]?.to);
          const isLast = k === bars.length - 1;
          expect(values.filter((x) => x >= from && (isLast ? x <= to : x < to))).toHaveLength(count);
        }
        if (most > least) expect(bars.length).toBeGreaterThanOrEqual(9);
        expect(bars.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
