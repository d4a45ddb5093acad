import { describe, expect, it } from 'vitest';
import type { PlanResult } from '../../src/appraise/result.ts';
import type { Case } from '../../src/model/case.ts';
import { evaluate } from '../../src/model/plan.ts';
import type { LeavingRule, Scenario } from '../../src/model/scenario.ts';
import { cellText, type Section } from '../../src/present/report.ts';
import { peopleScreen } from '../../src/present/screens/people.ts';
import { fixture } from '../wirral.ts';

const wirral = await fixture('wirral', 'posts-only');

/** Every word of the screen, for a council so many times the size. */
function screen(times: number, more: Partial<Scenario> = {}): string {
  const posts = wirral.theCase.posts.map((group) => ({
    ...group,
    count: group.count * times,
    costPence: group.costPence * times,
  }));
  const theCase: Case = { ...wirral.theCase, posts };
  const plan = evaluate(theCase, { ...wirral.scenario, ...more });
  return peopleScreen({ plan } as PlanResult)
    .map(textOf)
    .join('\n');
}

const textOf = ({ heading, parts }: Section): string =>
  [
    heading,
    ...parts.flatMap((part) =>
      part.kind === 'table'
        ? part.rows.map(({ cells }) => cells.map(cellText).join(' '))
        : part.kind === 'prose'
          ? [part.text]
          : [],
    ),
  ].join('\n');

const at = { file: 'x' };
const leaving = (more: Partial<LeavingRule>): Partial<Scenario> => ({
  leaving: {
    scheme: { multiplier: 1, weeksCap: 30, pay: 'capped' },
    date: null,
    pensionStrain: null,
    meanCost: { lowPence: 1_000_000, centralPence: 1_400_000, highPence: 2_200_000, at },
    payProtection: null,
    year: null,
    fundedBy: 'unfunded',
    at,
    ...more,
  },
});

describe('the screen of people', () => {
  it('says what to add where the scenario does not speak of leaving', () => {
    expect(screen(1)).toContain('Add to the scenario');
  });

  it('does not say to add people.csv where it is there', () => {
    const shown = (theCase: Case): string =>
      peopleScreen({ plan: evaluate(theCase, wirral.scenario) } as PlanResult)
        .map(textOf)
        .join('\n');
    expect(shown(wirral.theCase)).toContain('With people.csv');
    expect(shown({ ...wirral.theCase, people: [] })).not.toContain('With people.csv');
    expect(shown({ ...wirral.theCase, people: [] })).toContain('people.csv is there');
  });

  it('says that nobody is at risk where no role changes', () => {
    expect(screen(1, { posts: [] })).toContain('nobody is at risk');
  });

  it.each([
    [1, '2013-03-31', '7 dismissals', 'fewer than 20'],
    [2, '2013-03-31', '22 dismissals', 'begins 30 days before'],
    [8, '2013-03-31', '112 dismissals', 'begins 90 days before'],
    [8, '2013-04-06', '112 dismissals', 'begins 45 days before'],
  ])('%d times the size on %s: %s, %s', (times, date, dismissals, wanted) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    const text = screen(times, leaving({ date: { year, month, day } }));
    expect(text).toContain(dismissals);
    expect(text).toContain(wanted);
    expect(text.includes('HR1')).toBe(times > 1);
  });

  it.each([
    [1_400_000, 'below both limits'],
    [2_100_000, 'may reach the first limit'],
    [10_000_000, 'may reach either limit'],
  ])('at %d pence a leaver a special severance payment is %s', (pence, wanted) => {
    const meanCost = { lowPence: pence, centralPence: pence, highPence: pence, at };
    const date = { year: 2026, month: 3, day: 31 };
    const pensionStrain = { lowPence: 0, centralPence: 0, highPence: 0, at };
    expect(screen(1, leaving({ meanCost, date, pensionStrain }))).toContain(wanted);
    expect(screen(1, leaving({ meanCost }))).not.toContain('full council');
  });

  it('holds no payment against the limits that is not priced, or that pension strain may add to', () => {
    const date = { year: 2026, month: 3, day: 31 };
    expect(screen(1, leaving({ meanCost: null, date }))).toContain('7 of 7 leavers are not priced');
    expect(screen(1, leaving({ date }))).toContain('the fund has to be asked first');
  });

  it('shows pension strain as unknown, not as nothing, where no quote is given', () => {
    expect(screen(1, leaving({}))).toMatch(/Pension strain – – – no quote given/);
    const pensionStrain = { lowPence: 0, centralPence: 100_00, highPence: 300_00, at };
    expect(screen(1, leaving({ pensionStrain }))).toMatch(/Pension strain 0 100 300 2012\/13/);
  });

  it('says from when the decision allows a start, and whether the plan keeps to it', () => {
    const decided = (month: number, weeks: number): string => {
      const theCase = { ...wirral.theCase, decisionDate: { year: 2013, month, day: 1 } };
      const notice = new Map([['notice_weeks' as const, { value: weeks, at: null }]]);
      const scenario = { ...wirral.scenario, assumptions: notice };
      return peopleScreen({ plan: evaluate(theCase, scenario) } as PlanResult)
        .map(textOf)
        .join('\n');
    };
    expect(decided(3, 4)).toContain('in time');
    expect(decided(3, 5)).toContain('TOO EARLY');
    expect(decided(5, 0)).toContain('TOO EARLY');
    expect(decided(3, 0)).toContain('set consultation_weeks and notice_weeks');
  });

  it('counts collective consultation where that is longer than consultation_weeks', () => {
    const posts = wirral.theCase.posts.map((each) => ({
      ...each,
      count: each.count * 2,
      costPence: each.costPence * 2,
    }));
    const theCase = { ...wirral.theCase, posts, decisionDate: { year: 2013, month: 3, day: 10 } };
    const text = peopleScreen({ plan: evaluate(theCase, wirral.scenario) } as PlanResult)
      .map(textOf)
      .join('\n');
    expect(text).toContain('30 days of collective consultation');
    expect(text).toContain('allow a start from 9 April 2013');
    expect(text).toContain('TOO EARLY');
  });
});
