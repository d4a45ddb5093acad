import { describe, expect, it } from 'vitest';
import { streamsOf, type Drawing, type Method } from '../../../../src/appraise/risk/draws/draws.ts';
import { rankCorrelation, normalCorrelation } from '../../../../src/model/correlation/pairs.ts';
import type { Variable } from '../../../../src/appraise/risk/draws/variable.ts';
import { meanOf, SEEDS, variable } from '../variables.ts';

const METHODS: Method[] = ['sobol', 'plain'];

/** The first draws of a stream, one row each. */
function rows(count: number, drawing: Drawing & { readonly stream: number }): number[][] {
  const { stream, ...asked } = drawing;
  const draw = streamsOf(asked)(stream);
  const values = new Float64Array(drawing.variables.length);
  return Array.from({ length: count }, () => {
    draw(values);
    return [...values];
  });
}

const uniform = (dimensions: readonly number[]): Variable[] =>
  dimensions.map((dimension) => variable({ dimension }));

/** A share as the cell of 2³² it stands for. */
const cells = (shares: readonly number[]): string[] => shares.map((x) => (x * 2 ** 32 - 0.5).toString(16));

describe('draws of a seed', () => {
  const ask = { variables: uniform([0, 1, 100]), correlations: [], seed: 20_261_122, stream: 3 };

  it('are the same to the bit on any machine: scrambled Sobol', () => {
    expect(rows(3, { ...ask, method: 'sobol' }).map(cells)).toEqual([
      ['5d10f525', '7d774777', '9b78364e'],
      ['d49993ca', '9ad0e01a', '7ba8626b'],
      ['a83c3990', '39520e01', 'f6ab3808'],
    ]);
  });

  it('are the same to the bit on any machine: plain', () => {
    expect(rows(3, { ...ask, method: 'plain' }).map(cells)).toEqual([
      ['245c9ea6', '3d9b9ef9', '74fc6f7a'],
      ['d071f04c', 'd4e46d1d', 'b47439b4'],
      ['f259c0fc', '346d9229', '6fa49f06'],
    ]);
  });

  it('are the same to the bit on any machine: every shape, and two that go together', () => {
    const variables = (['triangular', 'pert', 'uniform', 'pert'] as const).map((shape, dimension) =>
      variable({ shape, mode: 0.3, dimension }),
    );
    const correlations = [{ one: 'v2', other: 'v3', rank: 0.4 }];
    const [row = []] = rows(1, { ...ask, variables, correlations, method: 'sobol' });
    expect(Buffer.from(Float64Array.from(row).buffer).toString('hex').match(/.{16}/g)).toEqual([
      '92ffb8b11948d53f',
      '577bf6f69224d63f',
      '0000008c80d38d3f',
      '3221bf07b00dc33f',
    ]);
  });

  it.each(METHODS)('differ between streams, seeds and dimensions: %s', (method) => {
    const firsts = [0, 1, 2].flatMap((stream) =>
      [1, 2, 1 + 2 ** 32].map((seed) => rows(8, { ...ask, method, seed, stream })),
    );
    const all = firsts.flat(2);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(METHODS)('have means in two streams that are off independently of each other: %s', (method) => {
    const seeds = Array.from({ length: 900 }, (_, seed) => seed);
    const [one = [], other = []] = [4, 5].map((stream) =>
      seeds.map(
        (seed) => meanOf(rows(8, { ...ask, variables: uniform([6]), method, seed, stream }).flat()) - 0.5,
      ),
    );
    const [ours, theirs] = [one, other].map((errors) => meanOf(errors.map((x) => x * x))) as [number, number];
    const together = meanOf(one.map((x, i) => x * (other[i] ?? 0))) / Math.sqrt(ours * theirs);
    expect(Math.abs(together)).toBeLessThan(4 / Math.sqrt(900));
  });

  it.each(METHODS)(
    'do not depend on the order of the variables, even where they go together: %s',
    (method) => {
      const correlations = [
        { one: 'v1', other: 'v4', rank: 0.7 },
        { one: 'v0', other: 'v4', rank: -0.4 },
      ];
      const variables = [0, 1, 4, 9].map((dimension) => variable({ dimension, shape: 'pert' }));
      const back = rows(50, {
        variables: variables.toReversed(),
        correlations: correlations.toReversed(),
        method,
        seed: 1,
        stream: 0,
      });
      expect(back.map((row) => row.toReversed())).toEqual(
        rows(50, { variables, correlations, method, seed: 1, stream: 0 }),
      );
    },
  );

  it.each(METHODS)('are the same for a variable whoever else is drawn: %s', (method) => {
    const alone = rows(50, { ...ask, variables: uniform([100]), method });
    expect(rows(50, { ...ask, method }).map((row) => [row[2]])).toEqual(alone);
  });

  it.each(METHODS)('do not depend on how streams take turns: %s', (method) => {
    const [one, other] = [0, 1].map((stream) => streamsOf({ ...ask, method })(stream));
    const inTurns = [0, 1, 2, 3].map(() => {
      const [here, there] = [new Float64Array(3), new Float64Array(3)];
      one?.(here);
      other?.(there);
      return [...there];
    });
    expect(inTurns).toEqual(rows(4, { ...ask, method, stream: 1 }));
  });

  it('are plain in dimensions past the table of Sobol', () => {
    const variables = uniform([101, 5000]);
    expect(rows(20, { ...ask, variables, method: 'sobol' })).toEqual(
      rows(20, { ...ask, variables, method: 'plain' }),
    );
  });
});

/** Pearson's correlation of the ranks. */
function rankCorrelationOf(pairs: readonly (readonly number[])[]): number {
  const ranksOf = (at: 0 | 1): number[] => {
    const order = [...pairs.keys()].sort((a, b) => (pairs[a]?.[at] ?? 0) - (pairs[b]?.[at] ?? 0));
    const ranks: number[] = [];
    for (const [rank, place] of order.entries()) ranks[place] = rank - (pairs.length - 1) / 2;
    return ranks;
  };
  const [one, other] = [ranksOf(0), ranksOf(1)];
  return meanOf(one.map((x, i) => x * (other[i] ?? 0))) / meanOf(one.map((x) => x * x));
}

describe('variables that go together', () => {
  const n = 4096;

  it.each(METHODS)(
    'have the rank correlation told, whatever their shapes, within its error for 20 seeds: %s',
    (method) => {
      const variables = [
        variable({ dimension: 0, shape: 'pert', mode: 0.1 }),
        variable({ dimension: 1, shape: 'triangular', mode: 0.9 }),
        variable({ dimension: 2 }),
      ];
      const correlations = [
        { one: 'v0', other: 'v1', rank: 0.6 },
        { one: 'v2', other: 'v1', rank: -0.5 },
      ];
      for (const seed of SEEDS) {
        const drawn = rows(n, { variables, correlations, method, seed, stream: 0 });
        const between = (i: number, j: number): number =>
          rankCorrelationOf(drawn.map((row) => [row[i] ?? 0, row[j] ?? 0]));
        // About (1 − ρ²) ÷ √n, four times.
        expect(Math.abs(between(0, 1) - 0.6)).toBeLessThan(4 * (0.7 / Math.sqrt(n)));
        expect(Math.abs(between(2, 1) + 0.5)).toBeLessThan(4 * (0.8 / Math.sqrt(n)));
        expect(Math.abs(between(0, 2))).toBeLessThan(4 / Math.sqrt(n));
      }
    },
  );

  it('each keep their own distribution', () => {
    const correlations = [{ one: 'v0', other: 'v1', rank: 0.8 }];
    const drawn = rows(n, { variables: uniform([0, 1]), correlations, method: 'plain', seed: 1, stream: 0 });
    for (const at of [0, 1]) {
      const sorted = drawn.map((row) => row[at] ?? 0).sort((a, b) => a - b);
      // Kolmogorov's distance, which one sample in a thousand exceeds.
      expect(Math.max(...sorted.map((x, i) => Math.abs(x - i / n)))).toBeLessThan(1.95 / Math.sqrt(n));
    }
  });

  it.each([1, -1])('follow wholly from each other with a correlation of %d', (rank) => {
    const correlations = [
      { one: 'v0', other: 'v1', rank },
      { one: 'v1', other: 'v2', rank },
      { one: 'v0', other: 'v2', rank: 1 },
    ];
    for (const [x = 0, y = 0, z = 0] of rows(500, {
      variables: uniform([0, 1, 2]),
      correlations,
      method: 'sobol',
      seed: 1,
      stream: 0,
    })) {
      expect(y).toBeCloseTo(rank === 1 ? x : 1 - x, 12);
      expect(z).toBeCloseTo(x, 12);
    }
  });

  it('leave the bits of those of which nothing is told', () => {
    const ask = { variables: uniform([0, 1, 2]), method: 'sobol', seed: 1, stream: 0 } as const;
    const together = rows(50, { ...ask, correlations: [{ one: 'v0', other: 'v2', rank: 0.5 }] });
    expect(together.map((row) => row[1])).toEqual(
      rows(50, { ...ask, correlations: [] }).map((row) => row[1]),
    );
  });

  it('have normal values whose correlation comes from that of the ranks and back', () => {
    expect(normalCorrelation(1)).toBeCloseTo(1, 15);
    expect(normalCorrelation(0.5)).toBeCloseTo(0.517638, 6);
    for (const rank of [-1, -0.3, 0, 0.8])
      expect(rankCorrelation(normalCorrelation(rank))).toBeCloseTo(rank, 14);
  });
});
