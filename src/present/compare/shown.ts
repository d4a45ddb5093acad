import { differenceOf, type FigureRow } from '../../appraise/compare/figures.ts';
import type { FigureUnit, FigureValue } from '../../model/figure.ts';
import { decimal, NONE, percent, pounds, signed, signedPounds } from '../number.ts';

/** A row of the screen: one figure under its label. */
export interface Shown {
  readonly label: string;
  readonly row: FigureRow;
}

/** Figures of one kind of question, under a heading. */
export interface ShownGroup {
  readonly heading: string;
  readonly shown: readonly Shown[];
}

/** The figures of the screen: those that tell the options apart, and those that all of them but `now` have alike. */
export interface ShownFigures {
  readonly groups: readonly ShownGroup[];
  readonly alike: readonly Shown[];
}

/** The figures that decide between options, in the order in which they are asked for. The data holds all others. */
export function shownFigures(figures: readonly FigureRow[]): ShownFigures {
  const all = SHOWN.map(([heading, kinds, unit]) => ({
    heading,
    shown: kinds.flatMap(([kind, label, which]) => {
      const rows = figures.filter((row) => row.kind === kind && isTelling(row));
      const kept = which === undefined ? rows : oneOfAll(rows, which);
      return kept.map((row) => ({ label: label(row), row, unit: unit ?? '' }));
    }),
  }));
  const groups = all.map(({ heading, shown }) => ({
    heading,
    shown: shown.filter(({ row }) => !isAlike(row)),
  }));
  return {
    groups: groups.filter(({ shown }) => shown.length > 0),
    alike: all.flatMap(({ shown }) =>
      shown
        .filter(({ row }) => isAlike(row))
        .map(({ label, row, unit }) => ({ label: `${label}${unit}`, row })),
    ),
  };
}

type Shows = readonly [kind: string, label: (row: FigureRow) => string, which?: 'first' | 'last'];

const role = ({ id }: FigureRow): string => id.split('.').slice(1, -1).join('.');

/** With what a label needs once it stands away from its heading. */
const SHOWN: readonly (readonly [heading: string, kinds: readonly Shows[], unit?: string])[] = [
  [
    'Money, £ a year',
    [
      ['savings.targetMet', () => 'Target'],
      ['savings.recurring', () => 'Recurring saving'],
      ['savings.elsewhere', () => 'Of it to others'],
      ['savings.againstTarget', () => 'Against target'],
      ['risk.targetMet', () => 'Chance of target'],
      ['risk.saving.p10', () => 'Saving, P10'],
      ['savings.timeLimited', () => 'Until posts end'],
      ['savings.costAvoiding', () => 'Cost avoided'],
      ['savings.pay', () => 'Pay saving'],
      ['savings.nonPay', () => 'Other budget lines'],
      ['savings.newCosts', () => 'New costs'],
      ['budget.planned', () => 'Budget planned'],
    ],
  ],
  [
    'Over the years, £',
    [
      ['savings.oneOff', () => 'One-off costs'],
      ['savings.years.<year>.net', ({ year }) => `Net in ${year}`, 'first'],
      ['savings.years.<year>.cumulative', ({ year }) => `Net to ${year}`, 'last'],
      ['savings.npv', () => 'Present value'],
      ['savings.paybackMonths', () => 'Payback, months'],
    ],
  ],
  ['Posts planned, FTE', [['posts.<role>.plannedFte', role]], ', FTE'],
  ['Filled posts lost', [['posts.<role>.filledPostsLost', role]], ', filled posts lost'],
  [
    'Caseload',
    [
      ['caseload.plannedOverall', () => 'Families per LP'],
      ['caseload.worst', () => 'Worst locality'],
      ['caseload.spread', () => 'Worst less best'],
      ['caseload.overStandard', () => 'Over the standard'],
      ['caseload.costToHold', () => 'Cost to hold it'],
      ['risk.caseloadOver', () => 'Chance it is over'],
      ['risk.worst.p90', () => 'Worst locality, P90'],
    ],
  ],
  [
    'What else moves',
    [
      ['access.planned.decidedShare', () => 'Contacts decided in time'],
      ['access.planned.backlogGrowth', () => 'Backlog of contacts, a year'],
      ['workload.lpFteGained', () => 'LP FTE gained'],
      ['fairness.leadChanges', () => 'Families who change LP'],
      ['leaving.central', () => 'Leaving costs'],
    ],
  ],
];

/** The first or last of the years that all options have; none where they have none in common. */
function oneOfAll(rows: readonly FigureRow[], which: 'first' | 'last'): readonly FigureRow[] {
  const common = rows.filter(({ values }) => values.every(({ value }) => value !== null));
  return which === 'first' ? common.slice(0, 1) : common.slice(-1);
}

/** What everyone looks for first, also where all options have the same. */
const VERDICT = new Set([
  'savings.targetMet',
  'savings.recurring',
  'savings.againstTarget',
  'risk.targetMet',
  'risk.saving.p10',
]);

/** Whether a figure says anything: one that nothing changes tells no options apart. */
function isTelling({ kind, values: [now, ...others] }: FigureRow): boolean {
  return (
    VERDICT.has(kind) || kind === 'caseload.worst' || others.some(({ value }) => !isSame(value, now?.value))
  );
}

/** Whether several options have the same, so that one column stands for them all. */
function isAlike({ kind, values: [, first, ...others] }: FigureRow): boolean {
  if (VERDICT.has(kind) || others.length === 0) return false;
  return others.every(({ value }) => isSame(value, first?.value));
}

function isSame(value: FigureValue, other: FigureValue | undefined): boolean {
  return value === other || differenceOf(value, other ?? null) === 0;
}

/** A value as people read it. */
export function valueText(value: FigureValue, unit: FigureUnit): string {
  if (typeof value === 'boolean') return value ? 'MET' : 'NOT MET';
  if (unit === 'share') return value === null ? NONE : percent(value, 1);
  return unit === 'pence' ? pounds(value, pennies(value)) : decimal(value, PLACES[unit]);
}

/** A difference, a gain marked with +; of shares in percentage points. */
export function differenceText(difference: number | null, unit: FigureUnit): string {
  if (unit === 'share') return difference === null ? NONE : `${signed(difference * 100)} pp`;
  return unit === 'pence' ? signedPounds(difference, pennies(difference)) : signed(difference, PLACES[unit]);
}

/** Under a pound its pennies decide. */
function pennies(pence: number | null): 0 | 2 {
  return pence !== null && pence !== 0 && Math.abs(pence) < 100 ? 2 : 0;
}

/** Decimal places of each unit on a screen. */
export const PLACES: Readonly<Record<FigureUnit, number>> = {
  pence: 0,
  FTE: 1,
  posts: 0,
  people: 0,
  families: 0,
  'families per FTE': 1,
  'contacts a year per FTE': 0,
  months: 1,
  weeks: 1,
  days: 1,
  'working days': 1,
  hours: 1,
  'hours a year': 0,
  years: 1,
  share: 2,
  ratio: 2,
  km: 1,
  children: 0,
  'children per FTE': 0,
  'need per FTE': 0,
  'families per post': 1,
  'children per post': 0,
  'need per post': 0,
  professionals: 0,
  contacts: 0,
  'contacts a year': 0,
  'assessments a year': 0,
  'families a year': 0,
  'referrals a year': 0,
  'hours a year per FTE': 0,
  meetings: 0,
  consults: 2,
  'posts per post': 1,
  'yes or no': 0,
};
