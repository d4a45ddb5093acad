import { describe, expect, it } from 'vitest';
import type { BudgetLine, Case, Driver } from '../../src/model/case.ts';
import { evaluate } from '../../src/model/plan.ts';
import { fixture } from '../wirral.ts';

const { theCase, scenario } = await fixture('wirral', 'four-localities');

const line = (change: Partial<BudgetLine>): BudgetLine => ({
  id: 'X1',
  subjective: 'supplies',
  description: 'Licences',
  amountPence: 1100_00,
  driver: 'fixed',
  cashable: true,
  at: { file: 'budget.csv', record: 1 },
  ...change,
});
const planWith = (
  lines: readonly BudgetLine[],
  drivers: Readonly<Record<string, Driver>> = {},
  base: Case = theCase,
) => evaluate({ ...base, budget: lines }, { ...scenario, drivers: new Map(Object.entries(drivers)) });
const savedBy = (driver: Driver): number => planWith([line({ driver })]).savings.nonPayPence;

describe('a budget line falls with its driver', () => {
  it.each([
    ['per_team', 1100_00 * (1 - 4 / 11)],
    ['per_post', 1100_00 * (1 - 8 / 16)],
    ['per_fte', 1100_00 * (1 - 8 / 15)],
    ['fixed', 0],
    ['staffing', 0],
    ['vacancy', 0],
  ] as const)('%s', (driver, pence) => {
    expect(savedBy(driver)).toBe(Math.round(pence));
  });

  it('that is not cashable is shown and never added', () => {
    const { savings, notCashable } = planWith([line({ driver: 'per_team', cashable: false })]);
    expect(savings).toMatchObject({
      nonPayPence: 0,
      nonCashablePence: 700_00,
      recurringPence: savings.payPence,
    });
    expect(notCashable.map(({ pence }) => pence)).toEqual([700_00]);
  });

  it('counts new posts too', () => {
    const at = { file: 'x' };
    const added = {
      role: 'Key Worker',
      placing: { kind: 'total', posts: 8, allocate: 'equal' },
      fte: 0.5,
      pricePence: 1,
      leadProfessional: false,
      at,
    } as const;
    const budget = [line({ driver: 'per_post' })];
    expect(evaluate({ ...theCase, budget }, { ...scenario, newPosts: [added] }).savings.nonPayPence).toBe(0);
  });
});

describe("a scenario's driver", () => {
  it('for the line itself wins over the one for its subjective group, which wins over its own', () => {
    const lines = [line({ driver: 'per_team' })];
    expect(planWith(lines, { supplies: 'fixed' }).savings.nonPayPence).toBe(0);
    expect(planWith(lines, { supplies: 'fixed', X1: 'per_team' }).savings.nonPayPence).toBe(700_00);
  });

  it('never makes a staffing line save twice', () => {
    const { savings, faults } = planWith([line({ driver: 'staffing', subjective: 'employees' })], {
      employees: 'per_fte',
    });
    expect(savings.nonPayPence).toBe(0);
    expect(faults).toContainEqual(
      expect.objectContaining({ code: 'staffing-line-kept', at: { file: 'budget.csv', record: 1 } }),
    );
  });
});

it('a line driven by what there is none of saves nothing, with a warning', () => {
  const outside = { ...theCase, posts: theCase.posts.map((post) => ({ ...post, inScope: false })) };
  const { savings, faults } = evaluate(
    { ...outside, budget: [line({ driver: 'per_fte' })] },
    { ...scenario, posts: [] },
  );
  expect(savings.nonPayPence).toBe(0);
  expect(faults.map(({ code }) => code)).toContain('driver-has-nothing');
});
