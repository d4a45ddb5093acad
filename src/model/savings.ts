import { assumption } from './assumption.ts';
import type { Case } from './case.ts';
import { roundHalfAway } from './money.ts';
import type { LineSaving } from './nonpay.ts';
import type { AddedPosts, RolePosts } from './posts.ts';
import type { Scenario } from './scenario.ts';
import { netPresentValue, paybackMonths, planYears, type Delivery, type PlanYear } from './years.ts';

/** What the plan saves, in pence. Savings are positive, and so is spending on top of them. */
export interface Savings {
  readonly budgetPence: number;
  readonly budgetPlannedPence: number;
  readonly payPence: number;
  readonly vacancyFactorPence: number;
  readonly nonPayPence: number;
  readonly nonCashablePence: number;
  readonly newCostsPence: number;
  readonly recurringPence: number;
  readonly targetPence: number;
  readonly againstTargetPence: number;
  readonly targetMet: boolean;
  readonly oneOffPence: number;
  readonly paybackMonths: number | null;
  readonly npvPence: number;
  readonly years: readonly PlanYear[];
}

/** The full-year saving and everything that is counted from it (model.md §4). */
export function planSavings(
  theCase: Case,
  scenario: Scenario,
  posts: readonly RolePosts[],
  added: readonly AddedPosts[],
  lines: readonly LineSaving[],
): Savings {
  const value = (id: Parameters<typeof assumption>[2]): number => assumption(theCase, scenario, id);
  const budgetPence = sum(theCase.budget, ({ amountPence }) => amountPence);
  const payPence = sum(posts, ({ savingPence }) => savingPence);
  const vacancyFactorPence = roundHalfAway(payPence * value('vacancy_factor'));
  const nonPayPence = sum(lines, ({ line, pence }) => (line.cashable ? pence : 0));
  const nonCashablePence = sum(lines, ({ line, pence }) => (line.cashable ? 0 : pence));
  const newCostsPence =
    sum(added, ({ costPence }) => costPence) + sum(scenario.newCosts, ({ amountPence }) => amountPence);
  const recurringPence = payPence - vacancyFactorPence + nonPayPence - newCostsPence;
  const oneOffPence = sum(scenario.oneOffs, ({ amountPence }) => amountPence);
  const years = planYears(
    recurringPence,
    scenario.start,
    scenario.oneOffs,
    value('mtfs_years'),
    deliveryOf(theCase, scenario),
  );
  return {
    budgetPence,
    budgetPlannedPence: budgetPence - recurringPence,
    payPence,
    vacancyFactorPence,
    nonPayPence,
    nonCashablePence,
    newCostsPence,
    recurringPence,
    targetPence: theCase.targetPence,
    againstTargetPence: recurringPence - theCase.targetPence,
    targetMet: recurringPence >= theCase.targetPence,
    oneOffPence,
    paybackMonths: paybackMonths(oneOffPence, recurringPence),
    npvPence: netPresentValue(years, value('discount_rate')),
    years,
  };
}

/** How much of the saving comes, and how late: the assumptions delivery_rate and slippage_months. */
export function deliveryOf(theCase: Case, scenario: Scenario): Delivery {
  return {
    rate: assumption(theCase, scenario, 'delivery_rate'),
    slippageMonths: assumption(theCase, scenario, 'slippage_months'),
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
