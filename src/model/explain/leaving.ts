import type { FigureUnit } from '../figure.ts';
import { endsByItself } from '../leaving/ends-by-itself.ts';
import { leavingDate } from '../leaving/leavers.ts';
import { type Basis, derived, less, total } from './basis.ts';
import { costStep, countStep } from './establishment.ts';
import type { Explain } from './posts.ts';
import { estimateStep, pricesOf, redundancyStep, ruleOf, weeksStep } from './redundancy.ts';
import { assumed, written } from './sources.ts';
import { absent, leaf, type Step } from './step.ts';

const named = (unit: FigureUnit, formula: string, label = '') => ({ label, unit, formula });

type Key = 'low' | 'central' | 'high';

/** Every figure of leaving and what it costs. */
export const LEAVING: Readonly<Record<string, Explain>> = {
  'leaving.<role>.fixedTermPostsLost': (basis, { role = '' }) => {
    const day = leavingDate(basis.scenario);
    const groups = (basis.roles.get(role)?.groups ?? []).filter((group) => endsByItself(group, day));
    return derived(
      named('posts', 'Filled posts lost, or those that end by themselves where they are fewer'),
      'least',
      [
        basis.figure(`posts.${role}.filledPostsLost`),
        countStep({ label: 'Filled posts that end by themselves', groups }),
      ],
    );
  },
  'leaving.<role>.redeployed': (basis, { role = '' }) =>
    derived(named('people', 'Posts that people lose × redeployment_share'), 'product', [
      toGo(basis, role),
      assumed(basis, 'redeployment_share'),
    ]),
  'leaving.<role>.leavers': (basis, { role = '' }) =>
    derived(named('people', 'Posts that people lose × (1 − redeployment_share)'), 'without', [
      toGo(basis, role),
      assumed(basis, 'redeployment_share'),
    ]),
  'leaving.leavers': (basis) => overRoles(basis, 'leavers', 'people'),
  'leaving.redeployed': (basis) => overRoles(basis, 'redeployed', 'people'),
  'leaving.fixedTermPostsLost': (basis) => overRoles(basis, 'fixedTermPostsLost', 'posts'),
  'leaving.weeks': weeksStep,
  'leaving.redundancy.low': (basis) => redundancyStep(basis, 'low'),
  'leaving.redundancy.central': (basis) => redundancyStep(basis, 'central'),
  'leaving.redundancy.high': (basis) => redundancyStep(basis, 'high'),
  'leaving.noticePay': noticePay,
  'leaving.pensionStrain.low': (basis) => strain(basis, 'low'),
  'leaving.pensionStrain.central': (basis) => strain(basis, 'central'),
  'leaving.pensionStrain.high': (basis) => strain(basis, 'high'),
  'leaving.payProtection': (basis) =>
    total(
      named('pence', 'Sum of the years'),
      (ruleOf(basis).payProtection?.shares ?? []).map((_, i) => protectionStep(basis, i)),
      'pay_protection',
    ),
  'leaving.low': (basis) => all(basis, 'low'),
  'leaving.central': (basis) => all(basis, 'central'),
  'leaving.high': (basis) => all(basis, 'high'),
};

function toGo({ figure, once }: Basis, role: string): Step {
  return once(`to go ${role}`, () =>
    less(
      named('people', 'Filled posts lost − fixed-term ends', 'Posts that people lose'),
      figure(`posts.${role}.filledPostsLost`),
      figure(`leaving.${role}.fixedTermPostsLost`),
    ),
  );
}

function overRoles({ plan, figure }: Basis, name: string, unit: FigureUnit): Step {
  const parts = plan.leavers.map(({ role }) => figure(`leaving.${role}.${name}`));
  return total(named(unit, 'Sum of the roles'), parts, 'rules for posts');
}

function noticePay(basis: Basis): Step {
  const parts = pricesOf(basis, ruleOf(basis)).roles.map(({ role, groups }) =>
    derived(
      named('pence', 'Weeks × leavers × mean cost a year × 7 ÷ 365, to the penny', role),
      'weeksOfCost',
      [
        assumed(basis, 'notice_pay_weeks'),
        basis.figure(`leaving.${role}.leavers`),
        costStep(basis, { label: 'Cost of the posts of those who may leave', groups }, 'sum'),
        countStep({ label: 'Number of those posts', groups }),
      ],
    ),
  );
  return total(named('pence', 'Sum of the roles'), parts, 'leavers');
}

function strain(basis: Basis, key: Key): Step {
  const { pensionStrain } = ruleOf(basis);
  const label = { label: '', unit: 'pence' as const };
  if (pensionStrain === null) return absent(label, 'pension_strain');
  const formula = 'As the pension fund quotes it: nothing is computed';
  return derived({ ...label, formula }, 'same', [estimateStep(pensionStrain, key, 'Pension strain')]);
}

/** Pay protection in year 1, 2, … of the plan, counted from 0. */
export function protectionStep(basis: Basis, nth: number): Step {
  const { payProtection, at } = ruleOf(basis);
  const where = written(at, 'pay_protection', 'years', nth);
  return basis.once(`pay protection ${nth}`, () =>
    derived(
      named(
        'pence',
        'Pounds a year × redeployed in years of pay, to the penny',
        `Pay protection in year ${nth + 1}`,
      ),
      'shareToPenny',
      [
        leaf(
          { label: 'Pay kept by one', unit: 'pence' },
          payProtection?.perPostPence ?? 0,
          written(at, 'pay_protection', 'per_post'),
        ),
        derived(named('people', 'Redeployed × share of the year', 'Redeployed, as far as paid'), 'product', [
          basis.figure('leaving.redeployed'),
          leaf({ label: 'Share of the year', unit: 'share' }, payProtection?.shares[nth] ?? 0, where),
        ]),
      ],
    ),
  );
}

function all({ figure }: Basis, key: Key): Step {
  return derived(named('pence', 'Redundancy + notice pay + pension strain + pay protection'), 'sum', [
    figure(`leaving.redundancy.${key}`),
    figure('leaving.noticePay'),
    figure(`leaving.pensionStrain.${key}`),
    figure('leaving.payProtection'),
  ]);
}

/** What leaving adds to what is spent once: in all, or in one year of the plan. */
export function leavingSteps(basis: Basis, year: number | null): Step[] {
  const { leaving } = basis.plan;
  if (leaving === null) return [];
  const here = year === null || year === leaving.year;
  const atOnce = ['leaving.redundancy.central', 'leaving.noticePay', 'leaving.pensionStrain.central'];
  return [
    ...(here ? atOnce.map((id) => basis.figure(id)) : []),
    ...leaving.payProtectionByYear.flatMap((_, i) =>
      year === null || year === i + 1 ? [protectionStep(basis, i)] : [],
    ),
  ];
}
