import type { Figure } from '../figure.ts';
import { type Basis, derived, less, total } from './basis.ts';
import { leavingSteps } from './leaving.ts';
import { amountOf, linesSaved } from './nonpay.ts';
import { addedSteps } from './planned-posts.ts';
import type { Explain } from './posts.ts';
import { assumed, written } from './sources.ts';
import { leaf, type Step, type StepSource } from './step.ts';

const named = (formula: string, unit: Figure['unit'] = 'pence') => ({ label: '', unit, formula });

/** Every figure of the saving as a whole, and of the budget. */
export const SAVINGS: Readonly<Record<string, Explain>> = {
  'budget.total': ({ theCase }) =>
    total(named('Sum of the budget lines; income is negative'), theCase.budget.map(amountOf), 'budget lines'),
  'budget.planned': ({ figure }) =>
    less(named('Budget − recurring saving'), figure('budget.total'), figure('savings.recurring')),
  'savings.pay': ({ plan, figure }) =>
    total(
      named("Sum of the roles' savings"),
      plan.posts.map(({ role }) => figure(`posts.${role}.saving`)),
      'posts in scope',
    ),
  'savings.vacancyFactor': (basis) =>
    derived(named('Pay saving × vacancy_factor, to the penny'), 'shareToPenny', [
      basis.figure('savings.pay'),
      assumed(basis, 'vacancy_factor'),
    ]),
  'savings.nonPay': (basis) => linesSaved(basis, true),
  'savings.nonCashable': (basis) => linesSaved(basis, false),
  'savings.newCosts': newCosts,
  'savings.recurring': recurring,
  'savings.target': ({ theCase: { targetPence, targetAt } }) => {
    const source: StepSource =
      targetAt === null
        ? { kind: 'flag', name: '--target', at: null }
        : { kind: 'scenario', name: 'target', at: targetAt ?? null };
    return leaf({ label: '', unit: 'pence' }, targetPence, source);
  },
  'savings.againstTarget': ({ figure }) =>
    less(
      named('Recurring saving that counts − target'),
      figure('savings.towardsTarget'),
      figure('savings.target'),
    ),
  'savings.targetMet': ({ figure }) =>
    derived(
      named('Whether the saving that counts reaches the target, to the penny', 'yes or no'),
      'reaches',
      [figure('savings.towardsTarget'), figure('savings.target')],
    ),
  'savings.oneOff': (basis) =>
    total(
      named('Sum of what is spent once'),
      [...basis.scenario.oneOffs.map((_, nth) => oneOffStep(basis, nth)), ...leavingSteps(basis, null)],
      'one_off',
    ),
  'savings.paybackMonths': ({ figure }) =>
    derived(named('One-off costs ÷ a month of full-year saving', 'months'), 'payback', [
      figure('savings.oneOff'),
      figure('savings.recurring'),
    ]),
  'savings.npv': (basis) => {
    const { years } = basis.plan.savings;
    const formula =
      'Net of each year ÷ (1 + discount_rate)^(year − 1), year 0 undiscounted, added, to the penny';
    const powers = years.map(({ index }) => Math.max(0, index - 1));
    return derived(named(formula), { rule: 'presentValue', powers }, [
      assumed(basis, 'discount_rate'),
      ...years.map(({ year }) => basis.figure(`savings.years.${year}.net`)),
    ]);
  },
};

/** What is taken off is named only where there is such a thing. */
function recurring(basis: Basis): Step {
  const parts = ['pay', 'vacancyFactor', 'timeLimited', 'nonPay', 'newCosts'];
  const steps = parts.map((name) => basis.figure(`savings.${name}`));
  if (assumed(basis, 'pension_not_saved').value === 0)
    return derived(
      named('Pay − vacancy factor − time-limited + non-pay − new costs: the full-year effect'),
      { rule: 'sum', minus: [1, 2, 4] },
      steps,
    );
  return derived(
    named(
      'Pay − vacancy factor − time-limited + non-pay − new costs − pension still paid: the full-year effect',
    ),
    { rule: 'sum', minus: [1, 2, 4, 5] },
    [...steps, basis.figure('savings.pensionNotSaved')],
  );
}

function newCosts(basis: Basis): Step {
  const posts = basis.scenario.newPosts.map((_, nth) => addedSteps(basis, nth).cost);
  const costs = basis.scenario.newCosts.map(
    (cost) =>
      basis.prices?.cost(cost) ??
      leaf({ label: cost.label, unit: 'pence' }, cost.amountPence, written(cost.at, 'amount')),
  );
  return total(named('New posts and new costs a year'), [...posts, ...costs], 'new_posts or new_costs');
}

/** Money spent once, where the scenario says so. */
export function oneOffStep({ scenario, once }: Basis, nth: number): Step {
  const cost = scenario.oneOffs[nth];
  if (cost === undefined) throw new Error(`No one-off cost at ${nth}`);
  const { label, amountPence, at } = cost;
  return once(`one-off ${nth}`, () => leaf({ label, unit: 'pence' }, amountPence, written(at, 'amount')));
}
