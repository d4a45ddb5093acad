import { describe, expect, it } from 'vitest';
import { quantileOf } from '../../../../src/appraise/risk/draws/variable.ts';
import { meanOf, variable } from '../variables.ts';

/** Shares from nearly nothing to nearly all, closer together at both ends. */
const SHARES = [
  ...Array.from({ length: 31 }, (_, k) => 2 ** -(k + 2)),
  ...Array.from({ length: 999 }, (_, k) => (k + 1) / 1000),
  ...Array.from({ length: 31 }, (_, k) => 1 - 2 ** -(k + 2)),
];

const midpoints = (count: number): number[] => Array.from({ length: count }, (_, k) => (k + 0.5) / count);

/** Mean and variance of what a quantile gives, each share as likely as any other. */
function moments(quantile: (share: number) => number): { mean: number; variance: number } {
  const values = midpoints(100_000).map(quantile);
  const mean = meanOf(values);
  return { mean, variance: meanOf(values.map((x) => (x - mean) ** 2)) };
}

/** The beta distribution function for whole α from 1 to 5 and β = 6 − α: at least α of five draws below x. */
const betaShare = (alpha: number, x: number): number =>
  [1, 5, 10, 10, 5, 1].reduce(
    (sum, ways, j) => (j < alpha ? sum : sum + ways * x ** j * (1 - x) ** (5 - j)),
    0,
  );

describe('a triangular shape', () => {
  const triangles = [2, 3.5, 6, 8, 10].map((mode) =>
    variable({ shape: 'triangular', low: 2, mode, high: 10 }),
  );

  it.each(triangles)(
    'has a quantile that its distribution function gives back, with a mode of $mode',
    (triangle) => {
      const { mode } = triangle;
      const share = (x: number): number =>
        x < mode ? (x - 2) ** 2 / (8 * (mode - 2)) : 1 - (10 - x) ** 2 / (8 * (10 - mode));
      const quantile = quantileOf(triangle);
      for (const u of SHARES) expect(share(quantile(u))).toBeCloseTo(u, 12);
    },
  );

  it.each(triangles)('has the mean and variance of the textbook, with a mode of $mode', (triangle) => {
    const [a, c, b] = [2, triangle.mode, 10];
    const { mean, variance } = moments(quantileOf(triangle));
    expect(mean).toBeCloseTo((a + b + c) / 3, 5);
    expect(variance).toBeCloseTo((a * a + b * b + c * c - a * b - a * c - b * c) / 18, 4);
  });
});

describe('a PERT shape', () => {
  it.each([0, 0.25, 0.5, 0.75, 1])(
    'has a quantile that its distribution function gives back, with a peak at %d',
    (mode) => {
      const quantile = quantileOf(variable({ shape: 'pert', mode }));
      for (const u of SHARES) {
        const x = quantile(u);
        // As far as 10⁻⁹ of the span could move the share.
        const [below, above] = [betaShare(1 + 4 * mode, x - 1e-9), betaShare(1 + 4 * mode, x + 1e-9)];
        expect(below - 1e-15).toBeLessThan(u);
        expect(above + 1e-15).toBeGreaterThan(u);
      }
    },
  );

  it.each([0, 0.03, 0.3, 0.5, 0.77, 0.999, 1])(
    'has mean and variance of its beta distribution, with a peak at %d',
    (peak) => {
      const [low, mode, high] = [-50, -50 + 200 * peak, 150];
      const { mean, variance } = moments(quantileOf(variable({ shape: 'pert', low, mode, high })));
      expect(mean).toBeCloseTo((low + 4 * mode + high) / 6, 3);
      expect(variance / 200 ** 2).toBeCloseTo(((1 + 4 * peak) * (5 - 4 * peak)) / (36 * 7), 6);
    },
  );

  it('is the same seen from the other end', () => {
    const [left, right] = [0.2, 0.8].map((mode) => quantileOf(variable({ shape: 'pert', mode })));
    for (const u of midpoints(64)) expect(left?.(u)).toBeCloseTo(1 - (right?.(1 - u) ?? 0), 9);
  });
});

describe('shapes without a mode', () => {
  it('gives a uniform shape each value alike, wherever its mode is said to be', () => {
    const quantile = quantileOf(variable({ low: -4, mode: 0, high: 4 }));
    expect([0.125, 0.5, 0.75].map(quantile)).toEqual([-3, 0, 2]);
  });

  it('gives the low of two points to all shares but the high one’s chance', () => {
    const quantile = quantileOf(variable({ shape: 'two_point', low: 1, high: 9, highChance: 0.25 }));
    expect([0.1, 0.7499, 0.75, 0.9].map(quantile)).toEqual([1, 1, 9, 9]);
  });

  it.each([0, 1])('gives only one of two points where the high one has a chance of %d', (highChance) => {
    const quantile = quantileOf(variable({ shape: 'two_point', highChance }));
    expect([2 ** -33, 0.5, 1 - 2 ** -33].map(quantile)).toEqual([highChance, highChance, highChance]);
  });

  it.each(['triangular', 'pert', 'uniform', 'two_point'] as const)(
    'gives a %s range without width its one value',
    (shape) => {
      const quantile = quantileOf(variable({ shape, low: 3.3, mode: 3.3, high: 3.3 }));
      expect([0.001, 0.5, 0.999].map(quantile)).toEqual([3.3, 3.3, 3.3]);
    },
  );
});

describe('a variable of whole numbers', () => {
  it('gives each whole number the same chance where its shape is uniform', () => {
    const quantile = quantileOf(variable({ low: -2, high: 3, whole: true }));
    const counts = new Map<number, number>();
    for (const u of midpoints(6000)) counts.set(quantile(u), (counts.get(quantile(u)) ?? 0) + 1);
    expect([...counts]).toEqual([-2, -1, 0, 1, 2, 3].map((x) => [x, 1000]));
  });

  it.each(['triangular', 'pert'] as const)(
    'gives the mode of a %s shape most often, and never what lies outside',
    (shape) => {
      const quantile = quantileOf(variable({ shape, low: 0, mode: 1, high: 4, whole: true }));
      const values = midpoints(2000).map(quantile);
      const times = [0, 1, 2, 3, 4].map((x) => values.filter((value) => Object.is(value, x)).length);
      expect(times.reduce((a, b) => a + b)).toBe(2000);
      expect(Math.max(...times)).toBe(times[1]);
      expect(Math.min(...times)).toBeGreaterThan(0);
    },
  );

  it('leaves two points as they are', () => {
    const quantile = quantileOf(variable({ shape: 'two_point', low: 0, high: 6, whole: true }));
    expect([0.2, 0.8].map(quantile)).toEqual([0, 6]);
  });
});
