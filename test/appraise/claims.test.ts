import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../src/appraise/claims.ts';
import { evaluate } from '../../src/model/plan.ts';
import { fixture } from '../wirral.ts';

const { theCase, scenario } = await fixture('wirral', 'four-localities');
const plan = evaluate(theCase, scenario);
const claim = (figure: string, says: number, toNearest: number | null = null) =>
  checkClaims([{ figure, says, toNearest, at: { file: 'locplan.yaml' } }], plan);

describe('a claim of the option paper', () => {
  it('agrees to the penny or not at all', () => {
    expect(claim('savings.recurring', 205778.39).checks).toMatchObject([{ agrees: true, difference: 0 }]);
    expect(claim('savings.recurring', 205778.38).checks).toMatchObject([{ agrees: false, difference: 0.01 }]);
  });

  it('agrees to the nearest that the paper gives, half away from zero', () => {
    expect(claim('savings.recurring', 206000, 1000).checks).toMatchObject([
      { agrees: true, difference: -221.61 },
    ]);
    expect(claim('savings.recurring', 205000, 1000).checks).toMatchObject([{ agrees: false }]);
    expect(claim('caseload.Wallasey.perLp', 16, 0.5).checks).toMatchObject([{ agrees: true }]);
  });

  it('on a figure that this plan does not have is a warning with the nearest name', () => {
    const { checks, faults } = claim('savings.recuring', 200000);
    expect(checks).toMatchObject([{ value: null, agrees: false, difference: null }]);
    expect(faults).toMatchObject([
      { code: 'unknown-figure', severity: 'warning', at: { file: 'locplan.yaml' } },
    ]);
    expect(faults[0]?.message).toContain('savings.recurring');
  });
});
