import { assumption } from './assumption.ts';
import type { AssumptionId } from './assumption/table.ts';
import type { Case } from './case.ts';
import { yearAt } from './day.ts';
import { endingPosts, timeLimitedIn } from './fixed-term.ts';
import { whoseMoney, type FundingSaving } from './funding.ts';
import { roundHalfAway } from './money.ts';
import type { LineSaving } from './nonpay.ts';
import type { AddedPosts, RolePosts } from './posts.ts';
import { recurringParts } from './recurring.ts';
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
  /** Cost a year of the posts lost that would have ended by themselves: no recurring saving of the plan. */
  readonly timeLimitedPence: number;
  /** What families that do not come to social care would have cost a year: beside the saving, never in it. */
  readonly costAvoidingPence: number;
  /** The part of the recurring saving that the target is about, and what falls to others. */
  readonly towardsTargetPence: number;
  readonly elsewherePence: number;
  readonly byFunding: readonly FundingSaving[];
  /** Pay that lasts, of the part that the target is about. */
  readonly payTowardsTargetPence: number;
  /** Pay without on-costs that is saved for good, and the pension that is still paid though it is. */
  readonly paySavedPence: number;
  readonly pensionNotSavedPence: number;
}

/** The full-year saving and everything that is counted from it (model.md §4). */
export function planSavings(
  theCase: Case,
  scenario: Scenario,
  posts: readonly RolePosts[],
  added: readonly AddedPosts[],
  lines: readonly LineSaving[],
): Savings {
  const value = (id: AssumptionId): number => assumption(theCase, scenario, id);
  const vacancyFactor = value('vacancy_factor');
  const ending = posts.flatMap((role) => endingPosts(theCase, role));
  const parts = recurringParts({
    posts,
    ending,
    added,
    lines,
    newCosts: scenario.newCosts,
    vacancyFactor,
    pensionShare: value('pension_not_saved'),
  });
  const { recurringPence } = parts;
  const money = whoseMoney({ theCase, posts, ending, lines, vacancyFactor, ...parts });
  const budgetPence = sum(theCase.budget, ({ amountPence }) => amountPence);
  const oneOffPence = sum(scenario.oneOffs, ({ amountPence }) => amountPence);
  const { start, oneOffs } = scenario;
  const delivery = deliveryOf(theCase, scenario);
  const years = planYears(recurringPence, {
    start,
    oneOffs,
    years: value('mtfs_years'),
    delivery,
    timeLimitedIn: (index) => timeLimitedIn(yearAt(index, start), { ending, start, vacancyFactor, delivery }),
  });
  return {
    budgetPence,
    budgetPlannedPence: budgetPence - recurringPence,
    ...parts,
    targetPence: theCase.targetPence,
    againstTargetPence: money.towardsTargetPence - theCase.targetPence,
    targetMet: money.towardsTargetPence >= theCase.targetPence,
    oneOffPence,
    paybackMonths: paybackMonths(oneOffPence, recurringPence),
    npvPence: netPresentValue(years, value('discount_rate')),
    years,
    costAvoidingPence: roundHalfAway(
      roundHalfAway(value('escalation_cost') * 100) * value('escalations_avoided'),
    ),
    ...money,
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
