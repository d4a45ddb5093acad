import fc from 'fast-check';
import { boundsWithin } from '../../src/group/bounds.ts';
import type { Point } from '../../src/earth/great-circle.ts';
import { squaredDistances } from '../../src/group/distance.ts';
import { graphOf } from '../../src/group/graph.ts';
import type { Problem } from '../../src/group/problem.ts';

interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** Maps as people have them: areas next to those near them, and often a river with one or two bridges. */
export const riverMap = (least: number, most: number): fc.Arbitrary<Problem> =>
  fc
    .record({
      areas: fc.uniqueArray(
        fc.record({
          x: fc.integer({ min: 0, max: 1000 }),
          y: fc.integer({ min: 0, max: 1000 }),
          weight: fc.integer({ min: 5, max: 90 }),
        }),
        { minLength: least, maxLength: most, selector: ({ x, y }) => `${x} ${y}` },
      ),
      parts: fc.integer({ min: 2, max: 4 }),
      within: fc.constantFrom(0.1, 0.2, 0.35, Infinity),
      river: fc.option(fc.integer({ min: 200, max: 800 })),
      bridges: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ areas, parts, within, river, bridges }) => {
      const points = areas.map(({ x, y }): Point => ({ lat: 53 + y / 2000, lon: -3 + x / 1200 }));
      const weights = areas.map(({ weight }) => weight);
      return {
        size: areas.length,
        parts,
        weights,
        scale: 1,
        bounds: boundsWithin(weights, parts, within),
        graph: graphOf(areas.length, borders(areas, river, bridges)),
        points,
        distance: squaredDistances(points),
        work: null,
        rules: { minAreas: 1, maxAreas: Infinity, together: [], apart: [] },
      };
    });

/** Two border on each other where nobody is nearer to the middle between them; the river parts all but some. */
function borders(areas: readonly Drawn[], river: number | null, bridges: number): [number, number][] {
  const all = areas.flatMap((a, one) =>
    areas.flatMap((b, other): [number, number][] =>
      other > one && !areas.some((c) => c !== a && c !== b && isBetween(c, a, b)) ? [[one, other]] : [],
    ),
  );
  if (river === null) return all;
  const isWest = (area: number): boolean => (areas[area]?.x ?? 0) < river;
  const crossing = all.filter(([one, other]) => isWest(one) !== isWest(other));
  return all.filter((pair) => !crossing.includes(pair) || crossing.indexOf(pair) < bridges);
}

function isBetween(c: Drawn, a: Drawn, b: Drawn): boolean {
  return (c.x - a.x) * (c.x - b.x) + (c.y - a.y) * (c.y - b.y) < 0;
}
