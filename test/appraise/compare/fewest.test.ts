import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestPosts } from '../../../src/appraise/compare/fewest.ts';
import type { Case } from '../../../src/model/case.ts';
import { evaluate } from '../../../src/model/plan.ts';
import type { PostRule, Scenario } from '../../../src/model/scenario.ts';
import { trial, type Trial } from '../../arbitrary-case.ts';

/** A case small enough to try every number of posts: at most twelve posts, three roles, three localities. */
const small: fc.Arbitrary<Trial> = fc
  .tuple(trial, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 20_000_000 }))
  .map(([{ theCase, scenario }, most, targetPence]) => {
    const posts = theCase.posts.slice(0, 6).map((group) => {
      const count = Math.min(group.count, 2);
      return { ...group, count, costPence: (group.costPence / group.count) * count };
    });
    const roles = new Set(posts.filter(({ inScope }) => inScope).map(({ role }) => role));
    const [first, ...others] = scenario.localities;
    const rest = others.slice(most - 1).flatMap(({ areaIds }) => areaIds);
    const merged = { name: first?.name ?? '', areaIds: [...(first?.areaIds ?? []), ...rest] };
    return {
      theCase: { ...theCase, posts, targetPence },
      scenario: {
        ...scenario,
        localities: [merged, ...others.slice(0, most - 1)],
        posts: scenario.posts.filter(({ role }) => roles.has(role)),
      },
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
    fc.property(small, ({ theCase, scenario }) => {
      const all = everyChoice(theCase, scenario).map(({ rules, cut }) => ({
        cut,
        recurringPence: evaluate(theCase, { ...scenario, posts: rules }).savings.recurringPence,
      }));
      const meeting = all.filter(({ recurringPence }) => recurringPence >= theCase.targetPence);
      const found = fewestPosts(theCase, scenario);
      expect(found?.met).toBe(meeting.length > 0);
      const fewest = Math.min(...meeting.map(({ cut }) => cut));
      if (meeting.length > 0) expect(found?.postsCut).toBe(fewest);
      const rivals = meeting.length > 0 ? meeting.filter(({ cut }) => cut === fewest) : all;
      const most = Math.max(...rivals.map(({ recurringPence }) => recurringPence));
      // Pennies are rounded line by line.
      expect(most - (found?.recurringPence ?? 0)).toBeLessThan(20);
      expect(found?.againstTargetPence).toBe((found?.recurringPence ?? 0) - theCase.targetPence);
    }),
    { numRuns: 300 },
  );
});
