import { describe, expect, it } from 'vitest';
import { fewestOver } from '../../src/appraise/compare/fewest-over.ts';
import { fewestPosts } from '../../src/appraise/compare/fewest.ts';
import { differingInputs } from '../../src/appraise/compare/inputs.ts';
import type { AssumptionId } from '../../src/model/assumption/table.ts';
import type { Case, PostGroup, SetAssumption } from '../../src/model/case.ts';
import { withExtraPosts } from '../../src/model/extra-posts.ts';
import { workOfAreas } from '../../src/model/lead-professionals.ts';
import { evaluate, type Plan } from '../../src/model/plan.ts';
import { plannedPrice } from '../../src/model/price.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { fixture } from '../wirral.ts';

const wirral = await fixture('wirral', 'four-localities');
const worked = await fixture('worked');
const at = { file: 'by hand' };

type Settings = Readonly<Record<string, number>>;

const setting = (scenario: Scenario, settings: Settings): Scenario => ({
  ...scenario,
  assumptions: new Map([
    ...scenario.assumptions,
    ...Object.entries(settings).map(([id, value]): [AssumptionId, SetAssumption] => [
      id as AssumptionId,
      { value, at: null },
    ]),
  ]),
});
const planOf = ({ theCase, scenario }: typeof worked, settings: Settings): Plan =>
  evaluate(theCase, setting(scenario, settings));
const saved = (of: typeof worked, settings: Settings): Plan['savings'] => planOf(of, settings).savings;
const without = (post: PostGroup, key: 'payPence' | 'rows'): PostGroup => {
  const { [key]: _left, ...rest } = post;
  return rest;
};
const placedLeaders = (settings: Settings): (readonly [string, number])[] =>
  planOf(wirral, settings)
    .posts.find(({ role }) => role === 'Area Team Leader')
    ?.byLocality.map(({ locality, posts }) => [locality, posts] as const) ?? [];

/** One team leader of the worked case, who is paid £40,000 and costs £50,000, with what is other. */
const leaders = (change: Partial<Case['posts'][number]>): Case => ({
  ...worked.theCase,
  posts: worked.theCase.posts.map((post) => (post.role === 'Team Leader' ? { ...post, ...change } : post)),
});
const leaderRule = (change: Partial<Scenario['posts'][number]>): Scenario => ({
  ...worked.scenario,
  posts: worked.scenario.posts.map((rule) => (rule.role === 'Team Leader' ? { ...rule, ...change } : rule)),
});

describe('a planned post that costs more than planned', () => {
  it('loses the Wirral target by a penny at £1,444.60 a leader, and holds it by three at £1,444.59', () => {
    const against = (regrade: number): number =>
      saved(wirral, { 'regrade_per_post.Area Team Leader': regrade }).againstTargetPence;
    expect([against(0), against(1444.59), against(1444.6)]).toEqual([5778_39, 3, -1]);
  });

  it('costs its price × (1 + change) + the regrade: 2 × (50,000 × 1.02 + 500) of the leaders, 2 × 30,600 + 1,000', () => {
    const { posts } = planOf(worked, { unit_cost_change: 0.02, regrade_per_post: 500 });
    expect(posts.filter(({ ruled }) => ruled).map(({ savingPence }) => savingPence)).toEqual([
      150_000_00 - 103_000_00,
      74_500_00 - 62_200_00,
    ]);
  });

  it("may be of one role, whose own change wins over everybody's", () => {
    const { posts } = planOf(worked, { unit_cost_change: 0.02, 'unit_cost_change.Coordinator': 0 });
    expect(posts.map(({ role, savingPence }) => [role, savingPence]).slice(0, 2)).toEqual([
      ['Team Leader', 48_000_00],
      ['Coordinator', 14_500_00],
    ]);
  });

  it('costs more whether its price is given or is the mean of posts today', () => {
    const scenario = leaderRule({ pricePence: 45_000_00 });
    const { posts } = evaluate(worked.theCase, setting(scenario, { unit_cost_change: 0.1 }));
    expect(posts[0]?.savingPence).toBe(150_000_00 - 99_000_00);
  });

  it('keeps its price exact until posts × price: three at a third of a penny and a billionth more', () => {
    const [group] = worked.theCase.posts;
    const [rule] = worked.scenario.posts;
    if (group === undefined || rule === undefined) throw new Error('No posts');
    const today = [{ ...group, fte: 1, count: 3, costPence: 100 }];
    expect(plannedPrice({ ...rule, fte: 1 }, today, { share: 1e-9, regradePence: 7 })).toEqual({
      numerator: 100n * 10n ** 18n * (10n ** 9n + 1n) + 7n * 3n * 10n ** 27n,
      denominator: 3n * 10n ** 27n,
    });
  });

  it('may be an added one, which is not graded anew', () => {
    const added = {
      role: 'Key Worker',
      placing: { kind: 'total', posts: 2, allocate: 'equal' },
      fte: 1,
      pricePence: 30_000_00,
      leadProfessional: false,
      at,
    } as const;
    const scenario = setting(
      { ...worked.scenario, newPosts: [added] },
      {
        unit_cost_change: 0.05,
        regrade_per_post: 900,
      },
    );
    expect(evaluate(worked.theCase, scenario).added[0]?.costPence).toBe(63_000_00);
  });
});

