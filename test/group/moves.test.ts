import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFeasible } from '../../src/group/feasible.ts';
import { bestMove, bestSwap } from '../../src/group/moves.ts';
import { compareMeasures, measure } from '../../src/group/objective.ts';
import { canonical, type Grouping, type Objective, type Problem } from '../../src/group/problem.ts';
import { bruteForce } from './brute-force.ts';
import { riverMap } from './river-map.ts';

/** The best of some groupings that keep the rules; null where none is better than where one stands. */
function best(problem: Problem, objective: Objective, from: Grouping, all: readonly number[][]) {
  const here = measure(problem, from);
  const [first] = all
    .map(canonical)
    .filter((one) => isFeasible(problem, one))
    .map((one) => measure(problem, one))
    .filter((one) => compareMeasures(objective, one, here) < 0)
    .sort((one, other) => compareMeasures(objective, one, other));
  return first?.[objective] ?? null;
}

const moved = (from: Grouping): number[][] =>
  from.flatMap((_, area) => [...new Set(from)].map((part) => from.map((of, i) => (i === area ? part : of))));

const swapped = (from: Grouping): number[][] =>
  from.flatMap((one, a) =>
    from.flatMap((other, b) =>
      a < b && one !== other ? [from.map((of, i) => (i === a ? other : i === b ? one : of))] : [],
    ),
  );

test('the best move and the best swap are the best of all there are, also of localities of one area', () => {
  let swaps = 0;
  fc.assert(
    fc.property(
      riverMap(4, 8),
      fc.constantFrom<Objective>('inertia', 'borders', 'balance'),
      fc.nat(),
      (problem, objective, pick) => {
        const all = bruteForce(problem);
        fc.pre(all.length > 0);
        const from = all[pick % all.length] as Grouping;
        const near = (value: number | null | undefined) =>
          value == null ? null : Number(value.toPrecision(9));
        const move = bestMove(problem, from, objective)?.measures[objective];
        const swap = bestSwap(problem, from, objective)?.measures[objective];
        expect(near(move)).toBe(near(best(problem, objective, from, moved(from))));
        expect(near(swap)).toBe(near(best(problem, objective, from, swapped(from))));
        if (swap !== undefined) swaps += 1;
      },
    ),
    { numRuns: 400, seed: 6 },
  );
  expect(swaps).toBeGreaterThan(50);
});
