import { describe, expect, it } from 'vitest';
import { checkGates, type GateSettings } from '../../src/appraise/gates.ts';
import { fault } from '../../src/issue/fault.ts';
import { evaluate } from '../../src/model/plan.ts';
import { fixture } from '../wirral.ts';

const { theCase, scenario } = await fixture('wirral', 'posts-only');
const plan = evaluate(theCase, scenario);
const none: GateSettings = { failOn: 'never', strictReconcile: false };
const warning = fault('vacancy-factor-unknown', { lostAbove: null }, null);
const error = fault('locality-without-lead-professional', { locality: 'West', families: 3 }, null);

describe('a gate', () => {
  it('is not there unless it was asked for', () => {
    expect(checkGates(plan, [error], none)).toEqual([]);
  });

  it('on the saving is tested to the penny', () => {
    const saving = 19905839;
    expect(checkGates(plan, [], { ...none, failUnderPence: saving })).toMatchObject([
      { passed: true, shortfall: 0 },
    ]);
    expect(checkGates(plan, [], { ...none, failUnderPence: saving + 1 })).toMatchObject([
      { passed: false, shortfall: 1 },
    ]);
    expect(checkGates(plan, [], { ...none, failUnderPence: 20000000 })).toMatchObject([
      { gate: 'fail-under', shortfall: 94161 },
    ]);
  });

  it('on the caseload is the worst locality against the limit', () => {
    const worst = plan.caseload.worst?.perLp ?? 0;
    expect(checkGates(plan, [], { ...none, failOverCaseload: worst })).toMatchObject([{ passed: true }]);
    expect(checkGates(plan, [], { ...none, failOverCaseload: 19 })[0]?.shortfall).toBeCloseTo(worst - 19, 9);
  });

  it('on the caseload fails where families have no Lead Professional, whatever the limit', () => {
    const nobody = evaluate(
      { ...theCase, posts: theCase.posts.filter((post) => !post.leadProfessional) },
      scenario,
    );
    expect(checkGates(nobody, [], { ...none, failOverCaseload: 1000 })).toMatchObject([
      { passed: false, value: null, shortfall: null },
    ]);
  });

  it('on issues counts those as grave as its limit', () => {
    expect(checkGates(plan, [warning], { ...none, failOn: 'error' })).toMatchObject([
      { passed: true, value: 0 },
    ]);
    expect(checkGates(plan, [warning, error], { ...none, failOn: 'error' })).toMatchObject([
      { passed: false, value: 1 },
    ]);
    expect(checkGates(plan, [warning, error, warning], { ...none, failOn: 'warning' })).toMatchObject([
      { passed: false, value: 3, codes: [warning.code, error.code] },
    ]);
  });

  it('on reconciliation holds the difference to the tolerance', () => {
    expect(checkGates(plan, [], { ...none, strictReconcile: true })).toMatchObject([
      { gate: 'strict-reconcile', passed: true },
    ]);
    const dearer = {
      ...theCase,
      posts: theCase.posts.map((post) => (post.inScope ? { ...post, costPence: post.costPence + 1 } : post)),
    };
    expect(checkGates(evaluate(dearer, scenario), [], { ...none, strictReconcile: true })).toMatchObject([
      { passed: false },
    ]);
  });
});
