import { rolesNow } from '../establishment.ts';
import { priceYear } from '../years/nominal.ts';
import { repriced } from '../years/reprice.ts';
import type { PlanYear } from '../years.ts';
import { type Basis, derived } from './basis.ts';
import { endingIn, FUNDING } from './funding.ts';
import { POSTS, type Explain } from './posts.ts';
import { pricesThen } from './prices-then.ts';
import { SAVINGS } from './savings.ts';
import { assumed } from './sources.ts';
import { absent, type Step } from './step.ts';
import { yearFigures } from './years.ts';

const named = (formula: string) => ({ label: '', unit: 'pence' as const, formula });

const fullYear = (basis: Basis, { year }: PlanYear): Step =>
  basis.figure(`savings.nominal.years.${year}.fullYear`);

/** Every figure of the years in prices of their time. */
export const NOMINAL: Readonly<Record<string, Explain>> = {
  ...yearFigures({
    id: 'savings.nominal.years',
    of: ({ nominal }) => nominal?.years ?? [],
    fullYear,
  }),
  'savings.nominal.years.<year>.fullYear': (basis, { year }) => {
    const { index } = yearsOf(basis).find((each) => each.year === year) ?? { index: 0 };
    if (index === 0) return absent({ label: '', unit: 'pence' }, 'saving before the start');
    return pricedThen(basis, index, year ?? '').figure('savings.recurring');
  },
  'savings.nominal.years.<year>.timeLimited': (basis, { year }) => {
    const { index } = yearsOf(basis).find((each) => each.year === year) ?? { index: 0 };
    return endingIn(index === 0 ? basis : pricedThen(basis, index, year ?? ''), index);
  },
  'savings.nominal.npv': (basis) => {
    const formula =
      'Net of each year ÷ ((1 + discount_rate) × (1 + general_inflation))^(year − 1), added, to the penny';
    const powers = yearsOf(basis).map(({ index }) => Math.max(0, index - 1));
    return derived(named(formula), { rule: 'nominalPresentValue', powers }, [
      assumed(basis, 'discount_rate'),
      assumed(basis, 'general_inflation'),
      ...yearsOf(basis).map(({ year }) => basis.figure(`savings.nominal.years.${year}.net`)),
    ]);
  },
  'savings.nominal.npvReal': ({ figure }) =>
    derived(named('The net present value in real prices'), 'same', [figure('savings.npv')]),
};

const yearsOf = ({ plan }: Basis): readonly PlanYear[] => plan.nominal?.years ?? [];

/**
 * The saving as it is explained in the year of the budget, with what is money priced anew: posts by their rows, lines
 * and costs by inflation. How many posts there are, and where, is the plan's own.
 */
function pricedThen(basis: Basis, index: number, year: string): Basis {
  const { theCase, scenario, plan } = basis;
  if (theCase.prices === undefined) throw new Error('No prices of later years');
  const at = priceYear(theCase, scenario, theCase.prices, index);
  const then = repriced(theCase, scenario, at);
  const roleOf = new Map(plan.posts.map(({ role }) => [`posts.${role}.saving`, role]));
  const made = new Map<string, Step>();
  const once = (key: string, make: () => Step): Step => {
    const step = made.get(key) ?? make();
    made.set(key, step);
    return step;
  };
  const figure = (id: string): Step => {
    const role = roleOf.get(id);
    const explain = role === undefined ? (SAVINGS[id] ?? MONEY[id]) : POSTS['posts.<role>.saving'];
    if (explain === undefined) return basis.figure(id);
    return once(id, () => ({
      ...explain(priced, role === undefined ? {} : { role }),
      label: `${id} at ${year} prices`,
    }));
  };
  const priced: Basis = {
    ...basis,
    ...then,
    roles: new Map(rolesNow(then.theCase, then.scenario).map((now) => [now.role, now])),
    figure,
    once,
    prices: pricesThen(basis, then, at),
  };
  return priced;
}

/** What of whose money the saving is has prices of its own. */
const MONEY: Readonly<Record<string, Explain | undefined>> = {
  'savings.timeLimited': FUNDING['savings.timeLimited'],
  'savings.pensionNotSaved': FUNDING['savings.pensionNotSaved'],
};
