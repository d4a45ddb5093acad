import { describe, expect, it } from 'vitest';
import { checkGates } from '../../src/appraise/gates.ts';
import type { Area, Case, PostGroup } from '../../src/model/case.ts';
import { evaluate, type Plan } from '../../src/model/plan.ts';
import { fixture } from '../wirral.ts';

const { theCase, scenario } = await fixture('wirral', 'four-localities');

const area = (id: string, families: number): Area => ({
  id,
  name: id,
  need: 0,
  openFamilies: families,
  socialCareFamilies: 0,
  partnerLedFamilies: 0,
  contactsPerYear: null,
  lat: null,
  lon: null,
});
const leads = (fte: number, areaId: string | null = null): PostGroup => ({
  role: 'Family Worker',
  fte,
  areas: areaId === null ? [] : [{ areaId, share: 1 }],
  filled: true,
  contract: 'permanent',
  inScope: false,
  leadProfessional: true,
  count: 1,
  costPence: 4000000,
  at: { file: 'x' },
});

/** A plan in which each area is a locality of its own, with so many families. */
function planOf(families: readonly number[], posts: readonly PostGroup[], standard = 12): Plan {
  const areas = families.map((many, i) => area(`A${i + 1}`, many));
  const plain: Case = {
    ...theCase,
    areas,
    posts,
    budget: [],
    assumptions: new Map([['caseload_standard', { value: standard, at: null }]]),
  };
  const localities = areas.map(({ id }) => ({ name: id, areaIds: [id] }));
  return evaluate(plain, { ...scenario, localities, posts: [] });
}

describe('a caseload that is exactly at the standard', () => {
  // 3 FTE spread over 1, 12 and 23 families: 12 for each, as 12.000000000000002 in binary decimals.
  const plan = planOf([1, 12, 23], [leads(1), leads(1), leads(1)]);

  it('holds it: nothing is over, nothing is needed', () => {
    expect(plan.caseload).toMatchObject({ overStandard: 0, fteToHold: 0, costToHoldPence: 0, spread: 0 });
    expect(plan.caseload.planned.map(({ fteGap }) => fteGap)).toEqual([0, 0, 0]);
  });

  it('passes a gate at that limit', () => {
    const gates = checkGates(plan, [], { failOn: 'never', strictReconcile: false, failOverCaseload: 12 });
    expect(gates).toMatchObject([{ passed: true, shortfall: 0 }]);
  });

  it('is worst in the place named first, where places are level', () => {
    expect(plan.caseload.worst?.locality).toBe('A1');
    expect(plan.caseload.worstNow?.area).toBe('A1');
  });
});

describe('holding the standard', () => {
  it('counts the places that are short, not those with room to spare', () => {
    const plan = planOf([24, 6], [leads(1, 'A1'), leads(1, 'A2')]);
    expect(plan.caseload).toMatchObject({
      fteToHold: 1,
      overStandard: 12,
      overStandardNow: 12,
      costToHoldPence: 4000000,
    });
  });

  it('has no price without a full-time Lead Professional to take it from', () => {
    expect(planOf([24], [leads(0.5)]).caseload).toMatchObject({ fteToHold: 1.5, costToHoldPence: null });
  });

  it('counts families without any Lead Professional as over it', () => {
    const { caseload } = planOf([24, 6], [leads(1, 'A2')]);
    expect(caseload).toMatchObject({ overStandard: 24, worst: { locality: 'A2', perLp: 6 } });
    expect(caseload.planned[0]).toMatchObject({ perLp: null, fteRequired: 2, fteGap: -2 });
  });
});
