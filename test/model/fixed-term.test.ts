import { describe, expect, it } from 'vitest';
import type { Case, PostGroup } from '../../src/model/case.ts';
import { endingPosts, monthsToEnd } from '../../src/model/fixed-term.ts';
import { evaluate, type Plan } from '../../src/model/plan.ts';
import { fixture } from '../wirral.ts';

const borough = await fixture('borough', 'three-hubs');

const post = (more: Partial<PostGroup>): PostGroup => ({
  role: 'Coordinator',
  fte: 1,
  areas: [],
  filled: true,
  contract: 'fixed_term',
  inScope: true,
  leadProfessional: false,
  count: 1,
  costPence: 3_000_000,
  at: { file: 'staffing.csv', record: 1 },
  ...more,
});
const march = (year: number) => ({ year, month: 3, day: 31 });

/** What goes of these posts where so many are lost. */
function lostOf(posts: readonly PostGroup[], lost: { filled: number; vacant: number }): unknown {
  const theCase: Case = { ...borough.theCase, posts };
  const cut = { role: 'Coordinator', filledPostsLost: lost.filled, vacantPostsLost: lost.vacant };
  return endingPosts(theCase, cut).map(({ filled, endDate, lost: number, costPence }) => [
    filled ? 'filled' : 'vacant',
    endDate.year,
    number,
    costPence,
  ]);
}

describe('the posts lost that end by themselves', () => {
  const posts = [
    post({ endDate: march(2029), count: 2, costPence: 6_000_001 }),
    post({ endDate: march(2028) }),
    post({ contract: 'permanent' }),
    post({ endDate: march(2028), filled: false, costPence: 2_000_000 }),
    post({ endDate: march(2028), inScope: false }),
  ];

  it('are vacancies first, then the earliest end, each at the mean cost of its kind, to the penny', () => {
    expect(lostOf(posts, { filled: 2, vacant: 1 })).toEqual([
      ['vacant', 2028, 1, 2_000_000],
      ['filled', 2028, 1, 3_000_000],
      ['filled', 2029, 1, 3_000_001],
    ]);
  });

  it('are no more than are lost, and never those without an end', () => {
    expect(lostOf(posts, { filled: 0, vacant: 0 })).toEqual([]);
    expect(lostOf(posts, { filled: 4, vacant: 1 })).toEqual([
      ['vacant', 2028, 1, 2_000_000],
      ['filled', 2028, 1, 3_000_000],
      ['filled', 2029, 2, 6_000_001],
    ]);
  });

  it('on the same day are those of the general fund first', () => {
    const alike = [post({ endDate: march(2028), funding: 'grant' }), post({ endDate: march(2028) })];
    const cut = { role: 'Coordinator', filledPostsLost: 1, vacantPostsLost: 0 };
    const ending = endingPosts({ ...borough.theCase, posts: alike }, cut);
    expect(ending.map(({ funding }) => funding)).toEqual(['general_fund']);
  });
});

describe('the months that a post would still have cost', () => {
  const start = { year: 2027, month: 7, day: 1 };
  it.each([
    ['from the start to the end of March in year 1', march(2029), 2027, 9],
    ['all of a year before its end', march(2029), 2028, 12],
    ['none after its end', march(2029), 2029, 0],
    ['none where it ends before the start', march(2027), 2027, 0],
    [
      'whole ones alone: a post that ends on the 15th has had none of that month',
      { year: 2027, month: 9, day: 15 },
      2027,
      2,
    ],
    ['the last day of a leap February is a whole month', { year: 2028, month: 2, day: 29 }, 2027, 8],
    ['and the 28th of it is not', { year: 2028, month: 2, day: 28 }, 2027, 7],
  ])('are %s', (_, end, year, months) => {
    expect(monthsToEnd({ start, end }, year, 0)).toBe(months);
  });

  it('begin with the first whole month of the plan', () => {
    expect(monthsToEnd({ start: { year: 2027, month: 7, day: 2 }, end: march(2028) }, 2027, 0)).toBe(8);
  });

  it('begin as late as the plan does', () => {
    expect(monthsToEnd({ start, end: march(2028) }, 2027, 3)).toBe(6);
    expect(monthsToEnd({ start, end: march(2028) }, 2027, 12)).toBe(0);
  });
});

/** By hand: coordinator K04 costs 29,540.00 + 3,681.00 + 5,671.68 = 38,892.68; 2 % of it is 777.85. */
describe('the made-up borough, whose coordinator on a grant ends on 31 March 2028', () => {
  const plan = (start: { year: number; month: number; day: number }): Plan =>
    evaluate(borough.theCase, { ...borough.scenario, start });

  it('saves that post until then and not for good', () => {
    const { savings } = plan({ year: 2027, month: 4, day: 1 });
    expect(savings.timeLimitedPence).toBe(3_889_268 - 77_785);
    expect(savings.recurringPence).toBe(23_977_470 - 479_549 - 3_811_483 + 488_571);
    expect(savings.years.map(({ timeLimitedPence }) => timeLimitedPence)).toEqual([3_811_483, 0, 0, 0]);
    expect(savings.years[0]?.netPence).toBe(savings.recurringPence + 3_811_483);
  });

  it('saves only the months that are left of it where the plan starts later', () => {
    const { savings } = plan({ year: 2027, month: 10, day: 1 });
    expect(savings.years.map(({ timeLimitedPence }) => timeLimitedPence)).toEqual([1_905_742, 0, 0, 0]);
  });

  it('says so, at the post', () => {
    const { faults } = plan({ year: 2027, month: 4, day: 1 });
    const told = faults.find(({ code }) => code === 'time-limited-saving');
    expect(told?.at).toMatchObject({ file: 'staffing.csv', record: 10 });
  });

  it('says so too where it ends before anything is saved', () => {
    const late = { year: 2029, month: 4, day: 1 };
    const told = plan(late).faults.find(({ code }) => code === 'time-limited-saving');
    expect(told?.message).toContain('none of it is saved by the plan');
  });
});
