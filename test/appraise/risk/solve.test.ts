import { describe, expect, it } from 'vitest';
import { leverOf, solve, type Asked } from '../../../src/appraise/risk/solve.ts';
import { fixture } from '../../wirral.ts';

const { theCase, scenario } = await fixture('wirral', 'four-localities');

function solved(id: string, unit: Asked['figure']['unit'], wanted: number, varied: string) {
  const lever = leverOf(theCase, scenario, varied);
  if (lever === null) throw new Error(`no ${varied}`);
  return solve(theCase, scenario, { figure: { id, unit }, wanted, varied, lever });
}

describe('where a figure has a value', () => {
  it('is a whole number of posts, and what is saved with one more', () => {
    const { crossings, values, now } = solved(
      'savings.recurring',
      'pence',
      20000000,
      'posts.Area Team Leader',
    );
    expect(now).toEqual({ input: 4, figure: 20577839 });
    expect(crossings).toEqual([{ holds: 4, fails: 5, margin: 577839 }]);
    expect(values[0]?.holds).toBe(20577839);
    expect(values[0]?.fails).toBeLessThan(20000000);
  });

  it('is a price to the penny, also where today none is given', () => {
    const { crossings, now } = solved('savings.recurring', 'pence', 20000000, 'price.Area Team Leader');
    expect(now.input).toBeNull();
    // Today's mean of £35,924.46 and the £1,444.59 that can be added to each of four.
    expect(crossings).toEqual([{ holds: 37369.05, fails: 37369.06, margin: 3 }]);
  });

  it('is of any figure: the share of families whose lead can move before a caseload is 15', () => {
    const { crossings, values } = solved('caseload.worst', 'families per FTE', 15, 'lead_transfer_share');
    expect(crossings).toHaveLength(1);
    expect(values[0]?.holds).toBeCloseTo(15, 7);
  });

  it('is nowhere, where the input does not reach it', () => {
    expect(solved('budget.total', 'pence', 1, 'vacancy_factor').crossings).toEqual([]);
  });

  it('has no input that the plan does not have', () => {
    expect(leverOf(theCase, scenario, 'posts.Nobody')).toBeNull();
    expect(leverOf(theCase, scenario, 'vacancy')).toBeNull();
  });
});
