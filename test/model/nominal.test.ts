import { describe, expect, it } from 'vitest';
import type { PostGroup, PostRow } from '../../src/model/case.ts';
import { yearName } from '../../src/model/day.ts';
import { evaluate } from '../../src/model/plan.ts';
import { EMPLOYER_NI, employerNi, type EmployerNi } from '../../src/model/years/employer-ni.ts';
import { postCost } from '../../src/model/years/post-cost.ts';
import type { Award, Prices } from '../../src/model/years/prices.ts';
import { compounded } from '../../src/model/years/reprice.ts';
import { monthsOfYear, planYears } from '../../src/model/years.ts';
import { fixture } from '../wirral.ts';

const at = { file: 'locplan.yaml' };
const table = (year: number): EmployerNi => {
  const found = EMPLOYER_NI.get(year);
  if (found === undefined) throw new Error(`No table for ${year}`);
  return found;
};

const NOTHING: Prices = {
  awards: new Map(),
  inflation: new Map(),
  pensionRates: new Map(),
  employerNi: new Map(),
  contractedOut: true,
  apprenticeshipLevy: null,
  at,
};

describe('employer National Insurance', () => {
  // The costs of fixtures/wirral/staffing.csv.
  it.each([
    [28_636_00, 2_133_98],
    [14_318_00, 644_90],
    [17_161_00, 940_58],
    [8_580_50, 48_20],
  ])('of 2012/13, contracted out: pay of %d pence costs %d', (pay, pence) => {
    expect(employerNi(pay, table(2012))).toBe(pence);
  });

  // Worked examples that accountants published: smallbizaccounts.co.uk and taxaccountant.co.uk on April 2025.
  it.each([
    [2024, 24_000_00, 2_056_20],
    [2025, 24_000_00, 2_850_00],
    [2024, 20_000_00, 1_504_20],
    [2025, 20_000_00, 2_250_00],
  ])('of the year from April %d: pay of %d pence costs %d', (year, pay, pence) => {
    expect(employerNi(pay, table(year))).toBe(pence);
  });

  it('of 2022/23 is at the rate of the year as a whole, 14.53%', () => {
    expect(employerNi(30_000_00, table(2022))).toBe(3_036_77);
    expect(Math.round(((15.05 * 7 + 13.8 * 5) / 12) * 100)).toBe(1453);
  });

  it('is nothing up to the threshold, and less than half for half a post', () => {
    expect(employerNi(5_000_00, table(2026))).toBe(0);
    expect(2 * employerNi(14_318_00, table(2012))).toBeLessThan(employerNi(28_636_00, table(2012)));
  });

  it('is below nothing between the lower limit and the threshold where the scheme is contracted out', () => {
    expect(employerNi(6_564_00, table(2012))).toBe(-34_00);
    expect(employerNi(50_000_00, table(2012))).toBe(4_694_47);
  });

  it('has a table for each year from 2012/13 to 2026/27', () => {
    const years = [...EMPLOYER_NI.keys()];
    expect(years).toEqual(Array.from({ length: 15 }, (_, i) => 2012 + i));
    expect([...EMPLOYER_NI.values()].every(({ source }) => source.length > 30)).toBe(true);
  });
});

describe('what is delivered, and when', () => {
  const start = { year: 2013, month: 7, day: 1 };

  it('nine months of £199,058.39 is £149,293.79, and the year after takes the other £49,764.60', () => {
    const [first, second, third] = planYears(199_058_39, { start, oneOffs: [], years: 3 });
    expect(first).toMatchObject({ recurringPence: 149_293_79, priorYearEffectPence: 0 });
    expect(second).toMatchObject({ baseChangePence: -49_764_60, priorYearEffectPence: -49_764_60 });
    expect(third).toMatchObject({ baseChangePence: 0, priorYearEffectPence: 0 });
  });

  it.each([
    [0, [9, 12, 12]],
    [3, [6, 12, 12]],
    [9, [0, 12, 12]],
    [14, [0, 7, 12]],
    [60, [0, 0, 0]],
  ])('%d months late, July to March has its months from what is left: %j', (late, months) => {
    expect([1, 2, 3].map((index) => monthsOfYear(index, start, late))).toEqual(months);
  });

  it('a saving that has not begun has no effect on the year after: all of that is new', () => {
    const years = planYears(1200_00, {
      start,
      oneOffs: [],
      years: 3,
      delivery: { rate: 0.5, slippageMonths: 14 },
    });
    expect(years.map(({ recurringPence }) => recurringPence)).toEqual([0, 350_00, 600_00]);
    expect(years.map(({ priorYearEffectPence }) => priorYearEffectPence)).toEqual([0, 0, -250_00]);
  });

  it.each([
    [0.46, 91_566_86],
    [0.98, 195_077_22],
  ])('%d of £199,058.39 is delivered: %d pence a year', (rate, pence) => {
    const years = planYears(199_058_39, {
      start: { ...start, month: 4 },
      oneOffs: [],
      years: 2,
      delivery: { rate, slippageMonths: 0 },
    });
    expect(years.map(({ recurringPence }) => recurringPence)).toEqual([pence, pence]);
  });
});

