import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure, sharedPosts, type Measures, type PartWork } from '../../src/group/objective.ts';
import { inFileOrder, type Grouping, type Objective, type Problem } from '../../src/group/problem.ts';
import { survey } from '../../src/group/survey.ts';
import { asked } from './arbitrary-asked.ts';
import { bruteForce } from './brute-force.ts';

/** A grouping and what it comes to, by the plain meaning of each measure. */
interface Tried {
  readonly grouping: Grouping;
  readonly is: Record<Objective, number>;
}

/** A little map with families and Lead Professionals, and what is asked about its groupings. */
const question = fc
  .record({
    drawn: asked,
    families: fc.array(fc.nat({ max: 9 }), { minLength: 7, maxLength: 7 }),
    fte: fc.array(fc.nat({ max: 6 }), { minLength: 7, maxLength: 7 }),
    ftePerPart: fc.constantFrom(0, 0, 0.5),
    posts: fc.option(fc.nat({ max: 7 })),
    order: fc.shuffledSubarray<Objective>(['inertia', 'borders', 'balance', 'caseload'], { minLength: 4 }),
    many: fc.integer({ min: 1, max: 4 }),
    most: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ drawn, families, fte, ftePerPart, posts, order, many, most }) => {
    const { size } = drawn.problem;
    const halves = fte.slice(0, size).map((of) => of / 2);
    const problem: Problem = {
      ...drawn.problem,
      work: { families: families.slice(0, size), fte: halves, ftePerPart, posts },
    };
    const isEmpty = problem.weights.every((weight) => weight === 0);
    const objectives = order
      .slice(0, many)
      .filter((of) => !(of === 'inertia' && problem.distance === null) && !(of === 'balance' && isEmpty));
    return { problem, objectives: objectives.length > 0 ? objectives : (['borders'] as const), most };
  });

const tried = (problem: Problem): Tried[] =>
  bruteForce(problem).map((grouping) => ({ grouping, is: plainly(problem, grouping) }));

/** As the survey orders them: less of the objective, fewer borders, less inertia, the order of the file. */
const inOrder =
  (objective: Objective) =>
  (one: Tried, other: Tried): number =>
    difference(one.is[objective], other.is[objective]) ||
    one.is.borders - other.is.borders ||
    difference(one.is.inertia, other.is.inertia) ||
    inFileOrder(one.grouping, other.grouping);

const difference = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);

const ask = (
  problem: Problem,
  objectives: readonly Objective[],
  most: number,
  ranked: readonly Measures[] = [],
) => {
  const found = survey(problem, { objectives, most, ranked, budget: Infinity });
  if (found === null) throw new Error('no budget is no limit');
  return found;
};

describe('a survey of little maps against trying everything', () => {
  it('counts them and finds the best, in order', () => {
    fc.assert(
      fc.property(question, ({ problem, objectives, most }) => {
        const all = tried(problem).sort(inOrder(objectives[0] ?? 'borders'));
        const found = ask(problem, objectives, most);
        expect(found.feasible).toBe(all.length);
        expect(found.best.map(({ grouping }) => grouping)).toEqual(
          all.slice(0, most).map(({ grouping }) => grouping),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('measures as the measures are meant', () => {
    fc.assert(
      fc.property(question, ({ problem, objectives, most }) => {
        for (const { grouping, measures } of ask(problem, objectives, most).best) {
          const is = plainly(problem, grouping);
          for (const of of objectives) expect(significant(measures[of] ?? 0)).toBe(is[of]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('ranks any grouping by how many are better', () => {
    fc.assert(
      fc.property(question, fc.nat(), ({ problem, objectives }, pick) => {
        const all = tried(problem);
        const one = all[pick % Math.max(1, all.length)];
        if (one === undefined) return;
        const { better } = ask(problem, objectives, 0, [measure(problem, one.grouping)]);
        expect(better).toEqual([
          objectives.map((of) => all.filter((other) => other.is[of] < one.is[of]).length),
        ]);
      }),
      { numRuns: 2000 },
    );
  });

  it('has on the frontier all that nothing beats and nothing that is beaten', () => {
    fc.assert(
      fc.property(question, ({ problem, objectives }) => {
        const all = tried(problem).sort(inOrder(objectives[0] ?? 'borders'));
        const beats = (one: Tried, other: Tried): boolean =>
          objectives.every((of) => one.is[of] <= other.is[of]) &&
          objectives.some((of) => one.is[of] < other.is[of]);
        const isAlike = (one: Tried, other: Tried): boolean =>
          objectives.every((of) => one.is[of] === other.is[of]);
        const best = all.filter((one) => !all.some((other) => beats(other, one)));
        const first = best.filter((one, i) => !best.slice(0, i).some((other) => isAlike(one, other)));
        expect(ask(problem, objectives, 0).frontier.map(({ grouping }) => grouping)).toEqual(
          first.map(({ grouping }) => grouping),
        );
      }),
      { numRuns: 3000 },
    );
  });
});

describe('whole posts shared out', () => {
  it('leave the worst part as well off as any sharing can', () => {
    const parts = fc.array(fc.record({ families: fc.nat({ max: 30 }), fte: fc.constant(0) }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(parts, fc.nat({ max: 9 }), (all, posts) => {
        const given = sharedPosts(posts, all);
        expect(given.reduce((a, b) => a + b, 0)).toBe(posts);
        expect(worst(all, given)).toBe(
          Math.min(...sharings(posts, all.length).map((one) => worst(all, one))),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

/** Every way to share posts among parts. */
function sharings(posts: number, parts: number): number[][] {
  if (parts === 1) return [[posts]];
  return Array.from({ length: posts + 1 }, (_, own) =>
    sharings(posts - own, parts - 1).map((others) => [own, ...others]),
  ).flat();
}

function worst(parts: readonly Pick<PartWork, 'families'>[], fte: readonly number[]): number {
  return Math.max(...parts.map(({ families }, i) => (families === 0 ? 0 : families / (fte[i] ?? 0))));
}

function plainly(problem: Problem, grouping: Grouping): Record<Objective, number> {
  const { weights, distance, graph, work, parts } = problem;
  const groups = Array.from({ length: parts }, (_, part) =>
    [...grouping.keys()].filter((area) => grouping[area] === part),
  );
  const sum = (areas: readonly number[], of: readonly number[]): number =>
    areas.reduce((all, area) => all + (of[area] ?? 0), 0);
  const around = (centre: number, areas: readonly number[]): number =>
    areas.reduce((all, area) => all + (weights[area] ?? 0) * (distance?.(area, centre) ?? 0), 0);
  const families = groups.map((areas) => ({ families: sum(areas, work?.families ?? []) }));
  const fte = groups.map((areas) => sum(areas, work?.fte ?? []) + (work?.ftePerPart ?? 0));
  const posts = work?.posts ?? null;
  return {
    inertia: significant(
      groups.reduce((all, areas) => all + Math.min(...areas.map((centre) => around(centre, areas))), 0),
    ),
    borders: graph.borders.filter(([one, other]) => grouping[one] !== grouping[other]).length,
    balance: significant(
      Math.max(...groups.map((areas) => sum(areas, weights))) / (sum([...weights.keys()], weights) / parts),
    ),
    caseload: significant(
      posts === null
        ? worst(families, fte)
        : Math.min(...sharings(posts, parts).map((given) => worst(families, given))),
    ),
  };
}

/** Sums of decimals in another order are the same to so many digits. */
function significant(value: number): number {
  return Number(value.toPrecision(9));
}
