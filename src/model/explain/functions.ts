import type { TeamFunction } from '../case.ts';
import type { FigureUnit, Subject } from '../figure.ts';
import { ownerThen } from '../workload/functions.ts';
import { type Basis, derived, total } from './basis.ts';
import { fteStep } from './establishment.ts';
import { addedSteps } from './planned-posts.ts';
import type { Explain } from './posts.ts';
import { cell } from './sources.ts';
import { leaf, type Step } from './step.ts';

const named = (unit: FigureUnit, formula: string) => ({ label: '', unit, formula });

/** Every figure of what is done beside the families, by who does it. */
export const FUNCTIONS: Readonly<Record<string, Explain>> = {
  'workload.functions.<role>.hoursNow': (basis, { role }) => hours(basis, ({ nowBy }) => nowBy === role),
  'workload.functions.<role>.hoursThen': (basis, { role }) =>
    hours(basis, (one) => ownerThen(one, basis.scenario) === role),
  'workload.functions.<role>.fteNow': ({ theCase }, { role }) =>
    fteStep({ label: '', groups: theCase.posts.filter((post) => post.role === role && post.filled) }),
  'workload.functions.<role>.ftePlanned': ftePlanned,
  'workload.functions.<role>.perFteNow': (basis, subject) =>
    perFte(basis, subject, ['hoursNow', 'fteNow', 'Hours now ÷ filled FTE']),
  'workload.functions.<role>.perFteThen': (basis, subject) =>
    perFte(basis, subject, ['hoursThen', 'ftePlanned', 'Hours then ÷ FTE planned']),
  'workload.functions.unownedHoursNow': (basis) => hours(basis, ({ nowBy }) => nowBy === ''),
  'workload.functions.unownedHoursThen': (basis) =>
    hours(basis, (one) => ownerThen(one, basis.scenario) === ''),
};

function hours({ theCase }: Basis, isOf: (one: TeamFunction) => boolean): Step {
  const parts = (theCase.functions ?? [])
    .filter(isOf)
    .map(({ name, hoursPerYear, row }) =>
      leaf({ label: name, unit: 'hours a year' }, hoursPerYear, cell(row, 'hours_per_year')),
    );
  return total(named('hours a year', 'Sum of the functions'), parts, 'functions');
}

function ftePlanned(basis: Basis, { role = '' }: Subject): Step {
  const { theCase, scenario, plan, figure } = basis;
  const outside = theCase.posts.filter((post) => post.role === role && !post.inScope);
  const parts = [
    ...(plan.posts.some((one) => one.role === role) ? [figure(`posts.${role}.plannedFte`)] : []),
    fteStep({ label: 'Out of scope, unchanged', groups: outside }),
    ...scenario.newPosts.flatMap((post, nth) => (post.role === role ? [addedSteps(basis, nth).fte] : [])),
  ];
  return total(named('FTE', 'Planned in scope + out of scope + added'), parts, 'posts');
}

function perFte(
  { figure }: Basis,
  { role }: Subject,
  [over, under, formula]: readonly [string, string, string],
): Step {
  return derived(named('hours a year per FTE', formula), 'quotient', [
    figure(`workload.functions.${role}.${over}`),
    figure(`workload.functions.${role}.${under}`),
  ]);
}
