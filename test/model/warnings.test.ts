import { describe, expect, it } from 'vitest';
import type { AssumptionId, PlainId } from '../../src/model/assumption/table.ts';
import type { SetAssumption } from '../../src/model/case.ts';
import { evaluate } from '../../src/model/plan.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { fixture } from '../wirral.ts';

const codes = async (values: Partial<Record<PlainId, number>>, change: Partial<Scenario> = {}) => {
  const { theCase, scenario } = await fixture('borough', 'capacity-used');
  const set = Object.entries(values).map(([id, value]): [AssumptionId, SetAssumption] => [
    id as AssumptionId,
    { value, at: { file: 'a.csv', record: 2 } },
  ]);
  const assumptions: Scenario['assumptions'] = new Map([...scenario.assumptions, ...set]);
  const plan = evaluate(theCase, { ...scenario, assumptions, ...change });
  return { plan, told: plan.faults.filter(({ severity }) => severity !== 'notice') };
};

describe('released capacity that outweighs the posts', () => {
  it('is not told as a locality without a post', async () => {
    const { plan, told } = await codes({ extra_direct_hours: 120 });
    expect(plan.leads.nobody).toBe(0);
    const found = told.map(({ code }) => code);
    expect(found).not.toContain('locality-without-lead-professional');
    expect(told.find(({ code }) => code === 'released-capacity-overdrawn')).toMatchObject({
      at: { file: 'scenarios/capacity-used.yaml' },
      message: expect.stringMatching(
        /takes [\d.]+ Lead Professional FTE in North, which has 3\.6: no caseload/,
      ),
    });
  });

  it('is told nowhere where it is not counted, or leaves something', async () => {
    const overdrawn = 'released-capacity-overdrawn';
    const uncounted = await codes({ extra_direct_hours: 120 }, { useReleasedCapacity: false });
    expect(uncounted.told.map(({ code }) => code)).not.toContain(overdrawn);
    expect((await codes({})).told.map(({ code }) => code)).not.toContain(overdrawn);
  });
});

describe('access_hours above open_hours', () => {
  it('is a warning where either is written', async () => {
    for (const values of [{ access_hours: 1900 }, { open_hours: 1000 }])
      expect((await codes(values)).told.find(({ code }) => code === 'access-hours-exceed-open')?.at).toEqual({
        file: 'a.csv',
        record: 2,
      });
  });

  it('is none where they are equal, and by default', async () => {
    for (const values of [{}, { access_hours: 1500, open_hours: 1500 }])
      expect((await codes(values)).told.map(({ code }) => code)).not.toContain('access-hours-exceed-open');
  });
});
