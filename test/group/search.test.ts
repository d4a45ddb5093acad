import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Thread } from '../../src/cli/io.ts';
import { annealThere } from '../../src/cli/anneal-there.ts';
import { isFeasible } from '../../src/group/feasible.ts';
import { compareMeasure, measure } from '../../src/group/objective.ts';
import type { Objective, Problem } from '../../src/group/problem.ts';
import { branching } from '../../src/group/search/branch.ts';
import { orFound } from '../../src/group/search/found.ts';
import { annealHere, type Host } from '../../src/group/search/host.ts';
import { pricing } from '../../src/group/search/lagrangian.ts';
import { proof } from '../../src/group/search/proof.ts';
import { search, type Searched } from '../../src/group/search/search.ts';
import { terrainOf, type Start } from '../../src/group/search/terrain.ts';
import { survey } from '../../src/group/survey.ts';
import { asked } from './arbitrary-asked.ts';
import { bruteForce } from './brute-force.ts';
import { leastByHighs } from './highs.ts';
import { riverMap } from './river-map.ts';

const pause: Host['pause'] = () => Promise.resolve(false);
const here: Host = { pause, anneal: (terrain, starts) => annealHere(terrain, starts, pause) };

const searched = (problem: Problem, objective: Objective, host = here): Promise<Searched> =>
  search(problem, { objective, most: 3, seed: 1, from: null }, host);

/** What prices prove of groupings that come to less than a value, alone and where cases are distinguished. */
function boundsBelow(problem: Problem, value: number): { plain: number; branched: number } {
  const above = value * problem.scale * (1 + 5e-10);
  const prices = Float64Array.from(problem.weights, () => above / problem.weights.reduce((a, b) => a + b, 1));
  const root = ended(pricing(problem, above, prices, 250));
  const branched = branching(problem, root, above, { steps: 1e6 }, function* ({ bound }) {
    yield { bound, done: 0 };
    return { bound, isAll: false };
  });
  return {
    plain: Math.min(value, root.bound / problem.scale),
    branched: Math.min(value, ended(branched) / problem.scale),
  };
}

function ended<End>(run: Generator<unknown, End>): End {
  let next = run.next();
  while (!next.done) next = run.next();
  return next.value;
}

test('on 300 maps, many with a river, it finds the optimum, and its bound is never above it', async () => {
  let found = 0;
  let proven = 0;
  let raised = 0;
  let closed = 0;
  await fc.assert(
    fc.asyncProperty(riverMap(8, 16), async (problem) => {
      const all = survey(problem, { objectives: ['inertia'], most: 1, ranked: [], budget: 1e8 });
      const best = all?.best[0]?.measures.inertia ?? null;
      const answer = await searched(problem, 'inertia');
      const value = answer.best[0]?.measures.inertia ?? null;
      if (best === null) expect(answer.best).toEqual([]);
      if (value === null || best === null) return;
      found += 1;
      expect(compareMeasure(value, best)).toBe(0);
      expect(compareMeasure(answer.bound, best)).toBeLessThanOrEqual(0);
      if (compareMeasure(answer.bound, best) === 0) proven += 1;
      // Parts about centres prove what larger maps need proven: all parts that there can be are enough here.
      const [first] = answer.best;
      const byCentres = first === undefined ? null : await proof(problem, first, () => undefined, here);
      expect(compareMeasure(byCentres, best)).toBe(0);
      const { plain, branched } = boundsBelow(problem, best);
      expect(compareMeasure(branched, best)).toBeLessThanOrEqual(0);
      expect(compareMeasure(plain, branched)).toBeLessThanOrEqual(0);
      if (compareMeasure(plain, branched) < 0) raised += 1;
      if (compareMeasure(plain, best) < 0 && compareMeasure(branched, best) === 0) closed += 1;
    }),
    { numRuns: 300, seed: 11 },
  );
  expect(found).toBeGreaterThan(150);
  expect(proven).toBe(found);
  // A river keeps parts from hanging together, which cases say nothing of: such gaps stay open.
  expect(raised).toBeGreaterThan(60);
  expect(closed).toBeGreaterThan(20);
}, 300_000);

