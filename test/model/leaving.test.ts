import { describe, expect, it } from 'vitest';
import type { Case, Person, PostGroup } from '../../src/model/case.ts';
import { addDays, isoDay, type Day } from '../../src/model/day.ts';
import { inGroups } from '../../src/model/leaving/cheapest.ts';
import { fixedTermPostsLost } from '../../src/model/leaving/ends-by-itself.ts';
import { weeksPayLimit } from '../../src/model/leaving/limits.ts';
import {
  redundancyPence,
  statutoryWeeks,
  weeksPay,
  type Scheme,
} from '../../src/model/leaving/redundancy.ts';
import { evaluate } from '../../src/model/plan.ts';
import type { LeavingRule, Scenario } from '../../src/model/scenario.ts';

const day = (text: string): Day => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return { year, month, day: date };
};
const STATUTORY: Scheme = { multiplier: 1, weeksCap: 30, pay: 'capped' };

describe('statutory weeks', () => {
  // Source: model.md §9; the first is the worked example of Labour Research Department, Redundancy law (2013).
  it.each([
    [45, 15, 17],
    [25, 6, 4.5],
    [57, 22, 28],
    [61, 20, 30],
    [61, 35, 30],
    [64, 1.9, 0],
    [23, 2, 1.5],
    [22, 2, 1],
    [41, 2, 2],
    [42, 2, 2.5],
  ])('at %d after %d years are %d', (age, service, weeks) => {
    expect(statutoryWeeks(age, service)).toBe(weeks);
  });
});

describe("a week's pay", () => {
  it('is pay × 7 ÷ 365 to the penny: £28,636 is £549.18 (model.md §9)', () => {
    expect(weeksPay(28_636_00, 1)).toBe(549_18);
    expect(weeksPay(28_636_00, 0.5)).toBe(274_59);
  });

  // Source: the Employment Rights (Increase of Limits) Order of each year.
  it.each([
    ['2012-01-31', null],
    ['2012-02-01', 430],
    ['2013-01-31', 430],
    ['2013-02-01', 450],
    ['2013-03-31', 450],
    ['2014-04-05', 450],
    ['2014-04-06', 464],
    ['2015-04-06', 475],
    ['2016-04-06', 479],
    ['2017-04-06', 489],
    ['2018-04-06', 508],
    ['2019-04-06', 525],
    ['2020-04-06', 538],
    ['2021-04-06', 544],
    ['2022-04-06', 571],
    ['2023-04-06', 643],
    ['2024-04-06', 700],
    ['2025-04-06', 719],
    ['2026-04-06', 751],
    ['2027-04-05', 751],
    ['2027-04-06', null],
  ])('counts on %s up to £%s', (date, pounds) => {
    expect(weeksPayLimit(day(date))).toBe(pounds === null ? null : pounds * 100);
  });

  it('never counts for less than the statutory sum, whatever the scheme', () => {
    const scheme = { multiplier: 1, weeksCap: 10, pay: 'actual' } as const;
    expect(redundancyPence(20, 300_00, scheme, 450_00)).toBe(6_000_00);
    expect(redundancyPence(20, 1000_00, scheme, 450_00)).toBe(10_000_00);
  });
});

/** Age, service and pay of seven who leave on 31 March 2013. */
const SEVEN = [
  [57, 22, 28_636],
  [45, 12, 28_636],
  [38, 6, 28_636],
  [42, 3, 14_318],
  [61, 20, 17_161],
  [33, 5, 17_161],
  [50, 10, 17_161],
] as const;

const at = { file: 'leaving' };
const ROLE = 'Area Team Leader';

const group = (pounds: readonly number[], more: Partial<PostGroup> = {}, first = 0): PostGroup => ({
  role: ROLE,
  fte: 1,
  areas: [],
  filled: true,
  contract: 'permanent',
  inScope: true,
  leadProfessional: false,
  count: pounds.length,
  costPence: pounds.reduce((sum, pay) => sum + pay * 100, 0),
  at,
  rows: pounds.map((pay, i) => ({
    id: `P${first + i}`,
    row: { file: 'staffing.csv', record: first + i, fields: new Map() },
    payPence: pay * 100,
    payColumn: 'annual_pay',
    times: 1,
    onTop: [],
    rate: 0,
  })),
  ...more,
});

