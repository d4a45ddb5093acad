import { assumption } from './assumption.ts';
import type { AssumptionId } from './assumption/table.ts';
import type { Case } from './case.ts';
import { yearAt } from './day.ts';
import { endingPosts, timeLimited, timeLimitedIn } from './fixed-term.ts';
import { whoseMoney, type FundingSaving } from './funding.ts';
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
  const { ending, vacancyFactor, ...parts } = recurringParts(theCase, scenario, { posts, added, lines });
  const { recurringPence, vacancyFactorPence, newCostsPence } = parts;
  const money = whoseMoney({
    theCase,
    posts,
    ending,
    lines,
    vacancyFactor,
    vacancyFactorPence,
    newCostsPence,
  });
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

interface Changed {
  readonly posts: readonly RolePosts[];
  readonly added: readonly AddedPosts[];
  readonly lines: readonly LineSaving[];
}

/** Pay − vacancy factor − what ends by itself + non-pay − new costs: the full-year effect, and what it is made of. */
function recurringParts(theCase: Case, scenario: Scenario, { posts, added, lines }: Changed) {
  const vacancyFactor = assumption(theCase, scenario, 'vacancy_factor');
  const ending = posts.flatMap((role) => endingPosts(theCase, role));
  const payPence = sum(posts, ({ savingPence }) => savingPence);
  const vacancyFactorPence = roundHalfAway(payPence * vacancyFactor);
  const timeLimitedPence = sum(ending, (each) => timeLimited(each, vacancyFactor));
  const nonPayPence = sum(lines, ({ line, pence }) => (line.cashable ? pence : 0));
  const nonCashablePence = sum(lines, ({ line, pence }) => (line.cashable ? 0 : pence));
  const newCostsPence =
    sum(added, ({ costPence }) => costPence) + sum(scenario.newCosts, ({ amountPence }) => amountPence);
  const recurringPence = payPence - vacancyFactorPence - timeLimitedPence + nonPayPence - newCostsPence;
  return {
    ending,
    vacancyFactor,
    payPence,
    vacancyFactorPence,
    timeLimitedPence,
    nonPayPence,
    nonCashablePence,
    newCostsPence,
    recurringPence,
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