test('on 50 maps HiGHS, which knows nothing of it, comes to the same least inertia and fewest borders', async () => {
  const maps = fc.sample(riverMap(7, 10), { numRuns: 50, seed: 5 });
  let found = 0;
  for (const problem of maps) {
    for (const objective of ['inertia', 'borders'] as const) {
      const oracle = await leastByHighs(problem, objective);
      const all = survey(problem, { objectives: [objective], most: 1, ranked: [], budget: 1e8 });
      const exact = all?.best[0]?.measures[objective] ?? null;
      const value = (await searched(problem, objective)).best[0]?.measures[objective] ?? null;
      if (oracle === null) expect([exact, value]).toEqual([null, null]);
      if (oracle === null) continue;
      if (exact === null) throw new Error('HiGHS has a grouping, and enumeration none');
      const near = 1e-6 * Math.max(1, oracle);
      expect(Math.abs(exact - oracle)).toBeLessThanOrEqual(near);
      if (value === null) continue;
      found += 1;
      expect(Math.abs(value - oracle)).toBeLessThanOrEqual(near);
    }
  }
  expect(found).toBeGreaterThan(40);
}, 300_000);

test('whatever is asked for, what is found keeps every rule, and no bound is above the best there is', async () => {
  await fc.assert(
    fc.asyncProperty(
      asked,
      fc.constantFrom<Objective>('inertia', 'borders', 'balance'),
      async ({ problem }, objective) => {
        fc.pre(objective !== 'inertia' || problem.distance !== null);
        const { best, bound } = await searched(problem, objective);
        for (const { grouping } of best) expect(isFeasible(problem, grouping)).toBe(true);
        const values = bruteForce(problem).map((grouping) => measure(problem, grouping)[objective]);
        for (const value of bound === null ? [] : values)
          expect(compareMeasure(bound, value)).toBeLessThanOrEqual(0);
        const worst = values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
        if (objective !== 'inertia' || worst === 0) return;
        const { branched } = boundsBelow(problem, worst);
        for (const value of values) expect(compareMeasure(branched, value)).toBeLessThanOrEqual(0);
      },
    ),
    { numRuns: 100 },
  );
}, 300_000);

test('the same answer twice, and for any number of threads', async () => {
  const { thread } = createRequire(import.meta.url)('../../bin/thread.cjs') as { thread: () => Thread };
  const [problem] = fc.sample(riverMap(60, 60), { numRuns: 1, seed: 3 }) as [Problem];
  const terrain = terrainOf({ ...problem, parts: 5 }, 'inertia');
  const starts = Array.from({ length: 4 }, (_, number): Start => ({
    seed: 7,
    number,
    proposals: 40_000,
    from: null,
  }));
  const one = await annealHere(terrain, starts, pause);
  expect(await annealHere(terrain, starts, pause)).toEqual(one);
  for (const threads of [1, 2, 3])
    expect(await annealThere(thread, terrain, starts, pause, threads)).toEqual(one);
}, 60_000);

test('stopped at once, it answers with the best so far', async () => {
  const [problem] = fc.sample(riverMap(60, 60), { numRuns: 1, seed: 3 }) as [Problem];
  const stop: Host['pause'] = () => Promise.resolve(true);
  const host: Host = { pause: stop, anneal: (terrain, starts) => annealHere(terrain, starts, stop) };
  const { best, bound } = await searched(
    { ...problem, parts: 3, bounds: { least: 0, most: Infinity } },
    'inertia',
    host,
  );
  expect(best.length).toBeGreaterThan(0);
  expect(bound).toBe(null);
});

test('a grouping to begin with is never lost', async () => {
  const [problem] = fc.sample(riverMap(12, 12), { numRuns: 1, seed: 9 }) as [Problem];
  const all = survey(problem, { objectives: ['borders'], most: 1, ranked: [], budget: 1e7 });
  const from = all?.best[0]?.grouping ?? [];
  const stop: Host = { pause, anneal: () => Promise.resolve([]) };
  const { best } = await search(problem, { objective: 'borders', most: 3, seed: 1, from }, stop);
  expect(best[0]?.grouping).toEqual(from);
});

test('where nobody knows whether a grouping exists, one that is found keeps every rule', async () => {
  const exists = orFound(() => 'unknown');
  let found = 0;
  for (const { problem } of fc.sample(asked, { numRuns: 60, seed: 4 })) {
    const answer = await exists(problem);
    if (answer === 'unknown' || answer === null) continue;
    found += 1;
    expect(isFeasible(problem, answer)).toBe(true);
  }
  expect(found).toBeGreaterThan(5);
}, 60_000);