const peopleOf = (all: readonly (readonly [number, number, number])[]): Person[] =>
  all.map(([age, serviceYears], i) => ({ postId: `P${i}`, age, serviceYears, at }));

const caseOf = (posts: PostGroup[], people: readonly Person[] | undefined): Case => ({
  title: 'Leaving',
  financialYear: 2012,
  targetPence: 0,
  caution: null,
  claims: [],
  areas: [
    {
      id: 'A01',
      name: 'One',
      need: 1,
      openFamilies: 10,
      socialCareFamilies: 0,
      partnerLedFamilies: 0,
      contactsPerYear: null,
      lat: null,
      lon: null,
    },
  ],
  posts,
  budget: [],
  assumptions: new Map(),
  borders: null,
  ...(people === undefined ? {} : { people }),
});

const RULE: LeavingRule = {
  scheme: STATUTORY,
  date: null,
  pensionStrain: null,
  meanCost: null,
  payProtection: null,
  year: null,
  fundedBy: 'reserve',
  at,
};

/** An option that leaves so many posts of the role, from 1 April 2013. */
const leaving = (left: number, rule: Partial<LeavingRule>, more: Partial<Scenario> = {}): Scenario => ({
  name: 'option',
  title: 'Option',
  localities: [{ name: 'All', areaIds: ['A01'] }],
  posts: [
    {
      role: ROLE,
      placing: { kind: 'total', posts: left, allocate: 'equal' },
      fte: 1,
      pricePence: 30_000_00,
      at,
    },
  ],
  drivers: new Map(),
  newPosts: [],
  newCosts: [],
  oneOffs: [],
  leaving: { ...RULE, ...rule },
  start: { year: 2013, month: 4, day: 1 },
  assumptions: new Map(),
  overrides: [],
  ...more,
});

const assume = (settings: Readonly<Record<string, number>>): Pick<Scenario, 'assumptions'> => ({
  assumptions: new Map(
    Object.entries(settings).map(([id, value]) => [id, { value, at: null }]),
  ) as Scenario['assumptions'],
});

describe('seven who leave on 31 March 2013', () => {
  const pays = SEVEN.map(([, , pay]) => pay);
  const seven = caseOf([group(pays)], peopleOf(SEVEN));
  const redundancy = (scheme: Partial<Scheme>) =>
    evaluate(seven, leaving(0, { scheme: { ...STATUTORY, ...scheme } })).leaving;

  it('have 101 weeks and £38,852.51 by statute', () => {
    expect(redundancy({})).toMatchObject({ leavers: 7, weeks: 101, redundancy: { centralPence: 38_852_51 } });
  });

  it.each([
    [2.2, 95_948_92],
    [1.8, 78_503_66],
  ])('have by %d × actual pay %d pence', (multiplier, pence) => {
    const all = { lowPence: pence, centralPence: pence, highPence: pence };
    expect(redundancy({ multiplier, pay: 'actual' })?.redundancy).toEqual(all);
  });

  it('cost so much in the year before the start, and the plan counts it', () => {
    const { savings, leaving: found } = evaluate(seven, leaving(0, {}));
    expect(found).toMatchObject({ date: day('2013-03-31'), year: 0, centralPence: 38_852_51 });
    expect(savings.oneOffPence).toBe(38_852_51);
    expect(savings.years[0]).toMatchObject({ year: '2012/13', oneOffPence: 38_852_51, recurringPence: 0 });
  });

  it('fall in year 1 where they leave in July and notice is given in April', () => {
    const july = leaving(0, {}, { start: { year: 2013, month: 7, day: 1 }, ...assume({ notice_weeks: 8 }) });
    expect(evaluate(seven, july).leaving?.year).toBe(1);
    const longer = { ...july, ...assume({ notice_weeks: 13 }) };
    expect(evaluate(seven, longer).leaving?.year).toBe(0);
    expect(evaluate(seven, { ...july, leaving: { ...RULE, year: 2 } }).leaving?.year).toBe(2);
  });
});

