import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionRule, type AssumptionId } from '../../src/model/assumption/table.ts';
import { decided, noFigures, withValue } from '../../src/model/decided.ts';
import { evaluate } from '../../src/model/plan.ts';
import { variedOf } from '../../src/model/varied/varied.ts';
import { trial, type Trial } from '../arbitrary-case.ts';

/** What a case of these could vary: a few of all that moves the figures that decide. */
const idsOf = ({ theCase, scenario }: Trial): AssumptionId[] => [
  'vacancy_factor',
  'pension_not_saved',
  'delivery_rate',
  'slippage_months',
  'mtfs_years',
  'caseload_standard',
  'lead_transfer_share',
  'key_practitioner_capacity',
  'unit_cost_change',
  'regrade_per_post',
  'extra_posts',
  'line_saving',
  'redeployment_share',
  'extra_direct_hours',
  ...scenario.posts.flatMap(({ role }) => [
    `unit_cost_change.${role}` as const,
    `regrade_per_post.${role}` as const,
    `extra_posts.${role}` as const,
  ]),
  ...theCase.budget.slice(0, 2).map(({ id }) => `line_saving.${id}` as const),
];

const NARROW: Readonly<Record<string, readonly [number, number]>> = {
  extra_posts: [-2, 3],
  mtfs_years: [1, 6],
  regrade_per_post: [-2000, 5000],
};

const valueOf = (id: AssumptionId, share: number): number => {
  const rule = assumptionRule(id);
  const [low, high] = NARROW[id.split('.')[0] ?? ''] ?? [rule.min, Math.min(rule.max, 60)];
  const value = low + share * (high - low);
  if (rule.whole === true) return Math.round(value);
  return rule.unit === 'pounds' ? Math.round(value * 100) / 100 : value;
};

const question = fc.record({
  of: trial,
  chosen: fc.array(fc.nat(1000), { minLength: 1, maxLength: 5 }),
  shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 10, maxLength: 10 }),
});

describe('the figures that decide, as a function of assumptions', () => {
  it('are those of a plan with the same values set, to the penny', () => {
    fc.assert(
      fc.property(question, ({ of, chosen, shares }) => {
        const all = idsOf(of);
        const ids = [...new Set(chosen.map((nth) => all[nth % all.length] ?? 'vacancy_factor'))];
        const varied = variedOf(of.theCase, of.scenario, ids);
        const figures = noFigures();
        // Twice, since a second run must not see what the first has left.
        for (const first of [0, 5]) {
          const values = ids.map((id, i) => valueOf(id, shares[first + i] ?? 0));
          const set = ids.reduce((so, id, i) => withValue(so, id, values[i] ?? 0), of.scenario);
          varied(values, figures);
          expect(figures).toEqual(decided(of.theCase, set));
        }
      }),
      { numRuns: 700 },
    );
  });

  it('are the figures of the plan, by their ids', () => {
    fc.assert(
      fc.property(trial, ({ theCase, scenario }) => {
        const { savings, caseload } = evaluate(theCase, scenario);
        const figures = decided(theCase, scenario);
        expect(figures.recurringPence).toBe(savings.recurringPence);
        expect(figures.netPence).toBe(savings.years.at(-1)?.cumulativePence);
        expect(figures.worst).toEqual(caseload.worst?.perLp ?? NaN);
      }),
      { numRuns: 200 },
    );
  });
});
