import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlineBorders, type Corner } from '../../src/group/outlines.ts';
import { voronoiBorders } from '../../src/group/voronoi.ts';

const inOrder = (pairs: readonly (readonly [number, number])[]): string[] =>
  pairs.map(([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`)).sort();

/** Neighbours in a grid of so many columns and rows, sideways and up and down. */
function grid(columns: number, rows: number): string[] {
  const pairs: [number, number][] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      if (column + 1 < columns) pairs.push([at, at + 1]);
      if (row + 1 < rows) pairs.push([at, at + columns]);
    }
  }
  return inOrder(pairs);
}

describe('neighbours by points', () => {
  test('of two points are each other, of one nobody', () => {
    expect(voronoiBorders([{ lat: 53, lon: -3 }])).toEqual([]);
    expect(voronoiBorders([53, 54].map((lat) => ({ lat, lon: -3 })))).toEqual([[0, 1]]);
  });

  test('in a row are the ones before and after', () => {
    const row = [3, 0, 1, 4, 2].map((lon) => ({ lat: 53, lon }));
    expect(inOrder(voronoiBorders(row))).toEqual(
      inOrder([
        [1, 2],
        [2, 4],
        [4, 0],
        [0, 3],
      ]),
    );
  });

  test('at one spot are neighbours, and have its neighbours in common', () => {
    const points = [0, 1, 1, 2].map((lon) => ({ lat: 53, lon }));
    expect(inOrder(voronoiBorders(points))).toEqual(
      inOrder([
        [0, 1],
        [0, 2],
        [1, 2],
        [1, 3],
        [2, 3],
      ]),
    );
  });

  test('are those between whom some place is as near to both and to nobody nearer', () => {
    const point = fc.record({ lat: fc.integer({ min: 0, max: 60 }), lon: fc.integer({ min: 0, max: 60 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(point, { minLength: 3, maxLength: 12, selector: ({ lat, lon }) => `${lat} ${lon}` }),
        (drawn) => {
          // Near the equator a degree is as long in both directions.
          const points = drawn.map(({ lat, lon }) => ({ lat: lat / 1000, lon: lon / 1000 }));
          const found = new Set(inOrder(voronoiBorders(points)));
          for (const pair of nearBothWithin(points)) expect(found).toContain(pair);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Pairs that a place clearly inside the box of the points lies between, found by trying places. */
function nearBothWithin(points: readonly { readonly lat: number; readonly lon: number }[]): Set<string> {
  const pairs = new Set<string>();
  const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)];
  const steps = 40;
  for (let i = 0; i <= steps; i++) {
    for (let j = 0; j <= steps; j++) {
      const lat = Math.min(...lats) + ((Math.max(...lats) - Math.min(...lats)) * i) / steps;
      const lon = Math.min(...lons) + ((Math.max(...lons) - Math.min(...lons)) * j) / steps;
      const near = points
        .map((point, area) => ({ area, off: Math.hypot(point.lat - lat, point.lon - lon) }))
        .sort((a, b) => a.off - b.off);
      const [first, second, third] = near;
      if (first === undefined || second === undefined) continue;
      // Nearly as near to two, and clearly nearer to them than to anybody else.
      const isBetween = second.off - first.off < 1e-9;
      if (isBetween && (third === undefined || third.off - second.off > 1e-4))
        pairs.add(first.area < second.area ? `${first.area} ${second.area}` : `${second.area} ${first.area}`);
    }
  }
  return pairs;
}

describe('neighbours by outlines', () => {
  const square = (x: number, y: number, size = 1): Corner[] => [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];

  test('in a grid are those that share a side; a corner is no border', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (columns, rows) => {
        const outlines = Array.from({ length: columns * rows }, (_, i) => [
          square((i % columns) * 0.1, Math.floor(i / columns) * 0.1, 0.1),
        ]);
        expect(inOrder(outlineBorders(outlines))).toEqual(grid(columns, rows));
      }),
    );
  });

  test('are found where one outline has corners that the other has not, and across a hole', () => {
    const large = square(0, 0, 2);
    const beside = [square(2, 0), square(2, 1), square(3, 0)];
    expect(outlineBorders([[large], ...beside.map((ring) => [ring])])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
      [1, 3],
    ]);
    const island = square(0.5, 0.5);
    expect(outlineBorders([[large, island], [island]])).toEqual([[0, 1]]);
  });
});
