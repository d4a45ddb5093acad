import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFeasible } from '../../src/group/feasible.ts';
import { compareMeasure, measure } from '../../src/group/objective.ts';
import type { Problem } from '../../src/group/problem.ts';
import { annealHere, type Host } from '../../src/group/search/host.ts';
import { search, type Searched } from '../../src/group/search/search.ts';
import type { Additive } from '../../src/group/search/whole-cost.ts';
import { wholesOf } from '../../src/group/search/whole.ts';
import { survey, type Survey } from '../../src/group/survey.ts';
import { asked } from './arbitrary-asked.ts';
import { bruteForce } from './brute-force.ts';
import { riverMap } from './river-map.ts';

const pause: Host['pause'] = () => Promise.resolve(false);
const here: Host = { pause, anneal: (terrain, starts) => annealHere(terrain, starts, pause) };
/** Finds nothing, so that all that is found is due to the parts. */
const idle: Host = { pause, anneal: () => Promise.resolve([]) };

const additive = fc.constantFrom<Additive>('inertia', 'borders');

/** A map with a river as often as not, and rules that it often can keep. */
const ruled: fc.Arbitrary<Problem> = riverMap(8, 15).chain((problem) => {
  const pair = fc.shuffledSubarray([...problem.weights.keys()], { minLength: 4, maxLength: 4 });
  return fc
    .record({ pair, kinds: fc.subarray(['together', 'apart']), minAreas: fc.constantFrom(1, 2, 3) })
    .map(({ pair: [a = 0, b = 0, c = 0, d = 0], kinds, minAreas }) => ({
      ...problem,
      rules: {
        minAreas,
        maxAreas: Math.ceil((2 * problem.size) / problem.parts),
        together: kinds.includes('together') ? [[Math.min(a, b), Math.max(a, b)]] : [],
        apart: kinds.includes('apart') ? [[Math.min(c, d), Math.max(c, d)] as const] : [],
      },
    }));
});

const tenBest = (problem: Problem, objective: Additive, host: Host): Promise<Searched> =>
  search(problem, { objective, most: 10, seed: 1, from: null }, host);

function every(problem: Problem, objective: Additive): Survey {
  const all = survey(problem, { objectives: [objective], most: 10, ranked: [], budget: 1e8 });
  if (all === null) throw new Error('too many to look at');
  return all;
}

test('all parts, covered: the optimum, the ten best and "there is none" are those of enumeration', async () => {
  let none = 0;
  let fewer = 0;
  await fc.assert(
    fc.asyncProperty(ruled, additive, fc.constantFrom(here, idle), async (problem, objective, host) => {
      const all = every(problem, objective);
      const answer = await tenBest(problem, objective, host);
      none += all.feasible === 0 ? 1 : 0;
      fewer += all.feasible > 0 && all.feasible < 10 ? 1 : 0;
      expect(answer.best).toEqual(all.best);
      expect(answer.isAll).toBe(all.feasible < 10);
      expect(answer.isComplete).toBe(true);
      expect(answer.bound).toBe(all.best[0]?.measures[objective] ?? null);
    }),
    { numRuns: 120, seed: 21 },
  );
  expect(none).toBeGreaterThan(10);
  expect(fewer).toBeGreaterThan(10);
}, 300_000);

test('whatever is asked for, the parts know whether there is a grouping, and which is best', async () => {
  await fc.assert(
    fc.asyncProperty(asked, additive, async ({ problem }, objective) => {
      fc.pre(objective !== 'inertia' || problem.distance !== null);
      const all = bruteForce(problem);
      const { best, bound, isAll } = await tenBest(problem, objective, idle);
      expect(isAll && best.length === 0).toBe(all.length === 0);
      for (const { grouping } of best) expect(isFeasible(problem, grouping)).toBe(true);
      const values = all.map((grouping) => measure(problem, grouping)[objective] as number);
      if (all.length === 0) return;
      expect(compareMeasure(best[0]?.measures[objective] ?? null, Math.min(...values))).toBe(0);
      expect(compareMeasure(bound, Math.min(...values))).toBeLessThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
}, 300_000);

test('a bound that is stopped on its way is never above the best', async () => {
  let close = 0;
  const iterations = fc.integer({ min: 1, max: 60 });
  await fc.assert(
    fc.asyncProperty(riverMap(8, 14), additive, iterations, async (problem, objective, most) => {
      const { best } = every(problem, objective);
      const worst = best.at(-1);
      if (worst === undefined) return;
      let left = most + 2 * problem.size;
      const host: Host = { ...idle, pause: (doing) => Promise.resolve(doing === 'Bounding' && left-- <= 0) };
      const wholes = await wholesOf(problem, objective, host);
      const proven = await wholes?.prove({ problem, most: 1, best: () => [worst], take: () => undefined });
      const least = best[0]?.measures[objective] as number;
      if (left >= 0) return;
      expect(compareMeasure(proven?.bound ?? null, least)).toBeLessThanOrEqual(0);
      close += (proven?.bound ?? 0) > 0.7 * least ? 1 : 0;
    }),
    { numRuns: 200, seed: 8 },
  );
  expect(close).toBeGreaterThan(30);
}, 300_000);
