import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineNeighbours, type Ring } from '../../src/group/shared-border.ts';

type Corner = Ring[number];

/** A rectangle from its south-western corner. */
const box = ([x, y]: Corner, width = 1, height = 1): Ring => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];

const moved = (rings: readonly Ring[], map: (corner: Corner) => Corner): Ring[] =>
  rings.map((ring) => ring.map(map));

/** A town of a few km: turned, small, and as far west and north as England is. */
const placed =
  (turn: number, decimals: number) =>
  ([x, y]: Corner): Corner => {
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const as = (degrees: number): number => Number(degrees.toFixed(decimals));
    return [as(-3 + (x * cos - y * sin) / 100), as(53 + (x * sin + y * cos) / 100)];
  };

/** The outline with more corners on its edges, at these shares of each. */
const withCorners = (ring: Ring, shares: readonly number[]): Ring =>
  ring.slice(0, -1).flatMap((from, i): Corner[] => {
    const to = ring[i + 1] ?? from;
    return [0, ...shares.toSorted((a, b) => a - b)].map((share) => [
      from[0] + (to[0] - from[0]) * share,
      from[1] + (to[1] - from[1]) * share,
    ]);
  });

const columns = 5;
const rows = 4;
const squares = Array.from({ length: rows * columns }, (_, i): Ring =>
  box([i % columns, Math.floor(i / columns)]),
);
const squareBorders = squares
  .flatMap((_, one): [number, number][] => [
    ...((one + 1) % columns === 0 ? [] : [[one, one + 1] as [number, number]]),
    [one, one + columns],
  ])
  .filter(([, other]) => other < squares.length);

const turned = fc.double({ min: -4, max: 4, noNaN: true });
const shares = fc.array(fc.double({ min: 0.05, max: 0.95, noNaN: true }), { maxLength: 4 });

describe('areas border on each other where their outlines share a stretch', () => {
  it('so that each square of a grid has those beside it, and not those at its corners', () => {
    fc.assert(
      fc.property(turned, fc.integer({ min: 6, max: 15 }), (turn, decimals) => {
        const outlines = squares.map((ring) => moved([ring], placed(turn, decimals)));
        expect(outlineNeighbours(outlines)).toEqual(squareBorders);
      }),
    );
  });

  it('also where each outline has corners of its own on the way', () => {
    fc.assert(
      fc.property(
        turned,
        fc.integer({ min: 6, max: 15 }),
        fc.array(shares, { minLength: squares.length, maxLength: squares.length }),
        (turn, decimals, extra) => {
          const outlines = squares.map((ring, i) =>
            moved([withCorners(ring, extra[i] ?? [])], placed(turn, decimals)),
          );
          expect(outlineNeighbours(outlines)).toEqual(squareBorders);
        },
      ),
    );
  });

  it('and where one edge has several areas on its other side, as in a wall of bricks', () => {
    const wall = [box([0, 0], 2), box([2, 0], 2), box([-1, 1], 2), box([1, 1], 2), box([3, 1], 2)];
    const outlines = wall.map((ring) => moved([ring], placed(0.3, 6)));
    expect(outlineNeighbours(outlines)).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 3],
      [1, 4],
      [2, 3],
      [3, 4],
    ]);
  });

  it('round an area that lies within another, and by any of the pieces of one', () => {
    const ring = [box([0, 0], 3, 3), box([1, 1])];
    expect(outlineNeighbours([ring, [box([1, 1])]])).toEqual([[0, 1]]);
    const pieces = [box([0, 0]), box([9, 9])];
    expect(outlineNeighbours([pieces, [box([10, 9])], [box([1, 0])]])).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  it('whichever way round and from whichever corner each is drawn', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.nat(3)), { minLength: squares.length, maxLength: squares.length }),
        (ways) => {
          const outlines = squares.map((ring, i): Ring[] => {
            const [isBack, start] = ways[i] ?? [false, 0];
            const open = ring.slice(0, -1);
            const from = [...open.slice(start), ...open.slice(0, start)];
            return [isBack ? from.toReversed() : from];
          });
          expect(outlineNeighbours(outlines)).toEqual(squareBorders);
        },
      ),
    );
  });

  it('and not where they only meet at an angle, cross, or run at some distance', () => {
    const tip: Ring = [
      [1, 1],
      [2, 1.02],
      [2, 1.5],
    ];
    const crossing = box([0.5, -1], 0.1, 3);
    expect(outlineNeighbours([[box([0, 0])], [tip]])).toEqual([]);
    expect(outlineNeighbours([[box([0, 0])], [crossing]])).toEqual([]);
    expect(outlineNeighbours([[box([0, 0])], [box([1.00001, 0])]])).toEqual([]);
    expect(outlineNeighbours([[box([0, 0])], []])).toEqual([]);
  });
});
