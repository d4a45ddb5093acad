import { ASSUMPTIONS, partsOfId, type AssumptionId, type PlainId } from '../assumption/table.ts';
import type { Ref } from '../../issue/issue.ts';
import { assumption, type PerSubjectId } from '../assumption.ts';
import { NONE_TODAY } from '../baseline.ts';
import { roundHalfAway } from '../money.ts';
import type { RowPlace } from '../case.ts';
import type { Basis } from './basis.ts';
import { AS_TODAY } from '../workload/today.ts';
import { WORKLOAD_UNITS } from './workload-units.ts';
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
    const unit = UNITS[partsOfId(id).name as PlainId] ?? 'share';
    const set = scenario.assumptions.get(id) ?? theCase.assumptions.get(id);
    // Today no family changes its lead, is kept out of social care or worked with otherwise, whatever anybody sets.
    const isToday = set?.at === null && OF_TODAY.has(id) && scenario.overrides.every((o) => o.id !== id);
    const source: StepSource =
      set === undefined || isToday
        ? { kind: 'default', name: id, at: null }
        : set.at === null
          ? { kind: 'flag', name: `--set ${id}`, at: null }
          : { kind: 'assumption', name: id, at: set.at };
    return leaf({ label: id, unit }, assumption(theCase, scenario, id), source);
  });
}

/** The value in force for one role or line: what is set for it alone, else what is set for all. */
export function assumedFor(basis: Basis, name: PerSubjectId, subject: string): Step {
  const { theCase, scenario } = basis;
  const own: AssumptionId = `${name}.${subject}`;
  const isSet = scenario.assumptions.has(own) || theCase.assumptions.has(own);
  return assumed(basis, isSet ? own : name);
}

/** Pounds of the assumption log as money. */
export function inPence(pounds: Step): Step {
  return { ...pounds, unit: 'pence', value: roundHalfAway(Number(pounds.value) * 100) };
}

const OF_TODAY: ReadonlySet<AssumptionId> = new Set([...NONE_TODAY, ...AS_TODAY.map(([id]) => id)]);

const UNITS: Partial<Record<PlainId, StepUnit>> = {
  extra_posts: 'posts',
  caseload_standard: ASSUMPTIONS.caseload_standard.unit as StepUnit,
  discount_rate: 'rate a year',
  key_practitioner_capacity: 'families',
  general_inflation: 'rate a year',
  slippage_months: 'months',
  ...WORKLOAD_UNITS,
  contact_hours: 'hours',
  access_hours: 'hours a year',
  open_hours: 'hours a year',
  working_day_hours: 'hours',
  decision_days: 'working days',
  notice_pay_weeks: 'weeks',
  escalations_avoided: 'families a year',
};

/** One thing that is counted, where it stands. */
export function one(named: Named, source: StepSource): Step {
  return leaf(named, 1, source);
}
