import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsWithin, tenthsNeeded } from '../../src/group/bounds.ts';
import { canonical } from '../../src/group/problem.ts';

const equal = (areas: number): number[] => Array.from({ length: areas }, () => 1);

describe('the bounds of a share of the mean weight', () => {
  it('are whole weights: the lower rounded up, the upper down', () => {
    expect(boundsWithin([10, 11, 12], 2, 0.1)).toEqual({ least: 15, most: 18 });
  });

  it('may leave too little: 99 areas of weight 1 in four parts within 2% would be 25 each', () => {
    expect(boundsWithin(equal(99), 4, 0.02)).toEqual({ least: 25, most: 25 });
  });

  it('may have nothing between them, where no whole weight is the mean', () => {
    expect(boundsWithin(equal(99), 4, 0)).toEqual({ least: 25, most: 24 });
  });

  it('are exact where the share falls on a whole weight, which decimals miss', () => {
    expect(1000 * (1 - 0.7)).not.toBe(300);
    expect(boundsWithin([1000], 1, 0.7)).toEqual({ least: 300, most: 1700 });
  });

  it('never ask for less than nothing, and Infinity asks for nothing', () => {
    expect(boundsWithin([4, 4], 2, 1.5)).toEqual({ least: 0, most: 10 });
    expect(boundsWithin([4, 4], 2, Infinity)).toEqual({ least: 0, most: Infinity });
  });

  it('hold a grouping from the tenth of a percent that it needs, and not a tenth before', () => {
    const weights = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(weights, fc.array(fc.nat({ max: 3 }), { minLength: 8, maxLength: 8 }), (all, into) => {
        const grouping = canonical(into.slice(0, all.length));
        const parts = Math.max(...grouping) + 1;
        const own = Array.from({ length: parts }, (_, part) =>
          all.reduce((sum, weight, area) => sum + (grouping[area] === part ? weight : 0), 0),
        );
        const holds = (tenths: number): boolean => {
          const { least, most } = boundsWithin(all, parts, tenths / 1000);
          return own.every((weight) => weight >= least && weight <= most);
        };
        const needed = tenthsNeeded(all, grouping);
        expect(holds(needed)).toBe(true);
        if (needed > 0) expect(holds(needed - 1)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
