import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedFigures } from '../../src/appraise/compare/compared-figures.ts';
import { differingInputs } from '../../src/appraise/compare/differing-inputs.ts';
import { fewestPosts } from '../../src/appraise/compare/fewest-posts.ts';
import { columnsOf } from '../../src/appraise/compare/option.ts';
import type { Case } from '../../src/model/case.ts';
import { evaluate } from '../../src/model/plan.ts';
import type { PostRule, Scenario } from '../../src/model/scenario.ts';
import { trial } from '../arbitrary-case.ts';

const renamed = (scenario: Scenario, name: string): Scenario => ({ ...scenario, name });

test('an option differs from itself in nothing, and from today as its figures say', () => {
  fc.assert(
    fc.property(trial, ({ theCase, scenario }) => {
      const options = columnsOf(theCase, [renamed(scenario, 'one'), renamed(scenario, 'other')]);
      const [, one, other] = options;
      expect(differingInputs(theCase, [one, other] as typeof options)).toEqual([]);
      for (const { values, differences, best } of comparedFigures(options, 1)) {
        expect(values[1]).toEqual(values[2]);
        if (typeof values[1] === 'number') expect(differences.slice(1)).toEqual([0, 0]);
        expect(best).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});

test('the order of options changes no value, and the best of a figure is better than no other', () => {
  fc.assert(
    fc.property(trial, ({ theCase, scenario }) => {
      const bare = { ...renamed(scenario, 'bare'), posts: [], oneOffs: [] };
      const there = comparedFigures(columnsOf(theCase, [renamed(scenario, 'full'), bare]), 0);
      const back = comparedFigures(columnsOf(theCase, [bare, renamed(scenario, 'full')]), 0);
      const of = new Map(back.map((figure) => [figure.id, figure]));
      for (const { id, values, best, better } of there) {
        expect([values[2], values[1]]).toEqual(of.get(id)?.values.slice(1));
        expect(best).toEqual(of.get(id)?.best);
        if (better === null || best.length === 0) continue;
        const [mine, others] = best[0] === 'full' ? [values[1], values[2]] : [values[2], values[1]];
        if (mine !== null && others !== null) expect(Number(mine) < Number(others)).toBe(better === 'less');
      }
    }),
    { numRuns: 100 },
  );
});

test('no way to keep posts meets the target with fewer cuts than are told', () => {
  fc.assert(
    fc.property(trial, fc.integer({ min: 0, max: 100 }), ({ theCase, scenario }, share) => {
      const posts = scenario.posts.slice(0, 2);
      const few = { ...scenario, posts };
      fc.pre(posts.length > 0 && posts.every(({ role }) => postsOf(theCase, role) <= 6));
      const most = evaluate(theCase, few).savings.recurringPence;
      const aimed = { ...theCase, targetPence: Math.max(1, Math.round((most * share) / 100)) };
      for (const { localities, postsCut } of fewestPosts(aimed, few)) {
        expect(postsCut).toBe(bruteForce(aimed, few, localities));
      }
    }),
    { numRuns: 60 },
  );
});

function postsOf({ posts }: Case, role: string): number {
  return posts
    .filter((group) => group.inScope && group.role === role)
    .reduce((sum, { count }) => sum + count, 0);
}

/** Every number of posts kept of every role, or the role as it is. */
function bruteForce(theCase: Case, scenario: Scenario, localities: number): number | null {
  const merged = Array.from({ length: localities }, (_, i) => ({
    name: `L${i}`,
    areaIds: theCase.areas.slice(i, i === localities - 1 ? undefined : i + 1).map(({ id }) => id),
  }));
  const choices = scenario.posts
    .filter(({ role }) => postsOf(theCase, role) > 1)
    .map((rule) => {
      const now = postsOf(theCase, rule.role);
      const kept = Array.from({ length: Math.max(0, now - localities + 1) }, (_, i) => localities + i);
      return [null, ...kept].map((posts) => ({ rule, now, posts }));
    });
  const all = choices.reduce<(typeof choices)[number][]>(
    (sets, next) => sets.flatMap((set) => next.map((one) => [...set, one])),
    [[]],
  );
  const enough = all.flatMap((set) => {
    const posts = set.flatMap(({ rule, posts: total }): PostRule[] =>
      total === null ? [] : [{ ...rule, placing: { kind: 'total', posts: total, allocate: 'equal' } }],
    );
    const { savings } = evaluate(theCase, { ...scenario, localities: merged, posts });
    const cuts = set.reduce((sum, { now, posts: total }) => sum + (total === null ? 0 : now - total), 0);
    return savings.targetMet ? [cuts] : [];
  });
  return enough.length === 0 ? null : Math.min(...enough);
}