describe('who leaves is not known', () => {
  // Weeks 30, 30, 30, 2, 2 and 1 of £100 a week.
  const six = [
    [61, 20, 5214.29],
    [62, 20, 5214.29],
    [63, 20, 5214.29],
    [30, 2, 5214.29],
    [30, 2, 5214.29],
    [21, 2, 5214.29],
  ] as const;
  const theCase = caseOf([group(six.map(([, , pay]) => pay))], peopleOf(six));

  it('so low is the cheapest, high the dearest, central the mean, each as the mean of two', () => {
    expect(evaluate(theCase, leaving(3, {})).leaving?.redundancy).toEqual({
      lowPence: 1_900_00,
      centralPence: 4_750_00,
      highPence: 7_600_00,
    });
  });

  it('and of a part of a leaver that part of the next counts', () => {
    const part = leaving(3, {}, assume({ redeployment_share: 0.2 }));
    expect(evaluate(theCase, part).leaving).toMatchObject({
      leavers: 2.4000000000000004,
      redundancy: { lowPence: 940_00, centralPence: 3_800_00, highPence: 6_640_00 },
    });
  });

  it('and for one leaver two people are averaged, so that no sum is one person', () => {
    expect(evaluate(theCase, leaving(5, {})).leaving?.redundancy).toEqual({
      lowPence: 150_00,
      centralPence: 1_583_33,
      highPence: 3_000_00,
    });
  });

  it('and where all but one leave the two that may stay are averaged', () => {
    expect(evaluate(theCase, leaving(1, {})).leaving?.redundancy).toEqual({
      lowPence: 6_500_00,
      centralPence: 7_916_67,
      highPence: 9_350_00,
    });
  });

  it.each([5, 6, 7, 8, 9])(
    'and of %d people no figure of any number of leavers depends on more than sums of two or three of them',
    (size) => {
      // A week of each is so many times £7; the second pays of the groups move against the first, their sums stay.
      const weeks = Array.from({ length: size }, (_, i) => (i + 1) * 10);
      const groups = inGroups(weeks);
      expect(groups.flat()).toEqual(weeks);
      for (const { length } of groups) expect([2, 3]).toContain(length);
      const moved = groups.flatMap(([first = 0, ...rest]) => [
        first - 3,
        (rest[0] ?? 0) + 3,
        ...rest.slice(1),
      ]);
      const priced = (pays: readonly number[]): unknown[] =>
        Array.from({ length: size * 4 }, (_, quarter) => {
          const people = peopleOf(pays.map(() => [30, 2, 0] as const));
          const theCase = caseOf([group(pays.map((each) => each * 365))], people);
          const option = leaving(0, { scheme: { ...STATUTORY, pay: 'actual', multiplier: 9 } });
          const found = evaluate(theCase, {
            ...option,
            ...assume({ redeployment_share: quarter / size / 4 }),
          });
          return found.leaving?.redundancy;
        });
      const paid = priced(weeks);
      expect(priced(moved.toSorted((a, b) => a - b))).toEqual(paid);
      expect(priced(weeks.with(0, 1))).not.toEqual(paid);
    },
  );

  it('and whoever holds the only post of a role is not looked at, whatever the others are', () => {
    const five = six.slice(0, 5);
    const manager = { ...group([40_000], {}, 5), role: 'Manager' };
    const posts = [group(five.map(([, , pay]) => pay)), manager];
    const option = leaving(3, {});
    const both: Scenario = {
      ...option,
      posts: [
        ...option.posts,
        { ...option.posts[0]!, role: 'Manager', placing: { kind: 'total', posts: 0, allocate: 'equal' } },
      ],
    };
    const plan = (age: number, service: number) =>
      evaluate(caseOf(posts, peopleOf([...five, [age, service, 0]])), both);
    expect(plan(64, 30).leaving).toEqual(plan(21, 2).leaving);
    expect(plan(64, 30).leaving).toMatchObject({
      pricedBy: { people: 2, meanCost: 0, nothing: 1 },
      weeks: null,
      known: 5,
      mayLeave: 5,
      beforePensionStrain: true,
    });
    expect(plan(64, 30).leaving?.redundancy).toEqual(
      evaluate(caseOf(posts, peopleOf(five)), option).leaving?.redundancy,
    );
    const told = plan(64, 30).faults.filter(({ code }) => code === 'too-few-people');
    expect(told.map(({ message }) => message)).toEqual([expect.stringContaining('leave as Manager:')]);
    expect(told[0]?.message).not.toContain(ROLE);
  });

  it('and others count as the mean of their role only where five of it are known', () => {
    const clerks = { ...group([20_000, 20_000], {}, 6), role: 'Clerk' };
    const option = leaving(3, {});
    const both: Scenario = {
      ...option,
      posts: [
        ...option.posts,
        { ...option.posts[0]!, role: 'Clerk', placing: { kind: 'total', posts: 0, allocate: 'equal' } },
      ],
    };
    const told = (known: number) =>
      evaluate(caseOf([group(six.map(([, , pay]) => pay)), clerks], peopleOf(six.slice(0, known))), both)
        .faults.filter(({ code }) => ['people-incomplete', 'too-few-people'].includes(code))
        .map(({ code, message }) => `${code} ${message}`);
    expect(told(6)).toEqual([expect.stringMatching(/^too-few-people .* leave as Clerk:/)]);
    expect(told(5)).toEqual([
      expect.stringMatching(/^too-few-people .* leave as Clerk:/),
      expect.stringMatching(/^people-incomplete .* known of 5 of the 6 /),
    ]);
  });

  it('and on a day without a limit the mean cost stands in, with a warning', () => {
    const meanCost = { lowPence: 800_00, centralPence: 1_400_00, highPence: 2_200_00, at };
    const later = leaving(3, { meanCost }, { start: day('2028-04-01') });
    const { leaving: found, faults } = evaluate(theCase, later);
    expect(found).toMatchObject({ redundancy: { centralPence: 4_200_00 }, pricedBy: { meanCost: 3 } });
    const codes = faults.map(({ code }) => code);
    expect(codes).toContain('redundancy-limit-unknown');
    expect(codes).not.toContain('too-few-people');
  });

  it('and where the scenario says nothing of leaving that is told, if people are known and posts are lost', () => {
    const codes = (people: Case, left: number) =>
      evaluate(people, leaving(left, {}, { leaving: null })).faults.map(({ code }) => code);
    expect(codes(theCase, 3)).toContain('leaving-not-in-plan');
    expect(codes(theCase, 6)).not.toContain('leaving-not-in-plan');
    expect(codes(caseOf([...theCase.posts], undefined), 3)).not.toContain('leaving-not-in-plan');
  });

  it('and of fewer than five nobody is looked at: the mean cost of the scenario stands for them', () => {
    const four = caseOf([group(six.slice(0, 4).map(([, , pay]) => pay))], peopleOf(six.slice(0, 4)));
    const meanCost = { lowPence: 800_00, centralPence: 1_400_00, highPence: 2_200_00, at };
    const { leaving: found, faults } = evaluate(four, leaving(2, { meanCost }));
    expect(found?.redundancy).toEqual({ lowPence: 1_600_00, centralPence: 2_800_00, highPence: 4_400_00 });
    expect(found?.weeks).toBeNull();
    expect(faults.map(({ code }) => code)).toContain('too-few-people');
  });
});

