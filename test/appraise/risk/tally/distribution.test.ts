import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellOf,
  exactDistribution,
  griddedDistribution,
} from '../../../../src/appraise/risk/tally/distribution.ts';

const amounts = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 });

describe('the distribution of values as they are', () => {
  it('has the quantiles that a list in order shows, whatever was asked before', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 8 }),
        (values, percents) => {
          const sorted = values.toSorted((a, b) => a - b);
          const { quantile } = exactDistribution(Float64Array.from(values));
          for (const percent of percents) {
            const place = Math.max(0, Math.ceil((percent / 100) * values.length) - 1);
            expect(quantile(percent / 100)).toBe(sorted[place]);
          }
        },
      ),
    );
  });
});

describe('the distribution of values counted in cells', () => {
  it('has quantiles and counts no further off than a cell, and is never outside least and most', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: -60, max: 60 }), (values, limit) => {
        const cells = { count: 42, low: -20, width: 1 };
        const counts = new Uint32Array(42);
        for (const value of values) counts[cellOf(cells, value)] = (counts[cellOf(cells, value)] ?? 0) + 1;
        const [least, most] = [Math.min(...values), Math.max(...values)];
        const gridded = griddedDistribution(cells, counts, { least, most });
        const exact = exactDistribution(Float64Array.from(values));
        for (const share of [0.1, 0.5, 0.9]) {
          const [near, right] = [gridded.quantile(share), exact.quantile(share)];
          expect(near).toBeGreaterThanOrEqual(least);
          expect(near).toBeLessThanOrEqual(most);
          if (right >= -20 && right < 20) expect(Math.abs(near - right)).toBeLessThanOrEqual(1);
        }
        // At an edge of the cells nothing has to be shared out.
        if (limit >= -20 && limit <= 20) expect(gridded.below(limit)).toBeCloseTo(exact.below(limit), 9);
        expect(gridded.below(most + 1)).toBe(values.length);
      }),
    );
  });
});
