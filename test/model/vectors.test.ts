import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../src/appraise/claims.ts';
import { evaluate, type Plan } from '../../src/model/plan.ts';
import { fixture } from '../wirral.ts';

const planOf = async (scenario: string): Promise<Plan> => {
  const { theCase, scenario: option } = await fixture('wirral', scenario);
  return evaluate(theCase, option);
};

/** The table of model.md §6, in pence: one column a scenario. */
const COLUMNS = {
  'four-localities': {
    nonPay: 672000,
    recurring: 20577839,
    against: 577839,
    met: true,
    year1: 20577839,
    baseChanges: [-20577839, 0, 0, 0],
    payback: 5.83,
    cumulative: 72311356,
    npv: 68229474,
  },
  'posts-only': {
    nonPay: 0,
    recurring: 19905839,
    against: -94161,
    met: false,
    year1: 19905839,
    baseChanges: [-19905839, 0, 0, 0],
    payback: 6.03,
    cumulative: 69623356,
    npv: 65674774,
  },
  'july-start': {
    nonPay: 672000,
    recurring: 20577839,
    against: 577839,
    met: true,
    year1: 15433379,
    baseChanges: [-15433379, -5144460, 0, 0],
    payback: 5.83,
    cumulative: 67166896,
    npv: 63085014,
  },
};

describe.each(Object.entries(COLUMNS))('the Wirral case, %s', (scenario, column) => {
  it('cuts 7.5 to 4.0 FTE of leaders and of coordinators, four and three filled posts, fifteen people at risk', async () => {
    const [leaders, coordinators] = (await planOf(scenario)).posts;
    expect(leaders).toMatchObject({
      role: 'Area Team Leader',
      nowFte: 7.5,
      plannedFte: 4,
      reductionFte: 3.5,
      vacantFte: 0,
      filledPostsLost: 4,
    });
    expect(coordinators).toMatchObject({
      role: 'Information Sharing Coordinator',
      nowFte: 7.5,
      plannedFte: 4,
      reductionFte: 3.5,
      vacantFte: 0.5,
      filledPostsLost: 3,
    });
    expect((leaders?.peopleAtRisk ?? 0) + (coordinators?.peopleAtRisk ?? 0)).toBe(15);
    expect([leaders?.savingPence, coordinators?.savingPence]).toEqual([12531352, 7374487]);
  });

  it('saves to the penny', async () => {
    const { savings } = await planOf(scenario);
    expect(savings).toMatchObject({
      budgetPence: 51700000,
      payPence: 19905839,
      nonPayPence: column.nonPay,
      nonCashablePence: 1540000,
      recurringPence: column.recurring,
      againstTargetPence: column.against,
      targetMet: column.met,
      oneOffPence: 10000000,
      npvPence: column.npv,
    });
  });

  it('spreads over the years to the penny', async () => {
    const { years, paybackMonths } = (await planOf(scenario)).savings;
    expect(years[0]).toMatchObject({ year: '2013/14', recurringPence: column.year1 });
    expect(years.map(({ baseChangePence }) => baseChangePence)).toEqual(column.baseChanges);
    expect(years.at(-1)?.cumulativePence).toBe(column.cumulative);
    expect(paybackMonths).toBeCloseTo(column.payback, 2);
  });

  it('leaves each Lead Professional with more families, and says what holding the standard costs', async () => {
    const { caseload } = await planOf(scenario);
    expect(caseload.nowOverall).toBeCloseTo(10.53, 2);
    expect(caseload.worstNow).toEqual({ area: 'A02', perLp: 13.6 });
    expect(caseload.overStandardNow).toBeCloseTo(8, 9);
    const byName = Object.fromEntries(
      caseload.planned.map((l) => [l.locality, [l.perLp, l.perLpRegroupedOnly].map((x) => x?.toFixed(2))]),
    );
    expect(byName).toEqual({
      Birkenhead: ['19.32', '12.57'],
      Wallasey: ['16.04', '10.50'],
      'Wirral South': ['11.61', '7.71'],
      'Wirral West': ['13.42', '8.80'],
    });
    expect(caseload.plannedOverall).toBeCloseTo(16.09, 2);
    expect(caseload.worst?.locality).toBe('Birkenhead');
    expect(caseload.overStandard).toBeCloseTo(79.05, 9);
    expect(caseload.costToHoldPence).toBe(17645429);
  });

  it('loads the leaders and coordinators who stay with more families and contacts', async () => {
    const [leaders, coordinators] = (await planOf(scenario)).posts;
    expect(leaders?.load?.familiesPerFte.now).toBeCloseTo(108.3, 1);
    expect(leaders?.load?.familiesPerFte).toMatchObject({
      planned: 203,
      heaviest: { locality: 'Birkenhead', value: 361 },
    });
    expect(coordinators?.load?.contactsPerFte.now).toBeCloseTo(667.4, 1);
    expect(coordinators?.load?.contactsPerFte).toMatchObject({
      planned: 1168,
      heaviest: { locality: 'Birkenhead', value: 1739 },
    });
  });
});

describe('the claims of the Wirral option paper', () => {
  it('agree but for the recurring saving, which differs by £5,778.39', async () => {
    const { theCase, scenario } = await fixture('wirral', 'four-localities');
    const { checks } = checkClaims(theCase.claims, evaluate(theCase, scenario));
    expect(checks.map(({ agrees, difference }) => [agrees, difference])).toEqual([
      [true, 0],
      [true, -941.61],
      [false, 5778.39],
      [true, 0],
      [true, 0],
    ]);
  });

  it('reconcile: the posts in scope cost what the staffing lines hold, £427,518.47', async () => {
    const { reconciliation } = await planOf('four-localities');
    expect(reconciliation).toMatchObject({
      establishmentPence: 42751847,
      staffingLinesPence: 42751847,
      agrees: true,
    });
  });
});
