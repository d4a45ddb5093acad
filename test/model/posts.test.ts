import { describe, expect, it } from 'vitest';
import type { Case, PostGroup } from '../../src/model/case.ts';
import { evaluate } from '../../src/model/plan.ts';
import type { PostRule, Scenario } from '../../src/model/scenario.ts';
import { fixture } from '../wirral.ts';

const { theCase, scenario } = await fixture('wirral', 'four-localities');
const LEADER = 'Area Team Leader';
const SUPPORT = 'Family Support Worker';

const rule = (role: string, change: Partial<PostRule>): PostRule => ({
  role,
  placing: { kind: 'per_locality', posts: 1 },
  fte: 1,
  pricePence: null,
  at: { file: 'x' },
  ...change,
});
const savingWith = (change: Partial<PostRule>, posts = theCase.posts): number =>
  evaluate({ ...theCase, posts }, { ...scenario, posts: [rule(LEADER, change)] }).savings.payPence;
const now = 7 * 3592446 + 1754014;

describe('what a planned post costs', () => {
  it("is the rule's price, where it names one", () => {
    expect(savingWith({ pricePence: 4000000 })).toBe(now - 4 * 4000000);
  });

  it("is the mean of the role's posts of that same FTE: half a post costs less than half", () => {
    expect(savingWith({ fte: 0.5 })).toBe(now - 4 * 1754014);
  });

  it("is the role's cost per FTE × the FTE, where no post has that FTE", () => {
    expect(savingWith({ fte: 0.8, placing: { kind: 'total', posts: 5, allocate: 'equal' } })).toBe(
      now - Math.round((5 * 0.8 * now) / 7.5),
    );
  });

  it('leaves out-of-scope posts of the role where they are', () => {
    const outside: PostGroup = { ...leaderPost(), inScope: false, costPence: 9999999 };
    expect(savingWith({}, [...theCase.posts, outside])).toBe(savingWith({}));
  });
});

describe('where planned posts go', () => {
  const placed = (placing: PostRule['placing']): number[] =>
    evaluate(theCase, { ...scenario, posts: [rule(LEADER, { placing })] }).posts[0]?.byLocality.map(
      ({ posts }) => posts,
    ) ?? [];

  it('the same to each locality, or so many to each by name, none where it is left out', () => {
    expect(placed({ kind: 'per_locality', posts: 2 })).toEqual([2, 2, 2, 2]);
    expect(placed({ kind: 'by_locality', posts: new Map([['Wallasey', 3]]) })).toEqual([0, 3, 0, 0]);
  });

  it('a total in equal parts, by need, or by the families that the teams lead today', () => {
    expect(placed({ kind: 'total', posts: 6, allocate: 'equal' })).toEqual([2, 2, 1, 1]);
    expect(placed({ kind: 'total', posts: 6, allocate: 'need' })).toEqual([3, 2, 1, 0]);
    expect(placed({ kind: 'total', posts: 6, allocate: 'families' })).toEqual([2, 2, 1, 1]);
  });
});

describe('Lead Professionals', () => {
  const withRule = (option: Partial<Scenario>, base: Case = theCase) =>
    evaluate(base, { ...scenario, ...option });

  it('of a ruled role are replaced by the planned posts', () => {
    const inScope = {
      ...theCase,
      posts: theCase.posts.map((p) => (p.role === SUPPORT ? { ...p, inScope: true } : p)),
    };
    const plan = withRule(
      { posts: [rule(SUPPORT, { placing: { kind: 'per_locality', posts: 3 } })] },
      inScope,
    );
    expect(plan.caseload.planned.map(({ lpFte }) => lpFte)).toEqual([3, 3, 3, 3]);
  });

  it('of a role in which only some lead count in that share', () => {
    const posts = [
      ...theCase.posts.filter(({ role }) => role !== SUPPORT),
      ...[true, false].map((leadProfessional) => supportPost({ leadProfessional })),
    ];
    const plan = withRule({ posts: [rule(SUPPORT, {})] }, { ...theCase, posts });
    expect(plan.caseload.planned.map(({ lpFte }) => lpFte)).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it('that serve the whole service go with the families that the teams lead', () => {
    const plan = withRule({}, { ...theCase, posts: [supportPost({ areas: [], count: 20 })] });
    plan.caseload.planned.forEach(({ perLp, lpFte, families, transferredIn }) => {
      expect(lpFte).toBeCloseTo((20 * (families - transferredIn)) / 200, 9);
      expect(perLp).not.toBeNull();
    });
  });

  it('added by the option are counted, and their cost is a new cost', () => {
    const added = { ...rule('Key Worker', { pricePence: 3000000 }), leadProfessional: true };
    const plan = withRule({ newPosts: [added] });
    expect(plan.caseload.planned.map(({ lpFte }) => lpFte)).toEqual([8, 7, 4.5, 3.5]);
    expect(plan.savings.newCostsPence).toBe(12000000);
    expect(plan.added).toMatchObject([{ role: 'Key Worker', posts: 4, fte: 4 }]);
  });

  it('all gone leave no caseload and no worst, and an error for each locality', () => {
    const plan = withRule({}, { ...theCase, posts: theCase.posts.filter(({ role }) => role !== SUPPORT) });
    expect(plan.caseload).toMatchObject({
      worst: null,
      spread: null,
      plannedOverall: null,
      costToHoldPence: null,
    });
    expect(plan.faults.filter(({ code }) => code === 'locality-without-lead-professional')).toHaveLength(4);
  });
});

function leaderPost(): PostGroup {
  const found = theCase.posts.find(({ role }) => role === LEADER);
  if (found === undefined) throw new Error('no leader');
  return found;
}

function supportPost(change: Partial<PostGroup>): PostGroup {
  return {
    ...leaderPost(),
    role: SUPPORT,
    fte: 1,
    leadProfessional: true,
    count: 1,
    costPence: 2678623,
    ...change,
  };
}