describe('what else leaving costs', () => {
  const four = caseOf([group([36_500, 36_500, 36_500, 36_500])], undefined);
  const meanCost = { lowPence: 8_000_00, centralPence: 14_000_00, highPence: 22_000_00, at };

  it('is notice, strain as quoted, and old pay kept by those who are redeployed, in its years', () => {
    const strain = { lowPence: 0, centralPence: 5_000_00, highPence: 9_000_00, at };
    const option = leaving(
      0,
      { meanCost, pensionStrain: strain, payProtection: { perPostPence: 4_000_00, shares: [1, 0.5] } },
      assume({ redeployment_share: 0.25, notice_pay_weeks: 4 }),
    );
    const { leaving: found, savings } = evaluate(four, option);
    expect(found).toMatchObject({
      leavers: 3,
      redeployed: 1,
      noticePayPence: 8_400_00,
      payProtectionPence: 6_000_00,
      lowPence: 38_400_00,
      centralPence: 61_400_00,
      highPence: 89_400_00,
    });
    expect(savings.years.map(({ oneOffPence }) => oneOffPence)).toEqual([
      55_400_00, 4_000_00, 2_000_00, 0, 0,
    ]);
  });

  it('leaves payback before pension strain where ages are not known and no quote is given', () => {
    expect(evaluate(four, leaving(0, { meanCost })).leaving?.beforePensionStrain).toBe(true);
    const pensionStrain = { lowPence: 0, centralPence: 0, highPence: 0, at };
    expect(evaluate(four, leaving(0, { meanCost, pensionStrain })).leaving?.beforePensionStrain).toBe(false);
  });

  it.each([
    [54, false],
    [55, true],
  ])('leaves it so where the oldest is %d: %s', (age, before) => {
    const people = peopleOf([age, 40, 40, 40, 40].map((each) => [each, 5, 0] as const));
    const five = caseOf([group([36_500, 36_500, 36_500, 36_500, 36_500])], people);
    expect(evaluate(five, leaving(3, {})).leaving?.beforePensionStrain).toBe(before);
  });

  it('is nothing where the scenario does not speak of leaving', () => {
    const { leaving: found, savings } = evaluate(four, leaving(0, {}, { leaving: null }));
    expect([found, savings.oneOffPence]).toEqual([null, 0]);
  });
});

