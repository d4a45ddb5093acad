import type { PostGroup } from '../case.ts';
import { type Basis, derived, less, total } from './basis.ts';
import { countStep, fteStep } from './establishment.ts';
import type { Figure } from '../figure.ts';
import { leadShareOf } from './lead-fte.ts';
import type { Explain } from './posts.ts';
import type { Step } from './step.ts';

const named = (unit: Figure['unit'], formula: string) => ({ label: '', unit, formula });

/** Every figure of management against the front line, and of who is at risk. */
export const MANAGEMENT: Readonly<Record<string, Explain>> = {
  'fairness.managementFteNow': (basis) =>
    fteStep({ label: '', groups: changed(basis).filter((post) => !post.leadProfessional) }),
  'fairness.managementFteThen': (basis) =>
    total(
      named('FTE', 'FTE planned of the roles with a rule, less what of it leads families'),
      basis.scenario.posts.map(({ role }) => withoutLeads(basis, role)),
      'roles with a rule',
    ),
  'fairness.lpFteNow': ({ planned, figure }) =>
    total(
      named('FTE', 'Sum of the localities'),
      planned.map(({ locality }) => figure(`fairness.${locality}.lpFteNow`)),
      'localities',
    ),
  'fairness.lpFteThen': ({ planned, figure }) =>
    total(
      named('FTE', 'Sum of the localities'),
      planned.map(({ locality }) => figure(`caseload.${locality}.lpFte`)),
      'localities',
    ),
  'fairness.lpPerManagementNow': (basis) => ratio(basis, 'Now'),
  'fairness.lpPerManagementThen': (basis) => ratio(basis, 'Then'),
  'fairness.peopleAtRisk': ({ scenario, figure }) =>
    total(
      named('people', 'Sum of the roles with a rule'),
      scenario.posts.map(({ role }) => figure(`posts.${role}.peopleAtRisk`)),
      'roles with a rule',
    ),
  'fairness.partTimeAtRisk': (basis) =>
    countStep({ label: '', groups: changed(basis).filter((post) => post.filled && post.fte < 1) }, 'people'),
};

function ratio({ figure }: Basis, when: 'Now' | 'Then'): Step {
  return derived(named('posts per post', 'Lead Professional FTE ÷ management FTE'), 'quotient', [
    figure(`fairness.lpFte${when}`),
    figure(`fairness.managementFte${when}`),
  ]);
}

function changed({ theCase, scenario }: Basis): PostGroup[] {
  const ruled = new Set(scenario.posts.map(({ role }) => role));
  return theCase.posts.filter((post) => post.inScope && ruled.has(post.role));
}

function withoutLeads(basis: Basis, role: string): Step {
  const planned = basis.figure(`posts.${role}.plannedFte`);
  const share = leadShareOf(basis, role);
  if (share === null) return planned;
  return less(
    { label: role, unit: 'FTE', formula: 'FTE planned − what of it leads families' },
    planned,
    derived({ label: 'Leads families', unit: 'FTE', formula: 'FTE planned × share' }, 'product', [
      planned,
      share,
    ]),
  );
}
