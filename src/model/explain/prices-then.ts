import type { BudgetLine } from '../case.ts';
import { yearName } from '../day.ts';
import type { NewCost, PostRule } from '../scenario.ts';
import { yearsAfter, type PriceYear } from '../years/post-cost.ts';
import { inflationOf } from '../years/prices.ts';
import { pricedBy, type Repriced } from '../years/reprice.ts';
import { type Basis, derived, type PricesThen } from './basis.ts';
import { costStep } from './establishment.ts';
import { amountOf } from './nonpay.ts';
import { lotsOf, paidAlike, paidTogetherThen, postsAlike, postsTogether, type Lot } from './posts-then.ts';
import { assumed, assumedFor, inPence, written } from './sources.ts';
import { leaf, type Step } from './step.ts';

/** The prices of a year, each from what the case and the option say today. */
export function pricesThen(today: Basis, then: Repriced, year: PriceYear): PricesThen {
  const made = new Map<string, Step>();
  const alike = (lot: Lot): Step => {
    const key = `${lot.record} ${lot.rows.length}`;
    const step = made.get(key) ?? postsAlike(today, lot, year);
    made.set(key, step);
    return step;
  };
  const lotThen = (lot: Lot): Step =>
    lot.rows.length > 0
      ? alike(lot)
      : postsTogether(counterpart(then.theCase.posts, today.theCase.posts, lot.group), year);
  const paid = (lot: Lot): Step =>
    lot.rows.length > 0
      ? paidAlike(lot, year)
      : paidTogetherThen(counterpart(then.theCase.posts, today.theCase.posts, lot.group), year);
  const rules = ({ scenario }: Repriced): readonly PostRule[] => [...scenario.posts, ...scenario.newPosts];
  const costs = (role: string): readonly [Step, Step] => {
    const groups = { now: pricedBy(role, then.theCase), before: pricedBy(role, today.theCase) };
    const label = `Cost of the posts${inYear(year)}`;
    return [
      costStep({ ...today, prices }, { label, groups: groups.now }, 'sum'),
      costStep(today, { label: 'Cost of the posts today', groups: groups.before }, 'sum'),
    ];
  };
  const prices: PricesThen = {
    posts: (groups) => lotsOf(groups).map(lotThen),
    line: (line) => lineThen(counterpart(then.theCase.budget, today.theCase.budget, line), year),
    cost: (cost) => costThen(today, counterpart(then.scenario.newCosts, today.scenario.newCosts, cost), year),
    price: (rule) => priceThen(counterpart(rules(then), rules(today), rule), year, costs(rule.role)),
    pay: (groups) => lotsOf(groups).map(paid),
    regrade: (role) =>
      regradeThen(inPence(assumedFor(today, 'regrade_per_post', role)), year, () => costs(role)),
  };
  return prices;
}

/** What stands today in the place of something that is priced anew. */
function counterpart<T>(then: readonly T[], today: readonly T[], one: T): T {
  return today[then.indexOf(one)] ?? one;
}

const inYear = ({ to }: PriceYear): string => ` in ${yearName(to)}`;

function lineThen(line: BudgetLine, year: PriceYear): Step {
  const rates = yearsAfter(year).flatMap((each) => {
    const found = inflationOf(year.prices, line.subjective, each);
    if (found === null) return [];
    const named = { label: `Inflation ${yearName(each)}`, unit: 'rate a year' as const };
    return [leaf(named, found.rate, written(found.at))];
  });
  return risen(`Amount${inYear(year)}`, amountOf(line), rates);
}

function costThen(today: Basis, { label, amountPence, at }: NewCost, year: PriceYear): Step {
  const amount = leaf({ label, unit: 'pence' }, amountPence, written(at, 'amount'));
  const rates = yearsAfter(year).map(() => assumed(today, 'general_inflation'));
  return risen(`${label}${inYear(year)}`, amount, rates);
}

function risen(label: string, amount: Step, rates: readonly Step[]): Step {
  const formula = 'Amount × (1 + inflation) of each year, to the penny';
  return derived({ label, unit: 'pence', formula }, 'compounded', [amount, ...rates]);
}

/** A price that the option gives, which goes as what the posts cost then and today. */
function priceThen({ pricePence, at }: PostRule, year: PriceYear, costs: readonly [Step, Step]): Step {
  const formula = 'Price × what the posts cost then ÷ today, to the penny';
  return derived({ label: `Price of one${inYear(year)}`, unit: 'pence', formula }, 'inProportion', [
    leaf({ label: 'Price of one', unit: 'pence' }, pricePence ?? 0, written(at, 'price')),
    ...costs,
  ]);
}

/** What a post costs more since its job is graded anew, which goes likewise. */
function regradeThen(regrade: Step, year: PriceYear, costs: () => readonly [Step, Step]): Step {
  if (regrade.value === 0) return regrade;
  const formula = 'regrade_per_post × what the posts cost then ÷ today, to the penny';
  return derived({ label: `Regrade${inYear(year)}`, unit: 'pence', formula }, 'inProportion', [
    regrade,
    ...costs(),
  ]);
}