describe('what goes first', () => {
  const end = (text: string): Partial<PostGroup> => ({ contract: 'fixed_term', endDate: day(text) });
  const posts = [
    group([30_000, 30_000]),
    group([30_000], { filled: false }, 2),
    group([30_000], end('2013-03-31'), 3),
    group([30_000], end('2014-03-31'), 4),
    group([30_000], { contract: 'agency' }, 5),
  ];

  it('is a vacancy, then an agency post or one that ends by the day of leaving, then people', () => {
    expect(evaluate(caseOf(posts, undefined), leaving(2, {})).leavers).toMatchObject([
      { peopleAtRisk: 5, vacantPostsLost: 1, filledPostsLost: 3, fixedTermPostsLost: 2, leavers: 1 },
    ]);
  });

  it.each<[string, Partial<PostGroup>, number, number, string[]]>([
    ['fixed-term with an end', end('2013-03-31'), 1, 30_000_00, ['time-limited-saving']],
    ['permanent with an end', { endDate: day('2013-03-31') }, 1, 30_000_00, ['time-limited-saving']],
    ['fixed-term without one', { contract: 'fixed_term' }, 0, 0, ['end-date-missing']],
    ['permanent without one', {}, 0, 0, []],
  ])('a post that is %s ends by itself for the saving as for leaving', (_, more, ended, pence, codes) => {
    const posts = [group([30_000, 30_000]), group([30_000], more, 2)];
    const plan = evaluate(caseOf(posts, undefined), leaving(2, {}));
    expect(plan.leavers).toMatchObject([{ fixedTermPostsLost: ended, leavers: 1 - ended }]);
    expect(plan.savings.timeLimitedPence).toBe(pence);
    const told = plan.faults.filter(({ code }) => /^(end-date|time-limited)/.test(code));
    expect(told.map(({ code }) => code)).toEqual(codes);
  });

  it('an end that nobody says is told of only where the role loses posts, with how many', () => {
    const open = [
      group([30_000]),
      group([30_000, 30_000], { contract: 'fixed_term', at: { file: 'staffing.csv', record: 3 } }, 1),
    ];
    const missing = (posts: PostGroup[], left: number) =>
      evaluate(caseOf(posts, undefined), leaving(left, {})).faults.filter(
        ({ code }) => code === 'end-date-missing',
      );
    expect(missing(open, 2)).toMatchObject([
      { at: { file: 'staffing.csv', record: 3 }, message: expect.stringMatching(/^2 fixed-term posts/) },
    ]);
    expect(missing(open, 3)).toEqual([]);
    const others = open.map((each) => ({ ...each, role: 'Clerk' }));
    expect(missing([group([30_000]), ...others], 0)).toEqual([]);
  });

  it('is never more than is lost', () => {
    expect(fixedTermPostsLost(posts, 1, day('2013-03-31'))).toBe(1);
    expect(fixedTermPostsLost(posts, 5, day('2014-03-31'))).toBe(3);
    expect(fixedTermPostsLost(posts, 5, day('2013-03-30'))).toBe(1);
  });
});

