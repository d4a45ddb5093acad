import { describe, expect, it } from 'vitest';
import { clashFault } from '../../../src/appraise/grouping/clash-faults.ts';
import type { Asked } from '../../../src/group/asked.ts';
import { clashes } from '../../../src/group/clashes.ts';
import { noneOfAll } from '../../../src/group/existence.ts';
import { graphOf } from '../../../src/group/graph.ts';
import type { Bounds } from '../../../src/group/problem.ts';
import { rulesOf, type Wishes } from '../../../src/group/rules.ts';

const OPEN: Bounds = { least: 0, most: Infinity };
const FREE: Wishes = { together: [], apart: [], fixed: [], minAreas: 1, maxAreas: Infinity };
const ROW: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 2],
  [2, 3],
];

/** Areas A1, A2 … of these weights, in a row unless borders are given. */
interface Case {
  readonly parts?: number;
  readonly weights?: readonly number[];
  readonly bounds?: Bounds;
  readonly wishes?: Partial<Wishes>;
  readonly borders?: readonly (readonly [number, number])[];
}

function askedOf({ parts = 2, weights = [5, 5, 5, 5], bounds = OPEN, wishes, borders = ROW }: Case): Asked {
  const wanted = { ...FREE, ...wishes };
  const size = weights.length;
  const graph = graphOf(size, borders);
  const rules = rulesOf(wanted);
  const problem = {
    size,
    parts,
    weights,
    scale: 1,
    bounds,
    graph,
    points: null,
    distance: null,
    work: null,
    rules,
  };
  return { problem, within: null, wishes: wanted, barriers: [] };
}

const naming = { area: (area: number) => `A${area + 1}`, weight: String };

const said = (of: Case): string[] => {
  const asked = askedOf(of);
  return clashes(asked).map((clash) => {
    const { code, message } = clashFault(clash, asked.problem, naming);
    return `${code}: ${message}`;
  });
};

const CASES: readonly (readonly [string, Case, string])[] = [
  ['five of four areas', { parts: 5 }, 'more-parts-than-areas: 5 localities cannot be made of 4 areas'],
  [
    'a mean that is no whole weight, within 0%',
    { weights: [5, 5, 5, 6], bounds: { least: 11, most: 10 } },
    'weights-out-of-bounds: A locality would have to weigh at least 11 and at most 10',
  ],
  [
    'bounds above what there is',
    { bounds: { least: 11, most: 15 } },
    'weights-out-of-bounds: 2 localities of at least 11 would weigh more than 20, which is all there is',
  ],
  [
    'bounds below what there is',
    { bounds: { least: 5, most: 9 } },
    'weights-out-of-bounds: 2 localities of at most 9 would weigh less than 20, which is all there is',
  ],
  [
    'three areas in each of two',
    { wishes: { minAreas: 3 } },
    'area-counts: 2 localities of at least 3 areas take 6, but there are 4',
  ],
  [
    'one area in each of two',
    { wishes: { maxAreas: 1 } },
    'area-counts: 2 localities of at most one area hold 2, but there are 4',
  ],
  [
    'two islands into one',
    { parts: 1, borders: [ROW[0] as [number, number], [2, 3]] },
    'map-in-pieces: The map is in 2 pieces, which one locality cannot cover: A1 and A2 (10); A3 and A4 (10)',
  ],
  [
    'islands that come to more than is asked for',
    { parts: 3, bounds: { least: 0, most: 9 }, borders: [ROW[0] as [number, number], [2, 3]] },
    'map-in-pieces: The pieces of the map make 4 localities within the bounds, not 3: A1 and A2 (10); A3 and A4 (10)',
  ],
  [
    'an island too light by itself',
    { weights: [5, 5, 5, 3], bounds: { least: 6, most: 12 }, borders: ROW.slice(0, 2) },
    'piece-indivisible: No border joins A4 to the rest of the map, and by itself that is no whole number of localities: it has a weight of 3, a locality may have 6 to 12',
  ],
  [
    'an area above the bounds',
    { weights: [5, 5, 5, 25], bounds: { least: 5, most: 20 } },
    'area-too-heavy: A4 alone weighs 25, more than the 20 that a locality may',
  ],
  [
    'too much kept together',
    { bounds: { least: 5, most: 14 }, wishes: { together: [[0, 1, 2]] } },
    'kept-together: A1, A2 and A3 cannot be in one locality: they weigh 15, and a locality may weigh 14',
  ],
  [
    'kept together around an area kept apart',
    { wishes: { together: [[0, 2]], apart: [[0, 1]] } },
    'kept-together: A1 and A3 cannot be in one locality: no way leads from A1 to A3 through areas that may be with them',
  ],
  [
    'more apart than there are localities',
    { wishes: { apart: [[0, 1, 2]] } },
    'kept-apart: No two of A1, A2 and A3 may be in one locality, so they take 3, not 2',
  ],
  [
    'together and apart',
    { wishes: { together: [[0, 1]], apart: [[0, 1]] } },
    'rules-contradict: A1 and A2 are to be together, and are to be apart',
  ],
  [
    'an area fixed to two names',
    {
      wishes: {
        fixed: [
          { area: 0, name: 'West' },
          { area: 0, name: 'South' },
        ],
      },
    },
    'rules-contradict: A1 is fixed to "West" and "South", and can be in one of them only',
  ],
  [
    'more names than localities',
    {
      wishes: { fixed: ['West', 'South', 'Dock'].map((name, area) => ({ area, name })) },
    },
    'rules-contradict: Areas are fixed to 3 localities, "West", "South" and "Dock", but 2 are asked for',
  ],
  [
    'a side that is too light, and too heavy with the area that leads to it',
    { weights: [2, 9, 5, 4], bounds: { least: 5, most: 10 } },
    'cut-off: A1 can only be reached through A2 and cannot be a locality alone. So A1 and A2 must be together: they weigh 11, and a locality may weigh 10',
  ],
];

describe('why no grouping exists is said with the areas it is about', () => {
  it.each(CASES)('%s', (_, of, sentence) => {
    expect(said(of)).toContain(sentence);
  });

  it('a long list only in its beginning', () => {
    const weights = Array.from({ length: 12 }, () => 1);
    expect(said({ parts: 3, weights, borders: [] })[0]).toContain('A6 (1); A7 (1); 5 more');
  });

  it('where all were looked at, with how many there were', () => {
    // In a ring no area is a cut, so nothing shows before the search.
    const ring = askedOf({
      weights: [4, 4, 4, 4, 4],
      bounds: { least: 9, most: 11 },
      borders: [...ROW, [3, 4], [4, 0]],
    });
    expect(clashes(ring)).toEqual([]);
    const { code, message } = clashFault(noneOfAll(ring.problem, 1e6), ring.problem, naming);
    expect([code, message]).toEqual([
      'no-grouping',
      'Every one of the 10 groupings whose localities hang together was looked at, and none keeps all rules',
    ]);
  });
});
