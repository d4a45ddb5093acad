import type { PlanResult } from '../../appraise/result.ts';
import { yearName } from '../../model/day.ts';
import type { JournalLine } from '../../model/journal-lines.ts';
import type { Journal } from '../../model/journal.ts';
import { amount, NONE, sum } from '../number.ts';
import { LABELS, table, type Column, type Part, type Row, type Section } from '../report.ts';

/** The budget journal: what is taken from which cost centre and account. */
export function journalScreen({ plan: { journal, priceYear } }: PlanResult): Section[] {
  const isCoded = journal.kind === 'journal' || journal.lines.some(({ costCentre }) => costCentre !== null);
  const heading = `${titleOf(journal)}, £ (${yearName(priceYear)} prices; a saving is negative)`;
  return [
    { heading, parts: [linesTable(journal, isCoded), prose(notesOf(journal, isCoded))] },
    ...oneOffSection(journal),
  ];
}

const TITLE: Readonly<Record<NonNullable<Journal['lacks']>, string>> = {
  codes: 'Schedule of budget changes: no cost centres in the CSVs',
  'some codes': 'Schedule of budget changes: some posts or lines have no cost_centre or account',
  'savings code': 'Schedule of budget changes: no savings_code',
};

function titleOf({ lacks }: Journal): string {
  return lacks === null ? 'Budget journal' : TITLE[lacks];
}

function linesTable({ lines, kind, year }: Journal, isCoded: boolean): Part {
  const codes: Column[] = isCoded
    ? [
        { kind: 'text', header: 'Cost centre' },
        { kind: 'text', header: 'Account' },
      ]
    : [];
  const columns: Column[] = [
    ...codes,
    { kind: 'text', header: 'Description', comfortable: 44 },
    { kind: 'number', header: `This year, ${year}` },
    { kind: 'number', header: 'Permanent, a year' },
  ];
  const rows = lines.map((line): Row => ({
    cells: [
      ...(isCoded ? codeCells(line) : []),
      line.description,
      amount(line.thisYearPence, 2),
      amount(line.permanentPence, 2),
    ],
  }));
  const total: Row = {
    total: true,
    cells: [
      ...(isCoded ? ['', ''] : []),
      kind === 'journal' ? 'Net' : 'Total',
      amount(sum(lines.map(({ thisYearPence }) => thisYearPence)), 2),
      amount(sum(lines.map(({ permanentPence }) => permanentPence)), 2),
    ],
  };
  return table(columns, [...rows, total]);
}

function codeCells({ costCentre, account }: JournalLine): string[] {
  return costCentre === null ? ['to be coded', ''] : [costCentre, account ?? ''];
}

/** How the lines came about, and what is missing for a journal. */
function notesOf({ kind, lines }: Journal, isCoded: boolean): string {
  const toBeCoded = isCoded && lines.some(({ costCentre }) => costCentre === null);
  return [
    ...(isCoded
      ? [
          'Which posts go is not known: their budgets are released in proportion to what the role costs in each cost centre and account today, and planned posts are budgeted again in the same way.',
        ]
      : []),
    ...(isCoded && kind === 'schedule'
      ? [
          'For a journal say in locplan.yaml what the saving is moved to: savings_code: { cost_centre: …, account: … }.',
        ]
      : []),
    ...(isCoded
      ? []
      : [
          'For a journal give every post and budget line that saves a cost_centre and an account in staffing.csv and budget.csv, and locplan.yaml a savings_code.',
        ]),
    ...(toBeCoded ? ['Lines to be coded have no code in the case.'] : []),
    'Budget lines that are not cashable are left out.',
  ].join(' ');
}

const prose = (text: string): Part => ({ kind: 'prose', text });

function oneOffSection({ oneOffs }: Journal): Section[] {
  if (oneOffs.length === 0) return [];
  const rows = oneOffs.map(({ label, year, amountPence, fundedBy }): Row => ({
    cells: [label, year, amount(amountPence, 2), fundedBy?.replace('_', ' ') ?? NONE],
  }));
  const columns: Column[] = [
    { ...LABELS, comfortable: 44 },
    { kind: 'text', header: 'Year' },
    { kind: 'number', header: 'Cost' },
    { kind: 'text', header: 'Funded by' },
  ];
  return [{ heading: 'One-off costs, in no base budget, £ (spending +)', parts: [table(columns, rows)] }];
}