describe('what a post costs in a later year', () => {
  const row = (payPence: number, onTop: Record<string, number>): PostRow => ({
    id: 'P1',
    row: { file: 'staffing.csv', record: 1, fields: new Map() },
    payPence,
    payColumn: 'annual_pay',
    times: 1,
    onTop: Object.entries(onTop).map(([column, pence]) => ({ column, pence })),
    rate: 0,
  });
  const group = (fte: number, contract: PostGroup['contract'] = 'permanent'): PostGroup => ({
    role: 'Leader',
    fte,
    areas: [],
    filled: true,
    contract,
    inScope: true,
    leadProfessional: false,
    count: 1,
    costPence: 0,
    at,
  });
  const leader = row(28_636_00, { employer_ni: 2_133_98, employer_pension: 5_154_48 });
  const to = (year: number, prices: Partial<Prices>, from = 2012) => ({
    prices: { ...NOTHING, ...prices },
    from,
    to: year,
    generalInflation: 0,
  });
  const percent = (rate: number) => ({ kind: 'percent' as const, rate, at });
  const flat = (pounds: number) => ({ kind: 'flat' as const, perFtePence: pounds * 100, at });

  it('in the year of the budget, what its row says', () => {
    expect(postCost(leader, group(1), to(2012, {}))).toBe(28_636_00 + 2_133_98 + 5_154_48);
  });

  it('1% in 2013/14: pay 28,922.36, NI 2,138.59 by that year, pension as the pay', () => {
    const awards = new Map([[2013, percent(0.01)]]);
    expect(postCost(leader, group(1), to(2013, { awards }))).toBe(28_922_36 + 2_138_59 + 5_206_02);
  });

  it('without contracting out, the same has no rebate', () => {
    const awards = new Map([[2013, percent(0.01)]]);
    const year = to(2013, { awards, contractedOut: false });
    expect(postCost(leader, group(1), year)).toBe(28_922_36 + 2_929_24 + 5_206_02);
  });

  it('awards follow each other, a flat one by FTE; the pension rate given last holds on', () => {
    const half = row(15_000_00, { employer_ni: 1_500_00, employer_pension: 2_880_00 });
    const awards = new Map<number, Award>([
      [2026, flat(1_290)],
      [2027, percent(0.03)],
    ]);
    const year = to(
      2028,
      {
        awards,
        pensionRates: new Map([[2026, { rate: 0.2, at }]]),
        employerNi: new Map([
          [2028, { rate: 0.15, thresholdPence: 5_000_00, rebate: null, source: 'locplan.yaml', at }],
        ]),
      },
      2025,
    );
    // 15,000 + 645 = 15,645; × 1.03 = 16,114.35; NI 15% of 11,114.35; pension a fifth.
    expect(postCost(half, group(0.5), year)).toBe(16_114_35 + 1_667_15 + 3_222_87);
  });

  it('agency staff, and posts without National Insurance of their own, go as their pay does', () => {
    const awards = new Map([[2026, percent(0.1)]]);
    const bare = row(20_000_00, { employer_other: 1_000_00 });
    const agency = row(20_000_00, { employer_ni: 500_00 });
    expect(postCost(bare, group(1), to(2026, { awards }, 2025))).toBe(22_000_00 + 1_100_00);
    expect(postCost(agency, group(1, 'agency'), to(2026, { awards }, 2025))).toBe(22_000_00 + 550_00);
  });

  it('the apprenticeship levy is half a percent of pay from 2017/18, where the case asks for it', () => {
    const plain = row(20_000_00, {});
    expect(postCost(plain, group(1), to(2016, { apprenticeshipLevy: at }, 2016))).toBe(20_000_00);
    expect(postCost(plain, group(1), to(2017, { apprenticeshipLevy: at }, 2016))).toBe(20_100_00);
  });

  it('lines rise by each year of inflation and are rounded once', () => {
    expect(compounded(11_400_00, [0.025, 0.025])).toBe(11_977_13);
  });
});

