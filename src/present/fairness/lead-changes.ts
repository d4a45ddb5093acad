import type { Plan } from '../../model/plan.ts';
import { decimal, sum, wholeParts } from '../number.ts';
import { LABELS, table, type Row, type Section } from '../report.ts';

/** Families whose Lead Professional will be another: handed over by a partner, or held by a post that goes. */
export function leadChangesSection({ fairness, caseload }: Plan): Section {
  const heading = 'Families who change Lead Professional';
  const handed = wholeParts(caseload.planned.map(({ transferredIn }) => transferredIn));
  const goes = wholeParts(fairness.localities.map(({ postGoes }) => postGoes));
  if (sum(handed) + sum(goes) === 0) {
    const text =
      'Nobody by the figures of this plan. Staff who leave, or who move to another team, still take a family from someone it knows: ask who.';
    return { heading, parts: [{ kind: 'prose', text }] };
  }
  const cells = (from: number, cut: number): string[] => [decimal(from), decimal(cut), decimal(from + cut)];
  const rows: Row[] = fairness.localities.map(({ locality }, i) => ({
    cells: [locality, ...cells(handed[i] ?? 0, goes[i] ?? 0)],
  }));
  const total = { total: true, cells: ['', ...cells(sum(handed), sum(goes))] };
  return { heading, parts: [table(COLUMNS, [...rows, total])] };
}

const COLUMNS = [
  { ...LABELS, comfortable: 28 },
  { kind: 'number', header: 'From a partner' },
  { kind: 'number', header: 'Post goes' },
  { kind: 'number', header: 'Together' },
] as const;
