import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvens, domainOf, standardMargin, targetMargin } from '../../../src/appraise/risk/break-even.ts';
import { uncertainInputs } from '../../../src/appraise/risk/inputs.ts';
import { assumptionRule, type AssumptionId } from '../../../src/model/assumption/table.ts';
import { decided, withValue } from '../../../src/model/decided.ts';
import { evaluate } from '../../../src/model/plan.ts';
import { trial } from '../../arbitrary-case.ts';
import { ranged, wirralWithRanges } from './ranges.ts';

const { theCase, scenario } = await wirralWithRanges();
const found = breakEvens(theCase, scenario, uncertainInputs(theCase, scenario).ranged);
const of = (id: string) => found.find((each) => each.id === id);

describe('a break-even', () => {
  it.each(['vacancy_factor', 'pension_not_saved', 'unit_cost_change', 'line_saving.B16'] as const)(
    'of %s, substituted back, hits the target to the penny',
    (id) => {
      const [turn] = of(id)?.target.crossings ?? [];
      const { savings } = evaluate(theCase, withValue(scenario, id, turn?.holds ?? NaN));
      expect(savings.againstTargetPence).toBe(0);
      expect(evaluate(theCase, withValue(scenario, id, turn?.fails ?? NaN)).savings.targetMet).toBe(false);
    },
  );

  it('of the delivery rate is that at which a full year delivers the target', () => {
    const [turn] = of('delivery_rate')?.target.crossings ?? [];
    const { years } = evaluate(theCase, withValue(scenario, 'delivery_rate', turn?.holds ?? NaN)).savings;
    expect(years.map(({ recurringPence }) => recurringPence)).toEqual([2e7, 2e7, 2e7, 2e7]);
  });

  it('of money is as many pence as can be paid', () => {
    expect(of('regrade_per_post')?.target.crossings).toEqual([{ holds: 722.29, fails: 722.3, margin: 7 }]);
  });

  it('of the standard is the worst caseload', () => {
    const [turn] = of('caseload_standard')?.standard.crossings ?? [];
    expect(turn?.holds).toBeCloseTo(evaluate(theCase, scenario).caseload.worst?.perLp ?? NaN, 7);
  });

  it('is nowhere for what does not move the figure', () => {
    expect(of('lead_transfer_share')?.target.crossings).toEqual([]);
    expect(of('vacancy_factor')?.standard.crossings).toEqual([]);
  });

  it('parts what holds from what does not, on any case', () => {
    const ids: AssumptionId[] = ['vacancy_factor', 'delivery_rate', 'lead_transfer_share', 'extra_posts'];
    fc.assert(
      fc.property(trial, (of) => {
        const inputs = ids.map((id) => {
          const { range } = ranged(0, { low: 0, high: 0.1 });
          return { id, value: 0, range: range!, rule: assumptionRule(id), source: '' };
        });
        for (const { id, target, standard } of breakEvens(of.theCase, of.scenario, inputs)) {
          const at = (value: number) => decided(of.theCase, withValue(of.scenario, id, value));
          for (const { holds, fails } of target.crossings) {
            expect(targetMargin(of.theCase, at(holds))).toBeGreaterThanOrEqual(0);
            expect(targetMargin(of.theCase, at(fails))).toBeLessThan(0);
          }
          for (const { holds, fails } of standard.crossings) {
            expect(standardMargin(at(holds))).toBeGreaterThanOrEqual(0);
            expect(standardMargin(at(fails))).toBeLessThan(0);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is looked for over all that an assumption can be', () => {
    expect(domainOf('vacancy_factor', [0, 0.04])).toMatchObject({ least: 0, most: 1, kind: 'real' });
    expect(domainOf('slippage_months', null)).toMatchObject({ least: 0, most: 60, kind: 'whole' });
    expect(domainOf('regrade_per_post.Coordinator', null).kind).toBe('pounds');
  });
});
