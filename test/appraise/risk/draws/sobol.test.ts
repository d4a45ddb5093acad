import { describe, expect, it } from 'vitest';
import {
  reversed,
  SOBOL_DIMENSIONS,
  sobolBits,
  sobolShares,
} from '../../../../src/appraise/risk/draws/sobol.ts';

const dimensions = Array.from({ length: SOBOL_DIMENSIONS }, (_, dimension) => dimension);
const take = <T>(count: number, next: () => T): T[] => Array.from({ length: count }, next);

function unscrambled(dimension: number, count: number): number[] {
  const next = sobolBits(dimension);
  return take(count, () => (reversed(next()) >>> 0) / 2 ** 32);
}

/** How many shares lie in each of equal parts. */
function inParts(shares: readonly number[], parts: number): number[] {
  const counts: number[] = Array.from({ length: parts }, () => 0);
  for (const share of shares)
    counts[Math.floor(share * parts)] = (counts[Math.floor(share * parts)] ?? 0) + 1;
  return counts;
}

describe('the Sobol sequence without scrambling', () => {
  // The points that the program of Joe and Kuo (2008) prints, https://web.maths.unsw.edu.au/~fkuo/sobol/.
  it('starts with the ten points of three dimensions that Joe and Kuo print', () => {
    const [x, y, z] = [0, 1, 2].map((dimension) => unscrambled(dimension, 10));
    expect(x).toEqual([0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125, 0.1875, 0.6875]);
    expect(y).toEqual([0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625, 0.3125, 0.8125]);
    expect(z).toEqual([0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375, 0.9375, 0.4375]);
  });

  // scipy.stats.qmc.Sobol(101, scramble=False), SciPy 1.17.1, whose table is that of Joe and Kuo.
  it('reaches the same place as another program in late dimensions', () => {
    expect([50, 75, 100].map((dimension) => unscrambled(dimension, 778)[777])).toEqual([
      0.0830078125, 0.4150390625, 0.8427734375,
    ]);
  });

  it('has one of any 2^m points in each of 2^m parts, in every dimension', () => {
    for (const dimension of dimensions) {
      expect(new Set(inParts(unscrambled(dimension, 1024), 1024))).toEqual(new Set([1]));
    }
  });
});

describe('the Sobol sequence scrambled', () => {
  it('still has one of any 2^m points in each of 2^m parts, in every dimension and stream', () => {
    for (const dimension of dimensions) {
      const next = sobolShares(20_261_122, dimension % 16, dimension);
      for (let m = 0, last = 0; m <= 9; last = 2 ** m, m++) {
        const more = take(2 ** m - last, next);
        // From 2^(m−1) to 2^m: with those before them a net, and by themselves one of half the size.
        expect(new Set(inParts(more, Math.max(1, more.length)))).toEqual(new Set([1]));
      }
    }
  });

  it('never draws an end', () => {
    const shares = take(4096, sobolShares(1, 0, 3));
    expect(Math.min(...shares)).toBeGreaterThan(0);
    expect(Math.max(...shares)).toBeLessThan(1);
  });

  it('has a first point that lies anywhere: over many streams its mean is a half and its variance a twelfth', () => {
    const firsts = take(4000, () => 0).map((_, stream) => sobolShares(5, stream, 2)());
    const mean = firsts.reduce((a, b) => a + b) / 4000;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 4000));
    const variance = firsts.reduce((sum, x) => sum + (x - 0.5) ** 2, 0) / 4000;
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / 4000));
  });

  it('has means as close to a half as nested scrambling has: a variance of 1 ÷ (12 n³)', () => {
    const squares = take(2000, () => 0).map((_, stream) => {
      const mean = take(64, sobolShares(5, stream, 7)).reduce((a, b) => a + b) / 64;
      return (mean - 0.5) ** 2;
    });
    const variance = squares.reduce((a, b) => a + b) / 2000;
    expect(variance * 12 * 64 ** 3).toBeGreaterThan(0.85);
    expect(variance * 12 * 64 ** 3).toBeLessThan(1.15);
  });
});
