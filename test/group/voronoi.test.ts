import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components, graphOf } from '../../src/group/graph.ts';
import { cellNeighbours, voronoiNeighbours } from '../../src/group/voronoi.ts';
import { root } from '../run-locplan.ts';

type Whole = readonly [number, number];

/** In millimetres, which the map is in. */
const KM = 1e6;

/** Whole numbers, no two points at the same place. */
const spots = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
  minLength: 1,
  maxLength: 14,
  selector: ([x, y]) => `${x},${y}`,
});

/** t as an exact fraction; the divisor is above zero. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const isLess = (one: Fraction, other: Fraction): boolean => one.top * other.bottom < other.top * one.bottom;

/**
 * Whether there is more than one place on the map midway between two points and no nearer to any third, by exact
 * fractions and all points: midway + t × (at right angles), held against each point and each side of the frame.
 */
function shareBorder(all: readonly Whole[], one: Whole, other: Whole): boolean {
  const [ax, ay, bx, by] = [...one, ...other].map(BigInt) as [bigint, bigint, bigint, bigint];
  const along = [ay - by, bx - ax] as const;
  const limits: (readonly [slope: bigint, limit: bigint])[] = [];
  for (const third of all) {
    if (third === one || third === other) continue;
    const [cx, cy] = third.map(BigInt) as [bigint, bigint];
    // |p − a|² ≤ |p − c|² with p = (a + b) ÷ 2 + t × along.
    const slope = 2n * (along[0] * (cx - ax) + along[1] * (cy - ay));
    limits.push([
      slope,
      cx * cx + cy * cy - ax * ax - ay * ay - (ax + bx) * (cx - ax) - (ay + by) * (cy - ay),
    ]);
  }
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // All times 20, so that a tenth of a side and the half of a middle are whole.
  const margin = 2n * BigInt(Math.max(right - left, high - low));
  limits.push([20n * along[0], 20n * BigInt(right) + margin - 10n * (ax + bx)]);
  limits.push([-20n * along[0], 10n * (ax + bx) - 20n * BigInt(left) + margin]);
  limits.push([20n * along[1], 20n * BigInt(high) + margin - 10n * (ay + by)]);
  limits.push([-20n * along[1], 10n * (ay + by) - 20n * BigInt(low) + margin]);
  let least: Fraction | null = null;
  let most: Fraction | null = null;
  for (const [slope, limit] of limits) {
    if (slope === 0n) {
      if (limit < 0n) return false;
    } else if (slope > 0n) {
      const end = { top: limit, bottom: slope };
      if (most === null || isLess(end, most)) most = end;
    } else {
      const end = { top: -limit, bottom: -slope };
      if (least === null || isLess(least, end)) least = end;
    }
  }
  return least === null || most === null || isLess(least, most);
}

const pairs = (size: number): [number, number][] =>
  Array.from({ length: size }, (_, one) =>
    Array.from({ length: size - one - 1 }, (_, i): [number, number] => [one, one + 1 + i]),
  ).flat();

/** Degrees in which the rows and columns of a grid are. */
const grid = (columns: number, rows: number) =>
  Array.from({ length: columns * rows }, (_, i) => ({
    lat: 53 + Math.floor(i / columns) / 100,
    lon: -3 + (i % columns) / 100,
  }));

/** Each square with the next in its row and the one below. */
const gridBorders = (columns: number, rows: number): [number, number][] =>
  pairs(columns * rows).filter(([a, b]) => (b === a + 1 && b % columns !== 0) || b === a + columns);

describe('areas whose points alone are known border where their Voronoi cells do', () => {
  it('that is where a place is midway between both and no nearer to any other', () => {
    fc.assert(
      fc.property(spots, (all) => {
        const expected = pairs(all.length).filter(([a, b]) => shareBorder(all, all[a]!, all[b]!));
        expect(cellNeighbours(all.map(([x, y]) => [x * KM, y * KM]))).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('so that on a grid a corner is no border', () => {
    for (const [columns, rows] of [
      [2, 2],
      [5, 4],
      [9, 11],
      [1, 6],
      [7, 1],
    ] as const)
      expect(voronoiNeighbours(grid(columns, rows))).toEqual(gridBorders(columns, rows));
  });

  it('and whatever the points, the map hangs together', () => {
    const point = fc.record({
      lat: fc.double({ min: 50, max: 59, noNaN: true }),
      lon: fc.double({ min: -7, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (points) => {
        expect(components(graphOf(points.length, voronoiNeighbours(points)))).toHaveLength(1);
      }),
    );
  });

  it('in whichever order the points stand', () => {
    fc.assert(
      fc.property(spots, fc.nat(), (all, seed) => {
        const points = all.map(([x, y]) => ({ lat: 53 + y / 64, lon: -3 + x / 64 }));
        const order = [...points.keys()].sort((a, b) => ((a * 31 + seed) % 17) - ((b * 31 + seed) % 17));
        const named = (found: [number, number][]) =>
          found.map(([a, b]) => [a, b].sort((one, other) => one - other).join('-')).sort();
        const shuffled = voronoiNeighbours(order.map((i) => points[i]!));
        expect(named(shuffled.map(([a, b]) => [order[a]!, order[b]!]))).toEqual(
          named(voronoiNeighbours(points)),
        );
      }),
    );
  });
});

it('The points of Wirral give the borders of its adjacency.csv', () => {
  const rows = (name: string): string[][] =>
    readFileSync(join(root, 'fixtures', 'wirral', name), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.split(','));
  const areas = rows('areas.csv');
  const found = voronoiNeighbours(areas.map((row) => ({ lat: Number(row.at(-2)), lon: Number(row.at(-1)) })));
  const named = found.map(([one, other]) => [areas[one]?.[0], areas[other]?.[0]]);
  expect(named).toEqual(rows('adjacency.csv').map(([one, other]) => [one, other]));
});

describe('areas at the same place', () => {
  it('border on each other and on all that the place borders on', () => {
    const [a = { lat: 0, lon: 0 }, b = a, c = b] = grid(3, 1);
    expect(voronoiNeighbours([a, b, b, c])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
    expect(voronoiNeighbours([a, a, a])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(voronoiNeighbours([a])).toEqual([]);
  });

  it('are at the same place when a centimetre apart, and not when a metre', () => {
    const at = (lat: number) => ({ lat, lon: 0 });
    const near = [at(53), at(53.00000001), at(53.1), at(53.2)];
    expect(voronoiNeighbours(near)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 3],
    ]);
    expect(voronoiNeighbours([at(53), at(53.00001), at(53.1)])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});