describe('the borough in the prices of its time', async () => {
  const { theCase, scenario } = await fixture('borough');
  const prices = theCase.prices;
  if (prices === undefined) throw new Error('The borough has prices');
  const plan = (changed: Partial<Prices>) => {
    const found = evaluate({ ...theCase, prices: { ...prices, ...changed } }, scenario);
    if (found.nominal === null) throw new Error('No nominal years');
    return { ...found, nominal: found.nominal };
  };

  it('is the real saving where no price moves', () => {
    const still = { awards: new Map(), inflation: new Map(), pensionRates: new Map() };
    const { nominal, savings } = plan(still);
    expect(nominal.years.map(({ recurringPence }) => recurringPence)).toEqual(
      savings.years.map(({ recurringPence }) => recurringPence),
    );
  });

  it('by hand, the first year: three leaders and a coordinator and a half less, at 3% more pay', () => {
    const { nominal } = plan({ inflation: new Map() });
    // Leader: pay 47,089.54, NI 6,313.43, pension 9,041.19; coordinators by their own rows, from the file.
    const leaders = 3 * (47_089_54 + 6_313_43 + 9_041_19);
    const coordinators = nominalCoordinators();
    const pay = leaders + coordinators;
    const transport = Math.round(11_400_00 * (4.5 / 10.5));
    // The coordinator on a grant ends on 31 March 2028: what that post costs is saved until then and not for good.
    const ending = coordinatorThen(29_540_00);
    const limited = ending - Math.round(ending * 0.02);
    expect(nominal.years[0]?.fullYearPence).toBe(pay - Math.round(pay * 0.02) - limited + transport);
    expect(nominal.years.map(({ timeLimitedPence }) => timeLimitedPence)).toEqual([limited, 0, 0, 0]);
  });

  const coordinatorThen = (payPence: number): number => {
    const pay = Math.round(payPence * 1.03);
    return pay + Math.round((pay - 5_000_00) * 0.15) + Math.round(pay * 0.192);
  };

  /** What the coordinators cost less the three planned ones, with 3% more pay, 15% NI above £5,000, 19.2% pension. */
  const nominalCoordinators = (): number => {
    const groups = theCase.posts.filter(({ role }) => role === 'Coordinator');
    const costs = groups.flatMap(({ fte, rows = [] }) =>
      rows.map((r) => ({ fte, pence: coordinatorThen(r.payPence) })),
    );
    const whole = costs.filter(({ fte }) => fte === 1);
    const mean = whole.reduce((sum, { pence }) => sum + pence, 0) / whole.length;
    return costs.reduce((sum, { pence }) => sum + pence, 0) - Math.round(3 * mean);
  };

  it('a larger pay award saves more, and the net present values stand side by side', () => {
    const award = (rate: number) => ({ awards: new Map([[2027, { kind: 'percent' as const, rate, at }]]) });
    const [small, large] = [plan(award(0.01)).nominal, plan(award(0.05)).nominal];
    expect(large.npvPence).toBeGreaterThan(small.npvPence);
    expect(large.npvRealPence).toBe(small.npvRealPence);
  });

  it('a year of inflation more than of pay makes the nominal net present value less than the real one', () => {
    const { nominal, savings } = plan({ awards: new Map(), inflation: new Map() });
    expect(nominal.npvPence).toBeLessThan(savings.npvPence);
    expect(nominal.years.map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030].map(yearName));
  });

  it('a price that the option gives goes as the mean cost of its role', () => {
    const priced = {
      ...scenario,
      posts: scenario.posts.map((rule) => ({ ...rule, pricePence: 60_603_56 })),
    };
    const only = priced.posts.filter(({ role }) => role === 'Team Leader');
    const { nominal } = evaluate({ ...theCase, budget: [] }, { ...priced, posts: only });
    const own = evaluate({ ...theCase, budget: [] }, { ...scenario, posts: only.map(unpriced) }).nominal;
    // Every leader costs that today, so the price given is the mean, and stays it.
    expect(nominal?.years.map(({ fullYearPence }) => fullYearPence)).toEqual(
      own?.years.map(({ fullYearPence }) => fullYearPence),
    );
  });

  const unpriced = <R extends { readonly pricePence: number | null }>(rule: R): R => ({
    ...rule,
    pricePence: null,
  });
});
