import type { RolePrice } from '../leaving/price.ts';
import { redundancyPrices } from '../leaving/price.ts';
import type { FigureUnit } from '../figure.ts';
import type { LeavingRule } from '../scenario.ts';
import { type Basis, derived, total } from './basis.ts';
import { written } from './sources.ts';
import { absent, leaf, type Step, type StepSource } from './step.ts';

/** What the scenario says of leaving: only then is there anything of it to explain. */
export function ruleOf({ scenario }: Basis): LeavingRule {
  const { leaving } = scenario;
  if (leaving === undefined || leaving === null) throw new Error('The scenario has no leaving');
  return leaving;
}

export const pricesOf = ({ theCase, scenario, plan }: Basis, rule: LeavingRule) =>
  redundancyPrices(theCase, scenario, rule, plan.leavers);

/** The file of people as a whole: no cell of it is ever pointed at. */
function people({ theCase }: Basis, name: string): StepSource {
  const file = theCase.people?.[0]?.at.file;
  return { kind: 'cell', name, at: file === undefined ? null : { file } };
}

const PARTS = { low: 'lowPence', central: 'centralPence', high: 'highPence' } as const;

const HOW = {
  low: 'Redundancy of the leavers who cost least, each as the mean of two or three, role by role',
  central: 'Mean redundancy of those who may leave × the leavers, role by role, to the penny',
  high: 'Redundancy of the leavers who cost most, each as the mean of two or three, role by role',
};

/** Redundancy down to what all who may leave of a role, five or more, would be paid together. */
export function redundancyStep(basis: Basis, key: keyof typeof PARTS): Step {
  const { roles } = pricesOf(basis, ruleOf(basis));
  const known = roles.filter(({ pool }) => pool !== null);
  const others = roles.filter(({ pool }) => pool === null);
  const named = { label: '', unit: 'pence' as const, formula: HOW[key] };
  const parts = [
    ...known.map((role) => ofRole(basis, role, key)),
    ...others.map((role) => byMeanCost(basis, role, key)),
  ];
  return total(named, parts, 'leavers');
}

function ofRole(basis: Basis, role: RolePrice, key: keyof typeof PARTS): Step {
  const named = { label: role.role, unit: 'pence' as const };
  const source = people(basis, 'age and service_years, added up over the role');
  if (key !== 'central' || role.pool === null) return leaf(named, role[PARTS[key]], source);
  const { pool } = role;
  const all = { label: `All who may leave: ${role.role}`, unit: 'pence' as const };
  return derived(
    { ...named, formula: 'Redundancy of all who may leave × leavers ÷ their number' },
    'partOfAllToPenny',
    [
      leaf(all, pool.redundancyPence, source),
      basis.figure(`leaving.${role.role}.leavers`),
      leaf({ label: 'Those who may leave', unit: 'people' }, pool.people, people(basis, 'post_id, counted')),
    ],
  );
}

function byMeanCost(basis: Basis, { role }: RolePrice, key: keyof typeof PARTS): Step {
  const { meanCost } = ruleOf(basis);
  const named = { label: role, unit: 'pence' as const };
  if (meanCost === null) return absent(named, 'mean_cost');
  return derived({ ...named, formula: 'Mean cost × leavers, to the penny' }, 'shareToPenny', [
    estimateStep(meanCost, key, 'Mean cost of one'),
    basis.figure(`leaving.${role}.leavers`),
  ]);
}

/** An amount that the scenario gives, at its low, central or high value. */
export function estimateStep(
  estimate: NonNullable<LeavingRule['meanCost']>,
  key: keyof typeof PARTS,
  label: string,
): Step {
  return leaf({ label, unit: 'pence' }, estimate[PARTS[key]], written(estimate.at));
}

/** Statutory weeks of the leavers at the mean of their role. */
export function weeksStep(basis: Basis): Step {
  const { roles } = pricesOf(basis, ruleOf(basis));
  const named = {
    label: '',
    unit: 'weeks' as FigureUnit,
    formula: 'Mean weeks of those who may leave × the leavers',
  };
  const known = roles.flatMap(({ role, pool }) => (pool === null ? [] : [{ role, pool }]));
  if (known.length < roles.length || roles.length === 0) {
    const unknown = leaf({ label: 'Ages and service', unit: 'weeks' }, 0, {
      kind: 'absent',
      name: 'ages and service of all who may leave',
      at: null,
    });
    return derived(named, 'unknown', [unknown]);
  }
  const parts = known.map(({ role, pool }) =>
    derived(
      { label: role, unit: 'weeks', formula: 'Weeks of all who may leave × leavers ÷ their number' },
      'partOfAll',
      [
        leaf(
          { label: `All who may leave: ${role}`, unit: 'weeks' },
          pool.weeks,
          people(basis, 'age and service_years, added up over the role'),
        ),
        basis.figure(`leaving.${role}.leavers`),
        leaf(
          { label: 'Those who may leave', unit: 'people' },
          pool.people,
          people(basis, 'post_id, counted'),
        ),
      ],
    ),
  );
  return total(named, parts, 'leavers');
}
