import { yearName } from '../day.ts';
import { costOf, fteOf } from '../establishment.ts';
import { awardsTo, yearsAfter, type PriceYear } from '../years/post-cost.ts';
import { inflationOf, type GivenRate } from '../years/prices.ts';
import { pricedBy, type Repriced } from '../years/reprice.ts';
import { type Basis, derived, type PricesThen } from './basis.ts';
import { costStep } from './establishment.ts';
import { amountOf } from './nonpay.ts';
import { awardedStep, postThen } from './post-then.ts';
import { assumed, written } from './sources.ts';
import { exactLeaf, leaf, type Step } from './step.ts';

/** The prices of a year, each from what the case and the option say today. */
export function pricesThen(today: Basis, then: Repriced, year: PriceYear): PricesThen {
  const before = <T>(all: readonly T[], original: readonly T[], one: T): T =>
    original[all.indexOf(one)] ?? one;
  const inYear = ` in ${yearName(year.to)}`;
  return {
    post: (row, group) => postThen(today, row, group, year),
    posts: (group) => {
      const original = before(then.theCase.posts, today.theCase.posts, group);
      const named = { label: `${original.count} posts`, unit: 'pence' as const };
      const cost = exactLeaf(named, costOf([original]), {
        kind: 'cell',
        name: 'annual_pay and on-costs of the first of these posts',
        at: original.at,
      });
      const whole = derived({ ...named, formula: 'Cost of the posts, to the penny' }, 'sumToPenny', [cost]);
      const fte = leaf({ label: 'FTE', unit: 'FTE' }, fteOf([original]), {
        kind: 'cell',
        name: 'fte of the first of these posts, × their number',
        at: original.at,
      });
      return awardsTo(year).reduce((step, award) => awardedStep(step, award, fte), whole);
    },
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
      const posts = (basis: Basis, from: Repriced): Step =>
        costStep(
          basis,
          {
            label: basis === today ? 'Cost of the posts today' : `Cost of the posts${inYear}`,
            groups: pricedBy(rule.role, from.theCase),
          },
          'sum',
        );
      const priced: Basis = { ...today, prices: pricesThen(today, then, year) };
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
          posts(priced, then),
          posts(today, today),
        ],
      );
    },
  };
}

function risen(label: string, amount: Step, rates: readonly Step[]): Step {
  const formula = 'Amount × (1 + inflation) of each year, to the penny';
  return derived({ label, unit: 'pence', formula }, 'compounded', [amount, ...rates]);
}

/** A rate of the case, where it stands. */
export function rateStep(label: string, { rate, at }: GivenRate): Step {
  return leaf({ label, unit: 'rate a year' }, rate, written(at));
}
