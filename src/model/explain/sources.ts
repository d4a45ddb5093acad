import { ASSUMPTIONS, type AssumptionId } from '../assumption/table.ts';
import type { Ref } from '../../issue/issue.ts';
import { assumption } from '../assumption.ts';
import type { RowPlace } from '../case.ts';
import type { Basis } from './basis.ts';
import { leaf, type Named, type Step, type StepSource, type StepUnit } from './step.ts';

/** A cell of a row; what holds without it where the file does not have the column. */
export function cell(row: RowPlace | undefined, column: string): StepSource {
  if (row === undefined) return { kind: 'cell', name: column, at: null };
  const field = row.fields.get(column);
  if (field === undefined) return { kind: 'default', name: column, at: null };
  return { kind: 'cell', name: column, at: { file: row.file, record: row.record, field } };
}

/** A place in a scenario, by the keys below the one that is known. */
export function written(at: Ref | null | undefined, ...keys: readonly (string | number)[]): StepSource {
  const name = String(keys[0] ?? at?.path?.at(-1) ?? '');
  if (at === null || at === undefined) return { kind: 'scenario', name, at: null };
  return {
    kind: 'scenario',
    name,
    at: at.path === undefined ? at : { ...at, path: [...at.path, ...keys] },
  };
}

/** The value of an assumption that is in force, from wherever it is set. */
export function assumed({ theCase, scenario, once }: Basis, id: AssumptionId): Step {
  return once(`assumption ${id}`, () => {
    const unit = UNITS[id] ?? 'share';
    const set = scenario.assumptions.get(id) ?? theCase.assumptions.get(id);
    // Today no family changes its lead or is kept out of social care, whatever anybody sets.
    const isToday =
      set?.at === null &&
      ['lead_transfer_share', 'escalations_avoided'].includes(id) &&
      scenario.overrides.every((o) => o.id !== id);
    const source: StepSource =
      set === undefined || isToday
        ? { kind: 'default', name: id, at: null }
        : set.at === null
          ? { kind: 'flag', name: `--set ${id}`, at: null }
          : { kind: 'assumption', name: id, at: set.at };
    return leaf({ label: id, unit }, assumption(theCase, scenario, id), source);
  });
}

const UNITS: Partial<Record<AssumptionId, StepUnit>> = {
  caseload_standard: ASSUMPTIONS.caseload_standard.unit as StepUnit,
  discount_rate: 'rate a year',
  escalations_avoided: 'families a year',
};

/** One thing that is counted, where it stands. */
export function one(named: Named, source: StepSource): Step {
  return leaf(named, 1, source);
}
