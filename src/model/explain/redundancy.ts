import type { Range, RolePrice } from '../leaving/price.ts';
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
  low: 'Redundancy of the leavers who cost least, role by role',
  central: 'Mean redundancy of those who may leave × the leavers, role by role, to the penny',
  high: 'Redundancy of the leavers who cost most, role by role',
};

/**
 * Redundancy down to what all who may leave of a role would be paid together; where a role has fewer than five, down to
 * all roles together.
 */
export function redundancyStep(basis: Basis, key: keyof typeof PARTS): Step {
  const rule = ruleOf(basis);
  const { roles, byRole } = pricesOf(basis, rule);
  const known = roles.filter(({ pool }) => pool !== null);
  const others = roles.filter(({ pool }) => pool === null);
  const shown = byRole
    ? known.map((role) => ofRole(basis, role, key))
    : known.length === 0
      ? []
      : [together(basis, known, key)];
  const named = { label: '', unit: 'pence' as const, formula: HOW[key] };
  return total(named, [...shown, ...others.map((role) => byMeanCost(basis, role, key))], 'leavers');
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

function together(basis: Basis, roles: readonly Range[], key: keyof typeof PARTS): Step {
  const pence = roles.reduce((sum, role) => sum + role[PARTS[key]], 0);
  const source = people(basis, 'age and service_years, added up over all roles');
  return leaf({ label: 'All roles together', unit: 'pence' }, pence, source);
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
  const { roles, byRole } = pricesOf(basis, ruleOf(basis));
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
  if (!byRole) {
    const all = leaf(
      { label: 'All roles together', unit: 'weeks' },
      basis.plan.leaving?.weeks ?? 0,
      people(basis, 'age and service_years, added up over all roles'),
    );
    return derived(named, 'same', [all]);
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
