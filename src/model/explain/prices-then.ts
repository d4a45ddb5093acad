import { yearName } from '../day.ts';
import { yearsAfter, type PriceYear } from '../years/post-cost.ts';
import { inflationOf, type GivenRate } from '../years/prices.ts';
import { pricedBy, type Repriced } from '../years/reprice.ts';
import { type Basis, derived, type PricesThen } from './basis.ts';
import { costStep } from './establishment.ts';
import { amountOf } from './nonpay.ts';
import { lotsOf, postsAlike, postsTogether, type Lot } from './posts-then.ts';
import { assumed, written } from './sources.ts';
import { leaf, type Step } from './step.ts';

/** The prices of a year, each from what the case and the option say today. */
export function pricesThen(today: Basis, then: Repriced, year: PriceYear): PricesThen {
  const before = <T>(all: readonly T[], original: readonly T[], one: T): T =>
    original[all.indexOf(one)] ?? one;
  const inYear = ` in ${yearName(year.to)}`;
  const made = new Map<string, Step>();
  const alike = (lot: Lot): Step => {
    const key = `${lot.record} ${lot.rows.length}`;
    const step = made.get(key) ?? postsAlike(today, lot, year);
    made.set(key, step);
    return step;
  };
  const prices: PricesThen = {
    posts: (groups) =>
      lotsOf(groups).map((lot) =>
        lot.rows.length > 0
          ? alike(lot)
          : postsTogether(before(then.theCase.posts, today.theCase.posts, lot.group), year),
      ),
    line: (line) => {
      const original = before(then.theCase.budget, today.theCase.budget, line);
      const rates = yearsAfter(year).flatMap((each) => {
        const found = inflationOf(year.prices, line.subjective, each);
        return found === null ? [] : [rateStep(`Inflation ${yearName(each)}`, found)];
      });
      return risen(`Amount${inYear}`, amountOf(original), rates);
    },
    cost: (cost) => {
      const { label, amountPence, at } = before(then.scenario.newCosts, today.scenario.newCosts, cost);
      const rates = yearsAfter(year).map(() => assumed(today, 'general_inflation'));
      return risen(
        `${label}${inYear}`,
        leaf({ label, unit: 'pence' }, amountPence, written(at, 'amount')),
        rates,
      );
    },
    price: (rule) => {
      const rules = [then.scenario.posts, then.scenario.newPosts].flat();
      const original = before(rules, [today.scenario.posts, today.scenario.newPosts].flat(), rule);
      const posts = (basis: Basis, from: Repriced, label: string): Step =>
        costStep(basis, { label, groups: pricedBy(rule.role, from.theCase) }, 'sum');
      return derived(
        {
          label: `Price of one${inYear}`,
          unit: 'pence',
          formula: 'Price × what the posts cost then ÷ today',
        },
        'inProportion',
        [
          leaf(
            { label: 'Price of one', unit: 'pence' },
            original.pricePence ?? 0,
            written(original.at, 'price'),
          ),
          posts({ ...today, prices }, then, `Cost of the posts${inYear}`),
          posts(today, today, 'Cost of the posts today'),
        ],
      );
    },
  };
  return prices;
}

function risen(label: string, amount: Step, rates: readonly Step[]): Step {
  const formula = 'Amount × (1 + inflation) of each year, to the penny';
  return derived({ label, unit: 'pence', formula }, 'compounded', [amount, ...rates]);
}

/** A rate of the case, where it stands. */
export function rateStep(label: string, { rate, at }: GivenRate): Step {
  return leaf({ label, unit: 'rate a year' }, rate, written(at));
}
