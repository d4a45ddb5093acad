import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestPosts } from '../../../src/appraise/compare/fewest.ts';
import { partsOfId } from '../../../src/model/assumption/table.ts';
import type { Assumptions, Case } from '../../../src/model/case.ts';
import { evaluate } from '../../../src/model/plan.ts';
import type { PostRule, Scenario } from '../../../src/model/scenario.ts';
import { trial, type Trial } from '../../arbitrary-case.ts';

/** What a role's posts are planned as. */
const planned = fc.record({
  fte: fc.constantFrom(1, 1, 0.5, 0.8),
  pricePence: fc.option(fc.integer({ min: 500_000, max: 9_000_000 }), { freq: 3 }),
});

/** How many posts are kept is tried here, so none is kept beyond them. */
const noneExtra = (assumptions: Assumptions): Assumptions =>
  new Map([...assumptions].filter(([id]) => partsOfId(id).name !== 'extra_posts'));

/** A case small enough to try every number of posts: at most twelve, each in scope, and each role with a rule. */
const small: fc.Arbitrary<Trial> = fc
  .tuple(trial, fc.integer({ min: 1, max: 3 }), fc.tuple(planned, planned, planned))
  .map(([{ theCase, scenario }, most, terms]) => {
    const posts = theCase.posts.slice(0, 6).map((group) => {
      const count = Math.min(group.count, 2);
      const part = (pence: number): number => (pence / group.count) * count;
      const payPence = part(group.payPence ?? NaN);
      return { ...group, inScope: true, count, costPence: part(group.costPence), payPence };
    });
    const roles = [...new Set(posts.map(({ role }) => role))];
    const rules = roles.map((role, i): PostRule => {
      const placing = { kind: 'per_locality', posts: 1 } as const;
      return { role, placing, at: { file: 'random' }, ...(terms[i] ?? terms[0]) };
    });
    const [first, ...others] = scenario.localities;
    const rest = others.slice(most - 1).flatMap(({ areaIds }) => areaIds);
    const merged = { name: first?.name ?? '', areaIds: [...(first?.areaIds ?? []), ...rest] };
    const localities = [merged, ...others.slice(0, most - 1)];
    return {
      theCase: { ...theCase, posts, assumptions: noneExtra(theCase.assumptions) },
      scenario: { ...scenario, localities, posts: rules, assumptions: noneExtra(scenario.assumptions) },
    };
  });

interface Choice {
  readonly rules: readonly PostRule[];
  readonly cut: number;
}

/** Every way to leave each role as it is or to keep so many of its posts, one a locality at least. */
function everyChoice(theCase: Case, scenario: Scenario): Choice[] {
  return scenario.posts.reduce<Choice[]>(
    (choices, rule) => {
      const inScope = theCase.posts.filter(({ role, inScope: is }) => is && role === rule.role);
      const now = inScope.reduce((sum, { count }) => sum + count, 0);
      const kept = Array.from({ length: now }, (_, i) => now - i).filter(
        (posts) => posts >= scenario.localities.length,
      );
      return choices.flatMap(({ rules, cut }) => [
        { rules, cut },
        ...kept.map((posts): Choice => {
          const placing = { kind: 'total', posts, allocate: 'equal' } as const;
          return { rules: [...rules, { ...rule, placing }], cut: cut + now - posts };
        }),
      ]);
    },
    [{ rules: [], cut: 0 }],
  );
}

test('the fewest posts are those of trying every number of posts, and what is chosen saves most of them', () => {
  fc.assert(
    fc.property(small, fc.integer({ min: 0, max: 11 }), ({ theCase: untargeted, scenario }, tenths) => {
      const all = everyChoice(untargeted, scenario).map(({ rules, cut }) => ({
        cut,
        countedPence: evaluate(untargeted, { ...scenario, posts: rules }).savings.towardsTargetPence,
      }));
      // A target past what can be saved too, and one that is saved to the penny.
      const savings = all.map(({ countedPence }) => countedPence);
      const [least, top] = [Math.min(...savings), Math.max(...savings)];
      const theCase = { ...untargeted, targetPence: Math.round(least + ((top - least) * tenths) / 10) };
      const meeting = all.filter(({ countedPence }) => countedPence >= theCase.targetPence);
      const found = fewestPosts(theCase, scenario);
      expect(found?.met).toBe(meeting.length > 0);
      const fewest = Math.min(...meeting.map(({ cut }) => cut));
      if (meeting.length > 0) expect(found?.postsCut).toBe(fewest);
      const rivals = meeting.length > 0 ? meeting.filter(({ cut }) => cut === fewest) : all;
      const most = Math.max(...rivals.map(({ countedPence }) => countedPence));
      // Pennies are rounded line by line.
      expect(most - theCase.targetPence - (found?.againstTargetPence ?? 0)).toBeLessThan(20);
    }),
    { numRuns: 300 },
  );
});
