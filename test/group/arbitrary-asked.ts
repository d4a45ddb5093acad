import fc from 'fast-check';
import type { Asked } from '../../src/group/asked.ts';
import { boundsWithin } from '../../src/group/bounds.ts';
import type { Point } from '../../src/earth/great-circle.ts';
import { squaredDistances } from '../../src/group/distance.ts';
import { graphOf } from '../../src/group/graph.ts';
import { rulesOf, type Wishes } from '../../src/group/rules.ts';

/** A little map with something asked of it, which often cannot be had. */
export const asked: fc.Arbitrary<Asked> = fc
  .integer({ min: 1, max: 7 })
  .chain((size) =>
    fc.record({
      size: fc.constant(size),
      parts: fc.integer({ min: 1, max: Math.min(size + 1, 5) }),
      weights: fc.array(fc.nat({ max: 12 }), { minLength: size, maxLength: size }),
      borders: borders(size),
      wishes: wishes(size),
      bounds: fc.oneof(
        fc.constant({ least: 0, most: Infinity }),
        fc.record({ least: fc.nat({ max: 12 }), most: fc.integer({ min: 5, max: 40 }) }),
      ),
      within: fc.option(fc.constantFrom(0, 0.05, 0.1, 0.25, 0.5, 0.75, 1), { freq: 3 }),
      hasPoints: fc.boolean(),
    }),
  )
  .map(({ size, parts, weights, borders: all, wishes: wanted, bounds, within, hasPoints }) => ({
    problem: {
      size,
      parts,
      weights,
      scale: 1,
      bounds: within === null ? bounds : boundsWithin(weights, parts, within),
      graph: graphOf(
        size,
        all.filter(({ isBarrier }) => !isBarrier).map(({ pair }) => pair),
      ),
      points: hasPoints ? pointsOf(size) : null,
      distance: hasPoints ? squaredDistances(pointsOf(size)) : null,
      work: null,
      rules: rulesOf(wanted),
    },
    within,
    wishes: wanted,
    barriers: all.filter(({ isBarrier }) => isBarrier).map(({ pair }) => pair),
  }));

function pointsOf(size: number): Point[] {
  return Array.from({ length: size }, (_, i) => ({ lat: 53 + i * i * 0.01, lon: i * 0.02 }));
}

/** A tree that mostly hangs together, and some more. */
function borders(size: number) {
  const chance = (percent: number) => fc.nat({ max: 99 }).map((draw) => draw < percent);
  const pairs = Array.from({ length: size }, (_, one) => one).flatMap((one) =>
    Array.from({ length: one }, (_, other): [number, number] => [other, one]),
  );
  const drawn = pairs.map((pair) =>
    fc.record({
      pair: fc.constant(pair),
      isThere: chance(pair[1] - pair[0] === 1 ? 80 : 22),
      isBarrier: chance(12),
    }),
  );
  return fc.tuple(...drawn).map((all) => all.filter(({ isThere }) => isThere));
}

function wishes(size: number): fc.Arbitrary<Wishes> {
  const all = Array.from({ length: size }, (_, area) => area);
  const set = fc.shuffledSubarray(all, { minLength: Math.min(2, size), maxLength: Math.min(3, size) });
  const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constant<T[]>([]) },
      { weight: 1, arbitrary: fc.array(one, { maxLength: 2 }) },
    );
  return fc.record({
    together: few(set),
    apart: few(set),
    fixed: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.array(
          fc.record({ area: fc.constantFrom(...all), name: fc.constantFrom('West', 'South', 'Dock') }),
          { maxLength: 4 },
        ),
      },
    ),
    minAreas: fc.constantFrom(1, 1, 1, 2, 3),
    maxAreas: fc.constantFrom(Infinity, Infinity, 4, 3, 2),
  });
}
