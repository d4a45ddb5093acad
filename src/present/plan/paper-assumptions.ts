import type { PlanResult } from '../../appraise/result.ts';
import type { AssumptionId } from '../../model/assumption/table.ts';
import type { InForce } from '../../model/assumption.ts';
import { decimal } from '../number.ts';
import { LABELS, table, type PaperPart } from '../report.ts';

/** Those that figures of the paper rest on even where nobody sets them. */
const RESTS_ON: readonly AssumptionId[] = [
  'caseload_standard',
  'lead_transfer_share',
  'vacancy_factor',
  'discount_rate',
  'mtfs_years',
];

/** The hours that "On the work" counts. */
const WORK: readonly AssumptionId[] = [
  'interval_weeks_then',
  'agencies_now',
  'agencies_then',
  'refer_on_reduction',
  'extra_direct_hours',
  'convertible_share',
  'direct_hours',
  'assessment_hours',
];

const CONTACTS: readonly AssumptionId[] = ['contact_hours', 'access_hours', 'decision_days'];

/** What the figures of the paper rest on: each assumption with its value and where that is from. */
export function assumptionsTable({ assumptions, plan: { access } }: PlanResult): PaperPart[] {
  const resting = [...RESTS_ON, ...WORK, ...('lacks' in access ? [] : CONTACTS)];
  const used = assumptions.filter(({ id, setBy }) => setBy !== 'default' || resting.includes(id));
  const rows = used.map((one) => ({
    cells: [one.id, one.means, shown(one.value), one.unit, sourceText(one)],
  }));
  const columns = [
    { ...LABELS, header: 'Assumption' },
    { ...LABELS, header: 'What it is' },
    { kind: 'number', header: 'Value' },
    { ...LABELS, header: 'Unit' },
    { ...LABELS, header: 'Source' },
  ] as const;
  return [table(columns, rows)];
}

function sourceText({ setBy, source }: InForce): string {
  switch (setBy) {
    case 'default':
      return `${source} (default)`;
    case 'case':
      return source === '' ? 'assumptions.csv, no source given' : source;
    case 'scenario':
      return source === '' ? 'the scenario, no reason given' : source;
    case 'command line':
      return 'set for this run';
  }
}

/** As many places as the value has, up to four. */
function shown(value: number | null): string {
  const places = [0, 1, 2, 3].find((n) => Math.abs((value ?? 0) - Number((value ?? 0).toFixed(n))) < 1e-9);
  return decimal(value, places ?? 4);
}