describe('posts kept beyond those planned', () => {
  it('go where most own families come on a post: on Wirral one leader to Birkenhead, which has 88', () => {
    expect(placedLeaders({ 'extra_posts.Area Team Leader': 1 })).toEqual([
      ['Birkenhead', 2],
      ['Wallasey', 1],
      ['Wirral South', 1],
      ['Wirral West', 1],
    ]);
  });

  it('cost what a post costs and the lines that go by FTE: £35,924.46 and 14,400 ÷ 15 of mileage', () => {
    const { againstTargetPence, payPence, nonPayPence } = saved(wirral, {
      'extra_posts.Area Team Leader': 1,
    });
    expect(payPence).toBe(199_058_39 - 35_924_46);
    expect(nonPayPence).toBe(6_720_00 - 960_00);
    expect(againstTargetPence).toBe(5_778_39 - 35_924_46 - 960_00);
  });

  it('are of each role that has a rule, and of no other, where no role is named', () => {
    const { posts } = planOf(worked, { extra_posts: 1 });
    expect(posts.map(({ role, postsPlanned }) => [role, postsPlanned])).toEqual([
      ['Team Leader', 3],
      ['Coordinator', 3],
    ]);
  });

  it('below 0 are taken where fewest come on a post, and never leave fewer than none', () => {
    expect(placedLeaders({ extra_posts: -1 }).map(([, posts]) => posts)).toEqual([1, 1, 1, 0]);
    expect(placedLeaders({ extra_posts: -9 }).map(([, posts]) => posts)).toEqual([0, 0, 0, 0]);
  });

  it('each count before the next is placed: 88, then 63, then 88 ÷ 2, then 63 ÷ 2', () => {
    const places = [{ ownFamilies: 88 }, { ownFamilies: 63 }, { ownFamilies: 27 }];
    expect([1, 2, 3, 4].map((extra) => withExtraPosts([1, 1, 1], places, extra))).toEqual([
      [2, 1, 1],
      [2, 2, 1],
      [3, 2, 1],
      [3, 3, 1],
    ]);
  });

  it('go first to a locality without a post, of equal ones to the one named first', () => {
    const places = [{ ownFamilies: 90 }, { ownFamilies: 0 }, { ownFamilies: 5 }];
    expect(withExtraPosts([1, 0, 0], places, 1)).toEqual([1, 1, 0]);
    expect(withExtraPosts([1, 0, 0], places, 3)).toEqual([2, 1, 1]);
    expect(withExtraPosts([3, 1], [{ ownFamilies: 30 }, { ownFamilies: 10 }], -1)).toEqual([2, 1]);
  });

  it('that lead families hang on the whole grouping, so no sum over areas is given', () => {
    const leading = leaders({ leadProfessional: true });
    expect(workOfAreas(leading, worked.scenario)).not.toBeNull();
    expect(workOfAreas(leading, setting(worked.scenario, { 'extra_posts.Team Leader': 1 }))).toBeNull();
  });
});

describe('a budget line that does not fall as planned', () => {
  it('stays as it is at 0: without its mileage Wirral misses the target by £941.61', () => {
    const { nonPayPence, againstTargetPence } = saved(wirral, { 'line_saving.B16': 0 });
    expect([nonPayPence, againstTargetPence]).toEqual([0, 5_778_39 - 6_720_00]);
  });

  it('saves a share, cashable or not, rounded once', () => {
    const { nonPayPence, nonCashablePence } = saved(worked, { line_saving: 0.3333, 'line_saving.L4': 1 });
    expect(nonPayPence).toBe(499_95);
    expect(nonCashablePence).toBe(1_000_00 + 2 * 333_30);
  });
});

