import type { Measures } from '../../group/objective.ts';
import type { Objective } from '../../group/problem.ts';
import { decimal, NONE, signed } from '../number.ts';

/** What people call each objective. */
export const OBJECTIVE_NAME: Readonly<Record<Objective, string>> = {
  inertia: 'compactness',
  borders: 'borders split',
  balance: 'balance',
  caseload: 'worst caseload',
};

/** How the best on each objective is called. */
export const BEST_BY: Readonly<Record<Objective, string>> = {
  inertia: 'most compact',
  borders: 'fewest borders split',
  balance: 'best balanced',
  caseload: 'lightest worst caseload',
};

/** Every measure of a grouping in words, as cells of a table: see MEASURE_COLUMNS. */
export function measureCells(of: Measures & { readonly kmToCentre: number | null }): string[] {
  return [
    of.kmToCentre === null ? NONE : decimal(of.kmToCentre, 2),
    decimal(of.borders),
    aboveMean(of.balance),
    caseloadText(of.caseload),
  ];
}

/** The columns that measureCells fills. */
export const MEASURE_COLUMNS = [
  { kind: 'number', header: 'km to centre' },
  { kind: 'number', header: 'borders split' },
  { kind: 'number', header: 'heaviest' },
  { kind: 'number', header: 'worst per LP' },
] as const;

/** A measure on its own: 4.74 km, 12, +16%, 19.3. */
export function measureText(
  objective: Objective,
  of: Measures & { readonly kmToCentre: number | null },
): string {
  switch (objective) {
    case 'inertia':
      return of.kmToCentre === null ? NONE : `${decimal(of.kmToCentre, 2)} km to the centre`;
    case 'borders':
      return `${decimal(of.borders)} borders split`;
    case 'balance':
      return `heaviest ${aboveMean(of.balance)}`;
    case 'caseload':
      return `worst ${caseloadText(of.caseload)} families per LP`;
  }
}

/** Heaviest ÷ mean, as what it is above the mean: 1.09 → +9.1%. */
export function aboveMean(balance: number | null): string {
  return balance === null ? NONE : `${signed((balance - 1) * 100, 1)}%`;
}

function caseloadText(caseload: number | null): string {
  return caseload === null || !Number.isFinite(caseload) ? NONE : decimal(caseload, 1);
}
