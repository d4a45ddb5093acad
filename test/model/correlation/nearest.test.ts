import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eigenOf, withoutNegative } from '../../../src/model/correlation/matrix.ts';
import { nearestCorrelation } from '../../../src/model/correlation/nearest.ts';
import type { Pair } from '../../../src/model/correlation/pairs.ts';

const pair = (one: string, other: string, rank: number): Pair => ({ one, other, rank });

describe('rank correlations that can be true together', () => {
  it('are found without fault, none at all and perfect ones too', () => {
    expect(nearestCorrelation(['a', 'b'], [])).toBeNull();
    expect(nearestCorrelation(['a', 'b', 'c'], [pair('a', 'b', 0.5), pair('b', 'c', -0.5)])).toBeNull();
    expect(
      nearestCorrelation(['a', 'b', 'c'], [pair('a', 'b', 1), pair('c', 'b', -1), pair('c', 'a', -1)]),
    ).toBeNull();
    expect(
      nearestCorrelation(['a', 'b', 'c'], [pair('a', 'b', 1), pair('a', 'c', 0.3), pair('c', 'b', 0.3)]),
    ).toBeNull();
  });
});

describe('rank correlations that contradict each other', () => {
  const contradiction = [pair('a', 'b', 0.9), pair('b', 'c', 0.9), pair('a', 'c', -0.9)];

  it('are named with what they could be at most', () => {
    const found = nearestCorrelation(['a', 'b', 'c'], contradiction)?.pairs;
    // All three are as far off, and three that are alike in size can be no larger than a half as normal values.
    expect(found).toEqual([
      { ...pair('a', 'b', 0.9), nearest: 0.48 },
      { ...pair('b', 'c', 0.9), nearest: 0.48 },
      { ...pair('a', 'c', -0.9), nearest: -0.48 },
    ]);
  });

  it('leave out the pairs that have no part in it', () => {
    const pairs = [pair('x', 'y', 0.95), ...contradiction, pair('x', 'z', 0.2)];
    const found = nearestCorrelation(['z', 'y', 'x', 'c', 'b', 'a'], pairs)?.pairs;
    expect(found?.map(({ one, other }) => one + other)).toEqual(['ab', 'bc', 'ac']);
  });

  it('name the one that is furthest off where none is by half a hundredth', () => {
    const pairs = [pair('a', 'b', 1), pair('a', 'c', 0.5), pair('b', 'c', 0.501)];
    const found = nearestCorrelation(['a', 'b', 'c'], pairs)?.pairs ?? [];
    expect(found.length).toBeGreaterThan(0);
    expect(withThem(['a', 'b', 'c'], pairs, found)).toBeNull();
  });

  it('can be true together once what is offered stands in their place, whatever they are', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const all = ids.flatMap((one, i) => ids.slice(i + 1).map((other) => [one, other] as const));
    const told = fc
      .array(fc.option(fc.integer({ min: -100, max: 100 })), { minLength: all.length, maxLength: all.length })
      .map((ranks) =>
        all.flatMap(([one, other], i) => (ranks[i] == null ? [] : [pair(one, other, ranks[i] / 100)])),
      );
    let contradictions = 0;
    fc.assert(
      fc.property(told, (pairs) => {
        const found = nearestCorrelation(ids, pairs)?.pairs;
        if (found === undefined) return;
        contradictions++;
        expect(found.length).toBeGreaterThan(0);
        for (const { nearest } of found) expect(Math.round(nearest * 100) / 100).toBe(nearest);
        expect(withThem(ids, pairs, found)).toBeNull();
      }),
      { numRuns: 150 },
    );
    expect(contradictions).toBeGreaterThan(50);
  });

  function withThem(
    ids: readonly string[],
    pairs: readonly Pair[],
    found: NonNullable<ReturnType<typeof nearestCorrelation>>['pairs'],
  ): ReturnType<typeof nearestCorrelation> {
    return nearestCorrelation(
      ids,
      pairs.map(({ one, other, rank }) => {
        const offered = found.find((each) => each.one === one && each.other === other);
        return pair(one, other, offered?.nearest ?? rank);
      }),
    );
  }
});

describe('the eigenvalues of a symmetric matrix', () => {
  it('are those of the textbook', () => {
    const { values } = eigenOf([
      [2, -1, 0],
      [-1, 2, -1],
      [0, -1, 2],
    ]);
    const sorted = [...values].sort((a, b) => a - b);
    for (const [k, value] of [2 - Math.SQRT2, 2, 2 + Math.SQRT2].entries())
      expect(sorted[k]).toBeCloseTo(value, 14);
  });

  it('put together with their vectors give the matrix back where none is negative', () => {
    const matrix = [
      [1, 0.5, 0.2],
      [0.5, 1, -0.3],
      [0.2, -0.3, 1],
    ];
    for (const [i, row] of withoutNegative(matrix).entries()) {
      for (const [j, x] of row.entries()) expect(x).toBeCloseTo(matrix[i]?.[j] ?? 0, 14);
    }
  });
});
