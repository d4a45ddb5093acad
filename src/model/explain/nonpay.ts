import type { BudgetLine } from '../case.ts';
import { driverOf, type DriverFalls } from '../nonpay.ts';
import { areasCounted } from './areas.ts';
import { type Basis, derived, total } from './basis.ts';
import { addedSteps } from './planned-posts.ts';
import { postsNow } from './posts.ts';
import { assumedFor, one } from './sources.ts';
import { leaf, type Step, type StepUnit } from './step.ts';

/** What the lines that are cashable, or those that are not, save: amount × the fall of what drives each. */
export function linesSaved(basis: Basis, cashable: boolean): Step {
  const parts = linesOf(basis, (line) => line.cashable === cashable);
  const kind = cashable ? 'cashable' : 'not cashable';
  return total(
    { label: '', unit: 'pence', formula: `Sum of the lines that are ${kind} and that something drives` },
    parts,
    `budget lines that are ${kind} and that something drives`,
  );
}

/** What each line that is asked for saves; those that nothing drives are left out. */
export function linesOf(basis: Basis, asked: (line: BudgetLine) => boolean): Step[] {
  const { theCase, scenario } = basis;
  return theCase.budget.filter(asked).flatMap((line) => {
    const fall = FALLS[driverOf(line, scenario) as keyof DriverFalls] as Fall | undefined;
    return fall === undefined ? [] : [lineSaved(basis, line, fall)];
  });
}

type Fall = (basis: Basis) => Step;

function lineSaved(basis: Basis, line: BudgetLine, fall: Fall): Step {
  const named = { label: `${line.id} ${line.description}`, unit: 'pence' as const };
  const parts = [{ ...(basis.prices?.line(line) ?? amountOf(line)), label: 'Amount' }, fall(basis)];
  const share = assumedFor(basis, 'line_saving', line.id);
  return share.value === 1
    ? derived({ ...named, formula: 'Amount × fall, to the penny' }, 'shareToPenny', parts)
    : derived({ ...named, formula: 'Amount × fall × line_saving, to the penny' }, 'sharesToPenny', [
        ...parts,
        share,
      ]);
}

/** What a line of the budget is today. */
export function amountOf(line: BudgetLine): Step {
  const label = line.description === line.id ? line.id : `${line.id} ${line.description}`;
  return leaf({ label, unit: 'pence' }, line.amountPence, { kind: 'cell', name: 'amount', at: line.at });
}

/** How far each thing falls that lines go by. */
const FALLS: Readonly<Record<keyof DriverFalls, Fall>> = {
  per_team: (basis) =>
    fallen(basis, 'teams', () => [
      areasCounted(basis),
      total(
        { label: 'Localities', unit: 'localities', formula: 'One for each locality' },
        basis.scenario.localities.map(({ name, at }) =>
          one({ label: name, unit: 'localities' }, { kind: 'scenario', name: 'localities', at: at ?? null }),
        ),
        'localities',
      ),
    ]),
  per_post: (basis) =>
    fallen(basis, 'posts', () => [
      total(
        { label: 'Posts in scope today', unit: 'posts', formula: 'Sum of the roles' },
        basis.plan.posts.map(({ role }) => postsNow(basis, { role })),
        'posts in scope',
      ),
      planned(basis, 'posts', 'postsPlanned'),
    ]),
  per_fte: (basis) =>
    fallen(basis, 'FTE', () => [
      total(
        { label: 'FTE in scope today', unit: 'FTE', formula: 'Sum of the roles' },
        basis.plan.posts.map(({ role }) => basis.figure(`posts.${role}.nowFte`)),
        'posts in scope',
        'sumOfBillionths',
      ),
      planned(basis, 'FTE', 'plannedFte'),
    ]),
};

function fallen({ once }: Basis, what: string, parts: () => readonly Step[]): Step {
  const formula = '(Today − planned) ÷ today';
  return once(`fall ${what}`, () =>
    derived({ label: `Fall of ${what}`, unit: 'share', formula }, 'fall', parts()),
  );
}

/** The roles' posts or FTE in the plan, and those of the posts that are added. */
function planned(basis: Basis, unit: StepUnit, figure: 'postsPlanned' | 'plannedFte'): Step {
  const what = figure === 'postsPlanned' ? 'posts' : 'fte';
  const sum = (label: string, parts: readonly Step[], none: string): Step =>
    total({ label, unit, formula: 'Sum of the roles' }, parts, none);
  const roles = sum(
    `${what === 'fte' ? 'FTE' : 'Posts'} of the roles planned`,
    basis.plan.posts.map(({ role }) => basis.figure(`posts.${role}.${figure}`)),
    'posts in scope',
  );
  const { added } = basis.plan;
  if (added.length === 0) return roles;
  const label = what === 'fte' ? 'FTE' : 'Posts';
  const more = sum(
    `${label} added`,
    added.map((_, nth) => addedSteps(basis, nth)[what]),
    'new posts',
  );
  return derived({ label: `${label} planned`, unit, formula: 'Roles and added posts' }, 'sum', [roles, more]);
}
