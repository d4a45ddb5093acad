import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annealThere } from '../../src/cli/anneal-there.ts';
import type { Thread } from '../../src/cli/io.ts';
import { isFeasible } from '../../src/group/feasible.ts';
import { compareMeasure, measure } from '../../src/group/objective.ts';
import type { Objective, Problem } from '../../src/group/problem.ts';
import { annealHere, type Host } from '../../src/group/search/host.ts';
import { search, type Searched } from '../../src/group/search/search.ts';
import { inOrder, type Measured } from '../../src/group/shortlist.ts';
import { survey } from '../../src/group/survey.ts';
import { riverMap } from './river-map.ts';

const pause: Host['pause'] = () => Promise.resolve(false);
const here: Host = { pause, anneal: (terrain, starts) => annealHere(terrain, starts, pause) };

const OBJECTIVES: readonly Objective[] = ['inertia', 'borders', 'balance', 'caseload'];

/** Two objectives or more, in any order. */
const several = fc.shuffledSubarray([...OBJECTIVES], { minLength: 2 });

/** The map with families as its weights say, and with some who lead them. */
const worked = (problem: Problem): Problem => ({
  ...problem,
  work: {
    families: problem.weights,
    fte: problem.weights.map((weight, area) => ((weight + area) % 7) / 2),
    ftePerPart: 1,
    posts: null,
  },
});

function traded(problem: Problem, [objective = 'inertia', ...against]: readonly Objective[], host = here) {
  return search(problem, { objective, against, most: 10, seed: 1, from: null }, host);
}

/** On every objective no worse, and on one of them better. */
function beats(objectives: readonly Objective[], one: Measured, other: Measured): boolean {
  const signs = objectives.map((of) => Math.sign(compareMeasure(one.measures[of], other.measures[of])));
  return signs.every((sign) => sign <= 0) && signs.some((sign) => sign < 0);
}

test('what is found between objectives keeps every rule, none beats another, and most of it is the frontier', async () => {
  let found = 0;
  let all = 0;
  await fc.assert(
    fc.asyncProperty(riverMap(8, 14).map(worked), several, async (problem, objectives) => {
      const { frontier } = await traded(problem, objectives);
      for (const { grouping, measures } of frontier) {
        expect(isFeasible(problem, grouping)).toBe(true);
        expect(measures).toEqual(measure(problem, grouping));
      }
      for (const one of frontier)
        expect(frontier.filter((other) => beats(objectives, other, one))).toEqual([]);
      const exact = survey(problem, { objectives, most: 1, ranked: [], budget: 1e8 })?.frontier ?? [];
      for (const one of exact) expect(frontier.filter((other) => beats(objectives, other, one))).toEqual([]);
      const alike = (one: Measured, other: Measured): boolean =>
        objectives.every((of) => compareMeasure(one.measures[of], other.measures[of]) === 0);
      all += exact.length;
      found += exact.filter((one) => frontier.some((other) => alike(one, other))).length;
    }),
    { numRuns: 60, seed: 13 },
  );
  expect(all).toBeGreaterThan(200);
  expect(found / all).toBeGreaterThan(0.75);
}, 300_000);

test('the same frontier and the same ten best twice, and for any number of threads', async () => {
  const { thread } = createRequire(import.meta.url)('../../bin/thread.cjs') as { thread: () => Thread };
  const [problem] = fc.sample(riverMap(60, 60), { numRuns: 1, seed: 3 }) as [Problem];
  const into = { ...problem, parts: 6, bounds: { least: 0, most: 700 } };
  const one = await traded(into, ['borders', 'balance']);
  expect(one.frontier.length).toBeGreaterThan(2);
  for (const threads of [1, 2, 3]) {
    const anneal: Host['anneal'] = (terrain, starts) => annealThere(thread, terrain, starts, pause, threads);
    expect(await traded(into, ['borders', 'balance'], { pause, anneal })).toEqual(one);
  }
}, 120_000);

test('stopped on the way, it answers with what it has', async () => {
  const [problem] = fc.sample(riverMap(60, 60), { numRuns: 1, seed: 3 }) as [Problem];
  const stop: Host['pause'] = (doing) => Promise.resolve(doing === 'Trading off');
  const { best, frontier } = await traded(
    { ...problem, bounds: { least: 0, most: Infinity } },
    ['inertia', 'balance'],
    {
      ...here,
      pause: stop,
    },
  );
  expect(best.length).toBeGreaterThan(0);
  expect(frontier.length).toBeGreaterThan(0);
}, 60_000);

test('of 254 areas into 8 there are ten best, each another, in order', async () => {
  const [problem] = fc.sample(riverMap(254, 254), { numRuns: 1, seed: 2 }) as [Problem];
  const into = { ...problem, parts: 8, bounds: { least: 0, most: Infinity } };
  const answer: Searched = await traded(into, ['borders']);
  const { best } = answer;
  expect(best).toHaveLength(10);
  expect(new Set(best.map(({ grouping }) => grouping.join())).size).toBe(10);
  for (const { grouping } of best) expect(isFeasible(into, grouping)).toBe(true);
  for (const [i, one] of best.slice(1).entries())
    expect(inOrder('borders', best[i] as Measured, one)).toBeLessThan(0);
  expect(answer.frontier).toEqual([]);
}, 120_000);
