import { timeLimited, type EndingPosts } from './fixed-term.ts';
import { roundHalfAway } from './money.ts';
import type { LineSaving } from './nonpay.ts';
import { pensionNotSaved } from './pay.ts';
import type { AddedPosts, RolePosts } from './posts.ts';
import type { NewCost } from './scenario.ts';

/** What a plan's recurring saving is added up from. */
export interface Changed {
  readonly posts: readonly Pick<RolePosts, 'savingPence' | 'paySavedPence'>[];
  readonly ending: readonly Pick<EndingPosts, 'costPence' | 'payPence'>[];
  readonly added: readonly Pick<AddedPosts, 'costPence'>[];
  readonly lines: readonly Pick<LineSaving, 'line' | 'pence'>[];
  readonly newCosts: readonly Pick<NewCost, 'amountPence'>[];
  readonly vacancyFactor: number;
  /** Share of the pay saved that is still paid as pension. */
  readonly pensionShare: number;
}

type RecurringPart =
  | 'payPence'
  | 'vacancyFactorPence'
  | 'timeLimitedPence'
  | 'paySavedPence'
  | 'pensionNotSavedPence'
  | 'nonPayPence'
  | 'nonCashablePence'
  | 'newCostsPence'
  | 'recurringPence';

/**
 * Pay − vacancy factor − what ends by itself − pension that is still paid + non-pay − new costs: the full-year effect,
 * and what it is made of. Pence a year.
 */
export function recurringParts(changed: Changed): Readonly<Record<RecurringPart, number>> {
  const { posts, ending, added, lines, newCosts, vacancyFactor, pensionShare } = changed;
  const payPence = sum(posts, ({ savingPence }) => savingPence);
  const vacancyFactorPence = roundHalfAway(payPence * vacancyFactor);
  const timeLimitedPence = sum(ending, (each) => timeLimited(each, vacancyFactor));
  const paySavedPence = sum(posts, (role) => role.paySavedPence) - sum(ending, (each) => each.payPence);
  const pensionNotSavedPence = pensionNotSaved(pensionShare, paySavedPence);
  const nonPayPence = sum(lines, ({ line, pence }) => (line.cashable ? pence : 0));
  const nonCashablePence = sum(lines, ({ line, pence }) => (line.cashable ? 0 : pence));
  const newCostsPence =
    sum(added, ({ costPence }) => costPence) + sum(newCosts, ({ amountPence }) => amountPence);
  const lastingPence = payPence - vacancyFactorPence - timeLimitedPence - pensionNotSavedPence;
  return {
    payPence,
    vacancyFactorPence,
    timeLimitedPence,
    paySavedPence,
    pensionNotSavedPence,
    nonPayPence,
    nonCashablePence,
    newCostsPence,
    recurringPence: lastingPence + nonPayPence - newCostsPence,
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
