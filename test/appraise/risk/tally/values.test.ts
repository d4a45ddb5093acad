import { describe, expect, it } from 'vitest';
import { spreadOf } from '../../../../src/appraise/risk/tally/spread.ts';
import { addValue, KEPT, noValues, type Values } from '../../../../src/appraise/risk/tally/values.ts';

/** Values of 16 streams in turn. */
function held(values: Float64Array): Values {
  const all = noValues(16, values.length);
  for (const [at, value] of values.entries()) addValue(all, at % 16, value);
  return all;
}

/** A value that jumps about between 0 and 1, without chance. */
const jumping = (k: number): number => (k * 0.618_033_988_749_895) % 1;

describe('the spread of what was drawn', () => {
  const spread = spreadOf(held(Float64Array.from([40, 10, 30, 20, 50, 60, 70, 80, 90, 100])), 'plain', 1);

  it('has quantiles that were drawn', () => {
    expect([spread.p10, spread.p50, spread.p90]).toEqual([10, 50, 90]);
    expect([spread.least, spread.most]).toEqual([10, 100]);
  });

  it('has the mean and the deviation of a sample, and the error of plain draws', () => {
    expect(spread.mean).toBe(55);
    expect(spread.deviation).toBeCloseTo(Math.sqrt(8250 / 9), 12);
    expect(spread.standardError).toBeCloseTo(Math.sqrt(8250 / 9 / 10), 12);
  });

  it('says of a single draw that nothing is known of its error', () => {
    const one = spreadOf(held(Float64Array.of(7)), 'sobol', 1);
    expect(one).toMatchObject({
      count: 1,
      mean: 7,
      p10: 7,
      p90: 7,
      deviation: null,
      standardError: null,
      p10Error: null,
    });
  });

  it('takes the error of evenly spread draws from how far the streams lie apart', () => {
    // Two streams of two draws each, with means of 2 and 4.
    const values = noValues(16, 4);
    for (const [stream, value] of [
      [0, 1],
      [1, 3],
      [0, 3],
      [1, 5],
    ] as const)
      addValue(values, stream, value);
    expect(spreadOf(values, 'sobol', 1)).toMatchObject({ mean: 3, standardError: 1, p10Error: 1 });
  });

  it('keeps a narrow spread far from nothing exact', () => {
    const pence = Float64Array.from({ length: 100_000 }, (_, k) => 9_000_000_000_000 + (k % 3));
    const { mean, deviation } = spreadOf(held(pence), 'plain', 100);
    expect(mean - 9_000_000_000_000).toBeCloseTo(99_999 / 100_000, 3);
    expect(deviation).toBeCloseTo(Math.sqrt(2 / 3), 4);
  });
});

describe('more draws than are kept', () => {
  const many = Float64Array.from({ length: 3 * KEPT + 5 }, (_, k) =>
    Math.round(50_000_000 * jumping(k) ** 2),
  );
  // The last of all lie far beyond those by which the cells were laid.
  many.set([-7_000_000, 99_000_000], many.length - 2);
  const spread = spreadOf(held(many), 'sobol', 100);
  const sorted = many.toSorted();
  const cell = 50_000_000 / 65_534;

  it.each([
    ['p10', 0.1],
    ['p50', 0.5],
    ['p90', 0.9],
  ] as const)('have the same %s as the exact one, to a cell', (name, share) => {
    const exact = sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
    expect(Math.abs(spread[name] - exact)).toBeLessThanOrEqual(cell + 1);
  });

  it('keep the least, the most, the count and the mean exactly', () => {
    expect(spread).toMatchObject({ least: -7_000_000, most: 99_000_000, count: many.length });
    expect(spread.mean).toBeCloseTo(many.reduce((sum, x) => sum + x, 0) / many.length, 6);
  });

  it('stand in a histogram that counts all of them', () => {
    expect(spread.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(many.length);
    for (const { from, to, count } of spread.histogram) {
      const exact = many.filter((x) => x >= from && x < to).length;
      // An edge may cut a cell, and there the values near nothing lie closest.
      expect(Math.abs(count - exact)).toBeLessThan(0.01 * many.length);
    }
  });

  it('have errors of their quantiles that stay small and are not nothing', () => {
    expect(spread.p50Error).toBeGreaterThan(0);
    expect(spread.p50Error).toBeLessThan(100 * cell);
  });

  it('are all the same where only one value was ever drawn', () => {
    const same = spreadOf(held(new Float64Array(KEPT + 20).fill(250)), 'plain', 100);
    expect(same).toMatchObject({ p10: 250, p50: 250, p90: 250, mean: 250, deviation: 0 });
    expect(same.histogram).toEqual([{ from: 200, to: 300, count: KEPT + 20 }]);
  });
});