describe('pension that is still paid', () => {
  it('is a share of the pay saved: 3.5 FTE of leaders and of coordinators on Wirral, lost above 3.6 points', () => {
    const at = (share: number) => saved(wirral, { pension_not_saved: share });
    expect(at(0.036).paySavedPence).toBe(3.5 * 28_636_00 + 3.5 * 17_161_00);
    expect([at(0.036), at(0.0361)].map(({ pensionNotSavedPence }) => pensionNotSavedPence)).toEqual([
      5_770_42, 5_786_45,
    ]);
    expect([at(0.036), at(0.0361)].map(({ targetMet }) => targetMet)).toEqual([true, false]);
  });

  it('is taken off the recurring saving in a step of its own, and in a line of the journal', () => {
    const { savings, bridge, journal } = planOf(worked, { pension_not_saved: 0.1 });
    expect([savings.pensionNotSavedPence, savings.recurringPence]).toEqual([5_250_00, 66_000_00 - 5_250_00]);
    expect(bridge.filter(({ kind }) => kind === 'pensionNotSaved')).toEqual([
      { kind: 'pensionNotSaved', name: 'pension that is still paid', pence: 5_250_00 },
    ]);
    expect(
      journal.lines.find(({ description }) => description === 'Pension that is still paid'),
    ).toMatchObject({ permanentPence: 5_250_00, thisYearPence: 5_250_00 });
  });

  it("is the target's first source's, as the deficit is the council's whoever paid for the post", () => {
    const granted = { theCase: leaders({ funding: 'grant' }), scenario: worked.scenario };
    const recurring = (share: number) =>
      saved(granted, { pension_not_saved: share }).byFunding.map(({ recurringPence }) => recurringPence);
    const [fund = 0, grant = 0] = recurring(0);
    expect(recurring(0.1)).toEqual([fund - 5_250_00, grant]);
  });

  it('is not charged on posts that would have ended with theirs', () => {
    const theCase = leaders({ contract: 'fixed_term', endDate: { year: 2027, month: 3, day: 31 } });
    expect(saved({ theCase, scenario: worked.scenario }, { pension_not_saved: 0.1 })).toMatchObject({
      paySavedPence: 12_500_00,
      pensionNotSavedPence: 1_250_00,
    });
  });

  it('follows a price that is given or changed: pay is four fifths of it, as of the leaders today', () => {
    const scenario = leaderRule({ pricePence: 55_000_00 });
    const settings = { 'unit_cost_change.Team Leader': 0.1, 'regrade_per_post.Team Leader': 1000 };
    const planned = 2 * (55_000 * 1.1 + 1000) * 0.8;
    expect(saved({ ...worked, scenario }, settings).paySavedPence).toBe(
      Math.round((120_000 - planned + 12_500) * 100),
    );
  });

  it('is below 0 where pay grows, as no deficit grows with it, and nothing where no pay is known', () => {
    const scenario = leaderRule({ placing: { kind: 'per_locality', posts: 3 } });
    expect(saved({ ...worked, scenario }, { pension_not_saved: 0.1 }).pensionNotSavedPence).toBe(
      -12_000_00 + 1_250_00,
    );
    const posts = worked.theCase.posts.map((post) => without(post, 'payPence'));
    const unknown = { ...worked, theCase: { ...worked.theCase, posts } };
    expect(saved(unknown, { pension_not_saved: 0.1 })).toMatchObject({
      paySavedPence: 0,
      pensionNotSavedPence: 0,
    });
  });
});

describe('in prices of later years', () => {
  const prices: NonNullable<Case['prices']> = {
    awards: new Map([[2025, { kind: 'percent', rate: 0.1, at }]]),
    inflation: new Map(),
    pensionRates: new Map(),
    employerNi: new Map(),
    contractedOut: false,
    apprenticeshipLevy: null,
    at,
  };
  const bare = worked.theCase.posts.map((post) => without(post, 'rows'));
  const then = { ...worked, theCase: { ...worked.theCase, posts: bare, prices } };
  const fullYear = (settings: Settings): number =>
    planOf(then, settings).nominal?.years[0]?.fullYearPence ?? NaN;

  it('pension that is still paid is a share of the pay of the year', () => {
    expect(fullYear({}) - fullYear({ pension_not_saved: 0.1 })).toBe(5_775_00);
  });

  it('a regrade goes as what the posts of its role cost', () => {
    expect(fullYear({}) - fullYear({ 'regrade_per_post.Team Leader': 1000 })).toBe(2_200_00);
  });
});

describe('options beside each other', () => {
  const kept = { ...setting(wirral.scenario, { 'line_saving.B16': 0.5 }), name: 'kept' };
  const all = setting(wirral.scenario, { line_saving: 0.8 });

  it('differ in what is in force for a line: its own share, else that for all', () => {
    expect(differingInputs(wirral.theCase, [all, kept])).toContainEqual({
      input: 'assumptions.line_saving.B16',
      values: [
        { value: '0.8', options: [all.name] },
        { value: '0.5', options: ['kept'] },
      ],
    });
  });

  it('share the fewest posts that could go only where the same becomes of a saving', () => {
    const extra = { ...setting(wirral.scenario, { extra_posts: 1 }), name: 'extra' };
    const together = fewestOver(wirral.theCase, [wirral.scenario, kept, extra]);
    expect(together.map(({ options }) => options)).toEqual([[wirral.scenario.name, 'extra'], ['kept']]);
  });
});

describe('the fewest posts that could go', () => {
  it('are found with prices that change and pension that stays, whatever is kept beyond', () => {
    const fewest = (settings: Settings) => fewestPosts(wirral.theCase, setting(wirral.scenario, settings));
    const plain = fewest({});
    expect(plain?.met).toBe(true);
    expect(fewest({ extra_posts: 2, 'extra_posts.Area Team Leader': -1 })).toEqual(plain);
    const dearer = fewest({ pension_not_saved: 0.2 });
    expect([dearer?.met, (plain?.recurringPence ?? 0) > (dearer?.recurringPence ?? 0)]).toEqual([
      false,
      true,
    ]);
  });
});