describe('a day of leaving', () => {
  it.each([
    ['2013-03-31', undefined, null],
    ['2013-04-01', undefined, 'leaving-after-start'],
    ['2013-09-30', '2012-10-01', 'leaving-after-start'],
    ['2012-09-30', '2012-10-01', 'leaving-too-early'],
    ['2012-10-01', '2012-10-01', null],
    ['2012-04-01', undefined, null],
    ['2012-03-31', undefined, 'leaving-too-early'],
  ])('of %s with a decision of %s and a start of 2013-04-01 is warned of by %s', (date, decided, code) => {
    const theCase = caseOf([group([30_000])], undefined);
    const known = decided === undefined ? theCase : { ...theCase, decisionDate: day(decided) };
    const rule = { date: day(date), at: { file: 'x.yaml', path: ['leaving'] } };
    const found = evaluate(known, leaving(0, rule)).faults.filter(({ code }) =>
      /^leaving-(after|too)/.test(code),
    );
    const wanted = { code, at: { file: 'x.yaml', path: ['leaving', 'date'] } };
    expect(found).toMatchObject(code === null ? [] : [wanted]);
  });
});

describe('a decision, consultation and notice', () => {
  it.each([
    ['2026-12-14', []],
    ['2027-01-04', ['start-before-notice']],
  ])('on %s, six weeks and nine allow a start on 1 April 2027 but for %j', (decision, codes) => {
    const theCase = { ...caseOf([group([30_000])], undefined), decisionDate: day(decision) };
    const option = leaving(
      1,
      {},
      { start: day('2027-04-01'), ...assume({ consultation_weeks: 6, notice_weeks: 9 }) },
    );
    const found = evaluate(theCase, option).faults.filter(({ code }) => code === 'start-before-notice');
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  // Source: Trade Union and Labour Relations (Consolidation) Act 1992, section 188; SI 2013/763.
  it.each([
    [19, 0, '2027-04-01', '2027-01-04'],
    [20, 0, '2027-04-01', '2027-02-03'],
    [20, 6, '2027-04-01', '2027-02-15'],
    [99, 4, '2027-04-01', '2027-02-03'],
    [100, 4, '2027-04-01', '2027-02-18'],
    [100, 4, '2013-04-06', '2027-04-04'],
  ])('for %d dismissals, %d weeks and a start of %s allow one from %s', (posts, weeks, start, from) => {
    const theCase = {
      ...caseOf([group(Array.from({ length: posts + 1 }, () => 30_000))], undefined),
      decisionDate: day('2027-01-04'),
    };
    const option = leaving(1, {}, { start: day(start), ...assume({ consultation_weeks: weeks }) });
    const { earliest, faults } = evaluate(theCase, option);
    expect(earliest && isoDay(earliest.start)).toBe(from);
    const told = faults.find(({ code }) => code === 'start-before-notice')?.message;
    if (start > from) expect(told).toBeUndefined();
    else expect(told).toContain('90 days of collective consultation');
  });

  it.each([
    ['2012-02-28', 1, '2012-02-29'],
    ['2013-02-28', 1, '2013-03-01'],
    ['2013-04-01', -1, '2013-03-31'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-01-01', 366, '2001-01-01'],
    ['1999-12-31', 1, '2000-01-01'],
    ['2026-10-15', 126, '2027-02-18'],
    ['2013-03-31', -365, '2012-03-31'],
  ])('are days of the calendar: %s and %d are %s', (from, days, to) => {
    expect(isoDay(addDays(day(from), days))).toBe(to);
  });
});
