import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasOf } from '../../src/group/bitmap.ts';
import { groupings } from '../../src/group/enumerate.ts';
import { graphOf, type Graph } from '../../src/group/graph.ts';
import { growing } from '../../src/group/growing.ts';
import type { Problem } from '../../src/group/problem.ts';
import { splitting } from '../../src/group/splitting.ts';
import { countGroupings } from '../../src/group/survey.ts';
import { renumbered, sweepOrder } from '../../src/group/sweep.ts';
import { root } from '../run-locplan.ts';
import { allGraphs } from './all-graphs.ts';
import { bruteForce } from './brute-force.ts';

/** Areas that all weigh 1 and that nothing but borders keeps together. */
const plain = (graph: Graph, parts: number): Problem => ({
  size: graph.neighbours.length,
  parts,
  weights: graph.neighbours.map(() => 1),
  scale: 1,
  bounds: { least: 0, most: Infinity },
  graph,
  points: null,
  distance: null,
  work: null,
  rules: { minAreas: 1, maxAreas: Infinity, together: [], apart: [] },
});

/** Groupings as they are visited, the parts put together as they are closed. */
function visited(problem: Problem, by = growing): string[] {
  const found: string[] = [];
  const now: number[] = [];
  const part = (number: number, low: number, high: number): boolean => {
    for (const area of areasOf(low, high)) now[area] = number;
    return true;
  };
  const grouping = (): boolean => found.push(now.slice(0, problem.size).join('')) > 0;
  expect(by(problem).visit({ part, grouping }, Infinity).complete).toBe(true);
  return found;
}

const brute = (problem: Problem): string[] => bruteForce(problem).map((grouping) => grouping.join(''));

const grid = (side: number): Graph =>
  graphOf(
    side * side,
    Array.from({ length: side * side }, (_, area) => area).flatMap((area): [number, number][] => [
      ...(area % side < side - 1 ? [[area, area + 1] as [number, number]] : []),
      ...(area + side < side * side ? [[area, area + side] as [number, number]] : []),
    ]),
  );

const path = (size: number): Graph =>
  graphOf(
    size,
    Array.from({ length: size - 1 }, (_, area) => [area, area + 1]),
  );

const inParts = (graph: Graph, parts: number, areas: number): Problem => ({
  ...plain(graph, parts),
  rules: { ...plain(graph, parts).rules, minAreas: areas, maxAreas: areas },
});

const graphs = [1, 2, 3, 4, 5, 6, 7].map(allGraphs);

describe.each([splitting, growing])('by $name, every grouping is visited, each once', (by) => {
  it('on every graph of up to 7 areas, of which there are 1,252', () => {
    expect(graphs.map(({ length }) => length)).toEqual([1, 2, 4, 11, 34, 156, 1044]);
    for (const graph of graphs.flat()) {
      for (let parts = 1; parts <= graph.neighbours.length + 1; parts++) {
        const problem = plain(graph, parts);
        const found = visited(problem, by);
        if (found.toSorted().join() !== brute(problem).toSorted().join())
          expect(found.toSorted(), JSON.stringify(problem)).toEqual(brute(problem).toSorted());
      }
    }
  });

  it('on every one of them with weights, bounds and rules drawn at random', () => {
    let visits = 0;
    for (const [i, graph] of graphs.flat().entries()) {
      fc.assert(
        fc.property(drawnOver(graph), (problem) => {
          const found = visited(problem, by);
          visits += found.length;
          expect(found.toSorted()).toEqual(brute(problem).toSorted());
        }),
        { numRuns: 20, seed: (fc.readConfigureGlobal().seed ?? 0) + i },
      );
    }
    // Rules that leave nothing would show nothing.
    expect(visits).toBeGreaterThan(50_000);
  });
});

