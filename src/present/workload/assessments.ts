import type { Workload } from '../../model/workload/workload.ts';
import { count, decimal, placesApart, pounds, sum, wholeParts } from '../number.ts';
import { LABELS, table, type Part, type Section } from '../report.ts';

/** Assessments that the team takes over from partners: what they need, beside caseload and saving. */
export function assessmentsSection(workload: Workload): Section {
  return { heading: 'Assessments moved in, a year', parts: partsOf(workload) };
}

function partsOf({
  planned,
  assessmentsMovedIn: moved,
  assessmentFte,
  assessmentCostPence,
}: Workload): Part[] {
  if (moved === null || assessmentFte === null)
    return [prose('Not known: not every area says how many assessments partners do (assessments_per_year).')];
  if (moved <= 0) return [prose('None move in.')];
  const whole = wholeParts(planned.map(({ assessmentsMovedIn }) => assessmentsMovedIn ?? 0));
  const fte = wholeParts(planned.map((place) => (place.assessmentFte ?? 0) * 100));
  const rows = planned.map(({ locality }, i) => ({
    cells: [locality, decimal(whole[i] ?? 0), decimal((fte[i] ?? 0) / 100, 2)],
  }));
  const total = { total: true, cells: ['', decimal(sum(whole)), decimal(sum(fte) / 100, 2)] };
  const size = decimal(assessmentFte, placesApart(assessmentFte, 0, 2));
  const cost =
    assessmentCostPence === null
      ? 'there is no full-time Lead Professional post to price it by'
      : `${pounds(assessmentCostPence)} a year at the mean cost of a full-time post`;
  return [
    table(COLUMNS, [...rows, total]),
    prose(
      `${count(moved, 'assessment needs', 'assessments need')} ${size} Lead Professional FTE: ${cost}. Not in the caseload, and not taken off the saving.`,
    ),
  ];
}

const COLUMNS = [
  { ...LABELS, comfortable: 28 },
  { kind: 'number', header: 'assessments' },
  { kind: 'number', header: 'LP FTE needed' },
] as const;

function prose(text: string): Part {
  return { kind: 'prose', text };
}
