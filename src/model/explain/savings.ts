import { rolesNow } from '../establishment.ts';
import { merge } from '../merge.ts';
import { assumed } from './assumptions.ts';
import type { Evidence } from './evidence.ts';
import { lineCell, lineSaving } from './lines.ts';
import { atLeast, less, payback, roundedProduct, sum } from './operations.ts';
import { costOfRule, roleSteps } from './posts.ts';
import { remembered } from './remembered.ts';
import { derived, leaf, type Step } from './step.ts';

/** Each figure of the saving, by the name that its id ends with. */
export interface SavingSteps {
  readonly 'budget.total': () => Step;
  readonly 'budget.planned': () => Step;
  readonly 'savings.pay': () => Step;
  readonly 'savings.vacancyFactor': () => Step;
  readonly 'savings.nonPay': () => Step;
  readonly 'savings.nonCashable': () => Step;
  readonly 'savings.newCosts': () => Step;
  readonly 'savings.recurring': () => Step;
  readonly 'savings.target': () => Step;
  readonly 'savings.againstTarget': () => Step;
  readonly 'savings.targetMet': () => Step;
  readonly 'savings.oneOff': () => Step;
  readonly 'savings.paybackMonths': () => Step;
}

export function savingSteps(evidence: Evidence): SavingSteps {
  const once = (name: string, make: () => Step) => (): Step => remembered(evidence, `saving ${name}`, make);
  const { theCase, scenario, targetAt } = evidence;
  const pence = (label: string) => ({ label, unit: 'pence' }) as const;
  const total = (): Step =>
    derived(
      pence('budget'),
      'sum of the budget lines; income is negative',
      sum,
      theCase.budget.map(lineCell),
    );
  const pay = once('pay', () =>
    derived(
      { ...pence('pay saving'), figure: 'savings.pay' },
      'sum of the savings on each role',
      sum,
      rolesNow(theCase, scenario).map(({ role }) => ({
        ...roleSteps(evidence, role).saving(),
        figure: `posts.${role}.saving`,
        label: role,
      })),
    ),
  );
  const vacancyFactor = once('vacancy', () =>
    derived(
      { ...pence('vacancy factor'), figure: 'savings.vacancyFactor' },
      'pay saving × vacancy_factor, to the penny',
      roundedProduct,
      [pay(), assumed(evidence, 'vacancy_factor')],
    ),
  );
  const lines = (label: string, figure: string, cashable: boolean): Step =>
    derived(
      { ...pence(label), figure },
      `${cashable ? 'cashable' : 'other'} budget lines × how far their driver falls`,
      sum,
      theCase.budget
        .filter((line) => line.cashable === cashable)
        .flatMap((line) => lineSaving(evidence, line)),
    );
  const nonPay = once('non-pay', () => lines('non-pay saving', 'savings.nonPay', true));
  const newCosts = once('new costs', () => newCostsStep(evidence));
  const recurring = once('recurring', () =>
    derived(
      { ...pence('recurring saving'), figure: 'savings.recurring' },
      'pay saving − vacancy factor + non-pay saving − new costs',
      ([a = 0, b = 0, c = 0, d = 0]) => Number(a) - Number(b) + Number(c) - Number(d),
      [pay(), vacancyFactor(), nonPay(), newCosts()],
    ),
  );
  const target = (): Step =>
    leaf({ ...pence('target'), figure: 'savings.target' }, theCase.targetPence, {
      kind: 'setting',
      at: targetAt,
    });
  const oneOff = (): Step =>
    derived(
      { ...pence('one-off costs'), figure: 'savings.oneOff' },
      'sum of what is spent once',
      sum,
      oneOffLeaves(evidence, null),
    );
  return {
    'budget.total': total,
    'budget.planned': () =>
      derived(pence('budget planned'), 'budget less recurring saving', less, [
        { ...total(), figure: 'budget.total' },
        recurring(),
      ]),
    'savings.pay': pay,
    'savings.vacancyFactor': vacancyFactor,
    'savings.nonPay': nonPay,
    'savings.nonCashable': () => lines('not cashable', 'savings.nonCashable', false),
    'savings.newCosts': newCosts,
    'savings.recurring': recurring,
    'savings.target': target,
    'savings.againstTarget': () =>
      derived(pence('against target'), 'recurring saving less target', less, [recurring(), target()]),
    'savings.targetMet': () =>
      derived(
        { label: 'target met', unit: 'yes or no' },
        'recurring saving is at least the target',
        atLeast,
        [recurring(), target()],
      ),
    'savings.oneOff': oneOff,
    'savings.paybackMonths': () =>
      derived({ label: 'payback', unit: 'months' }, 'one-off costs ÷ a month of recurring saving', payback, [
        oneOff(),
        recurring(),
      ]),
  };
}

function newCostsStep(evidence: Evidence): Step {
  const { theCase, scenario, rows } = evidence;
  const merged = merge(theCase.areas, scenario.localities);
  const posts = scenario.newPosts.map((rule) => {
    const all = rows.filter(({ role }) => role === rule.role);
    const own = all.filter((row) => row.inScope);
    return { ...costOfRule(evidence, rule, own.length > 0 ? own : all, merged), label: `new ${rule.role}` };
  });
  const costs = scenario.newCosts.map(({ label, amountPence }) =>
    leaf({ label, unit: 'pence' }, amountPence, { kind: 'setting', at: evidence.scenarioAt }),
  );
  return derived(
    { label: 'new costs', unit: 'pence', figure: 'savings.newCosts' },
    'new posts and new costs a year',
    sum,
    [...posts, ...costs],
  );
}

/** What is spent once, in one year of the plan or in all. */
export function oneOffLeaves({ scenario }: Evidence, index: number | null): Step[] {
  return scenario.oneOffs
    .filter(({ year }) => index === null || year === index)
    .map(({ label, amountPence, at }) =>
      leaf({ label, unit: 'pence' }, amountPence, { kind: 'setting', at }),
    );
}