describe('on larger maps', () => {
  it('beyond the 32 areas of one word: a chain kept together counts as one area', () => {
    const chain = 33;
    for (const graph of graphs[4] ?? []) {
      const [far, near] = [chain + 4, chain - 1];
      const longer = graphOf(far, [
        ...path(chain).borders,
        ...graph.borders.map(([one, other]): [number, number] => [one + near, other + near]),
      ]);
      for (let parts = 1; parts <= 5; parts++) {
        const problem = plain(longer, parts);
        const together = [Array.from({ length: chain }, (_, area) => area)];
        const apart: [number, number][] = [[near + 1, near + 2]];
        const kept = { ...problem, rules: { ...problem.rules, together, apart } };
        const small = plain(graph, parts);
        const asSmall = brute({ ...small, rules: { ...small.rules, apart: [[1, 2]] } });
        expect(
          visited(kept)
            .map((found) => found.slice(near))
            .toSorted(),
        ).toEqual(asSmall.toSorted());
        expect(visited(renumbered(kept, sweepOrder(longer)))).toHaveLength(asSmall.length);
      }
    }
  });
});

describe('known numbers of groupings', () => {
  it.each([
    [3, 10],
    [4, 117],
    [5, 4006],
    [6, 451_206],
  ])('a square of side %i in as many equal parts: %i', (side, count) => {
    expect(countGroupings(inParts(grid(side), side, side), Infinity)).toBe(count);
  });

  it('a square of side 4 in four parts of any size: 62,741', () => {
    expect(countGroupings(plain(grid(4), 4), Infinity)).toBe(62_741);
  });

  it('a chain of 53 areas in three parts: as two of its 52 borders are cut', () => {
    expect(countGroupings(plain(path(53), 3), Infinity)).toBe((52 * 51) / 2);
  });

  it('the eleven areas of Wirral in four: 5,436, and 1,902 where the docks are in the way', () => {
    const rows = readFileSync(join(root, 'fixtures/wirral/adjacency.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    const pairs = rows.map((row) => row.split(','));
    const over = (kept: string[][]): Problem =>
      plain(
        graphOf(
          11,
          kept.map(([one = '', other = '']) => [Number(one.slice(1)) - 1, Number(other.slice(1)) - 1]),
        ),
        4,
      );
    const dry = pairs.filter(([, , , barrier]) => barrier === '0');
    expect(countGroupings(over(pairs), Infinity)).toBe(5436);
    expect(countGroupings(over(dry), Infinity)).toBe(1902);
    expect(visited(over(pairs))).toHaveLength(5436);
    expect(visited(over(dry))).toHaveLength(1902);
  });
});

describe('an enumeration that is cut short', () => {
  it('says so when the budget is used up', () => {
    expect(countGroupings(plain(grid(4), 4), 1000)).toBeNull();
    const visitor = { part: () => true, grouping: () => true };
    expect(splitting(plain(grid(3), 3)).visit(visitor, 100).complete).toBe(false);
  });

  it('stops at the first grouping for a visitor who has seen enough', () => {
    for (const side of [3, 4]) {
      let seen = 0;
      const visit = { part: () => true, grouping: () => ++seen < 1 };
      expect(groupings(plain(grid(side), side)).visit(visit, Infinity).complete).toBe(false);
      expect(seen).toBe(1);
    }
  });
});

/** Small bounds that most often leave something, and now and then all kinds of rules. */
function drawnOver(graph: Graph): fc.Arbitrary<Problem> {
  const size = graph.neighbours.length;
  const area = fc.nat({ max: size - 1 });
  const pair = fc
    .tuple(area, area)
    .filter(([one, other]) => one < other)
    .map(([one, other]): [number, number] => [one, other]);
  const all = [...graph.neighbours.keys()];
  return fc
    .record({
      parts: fc.integer({ min: 1, max: Math.min(4, size) }),
      weights: fc.array(fc.nat({ max: 9 }), { minLength: size, maxLength: size }),
      least: fc.nat({ max: 6 }),
      most: fc.oneof(fc.constant(Infinity), fc.integer({ min: 6, max: 40 })),
      minAreas: fc.constantFrom(1, 1, 1, 2),
      maxAreas: fc.constantFrom(Infinity, Infinity, 4, 3),
      together: fc.oneof(
        fc.constant([]),
        size < 2
          ? fc.constant([])
          : fc.shuffledSubarray(all, { minLength: 2, maxLength: Math.min(3, size) }).map((set) => [set]),
      ),
      apart: size < 2 ? fc.constant([]) : fc.array(pair, { maxLength: 2 }),
    })
    .map(({ parts, weights, least, most, ...rules }) => ({
      ...plain(graph, parts),
      weights,
      bounds: { least, most },
      rules,
    }));
}
