import type { FigureRow } from '../../appraise/compare/figures.ts';
import type { FigureUnit, FigureValue } from '../../model/figure.ts';
import { decimal, pounds, signed, signedPounds } from '../number.ts';

/** A row of the screen: one figure, under a label that says its unit where it is not pounds. */
export interface Shown {
  readonly label: string;
  readonly row: FigureRow;
}

/** The figures that decide between options, in the order in which they are asked for. The data holds all others. */
export function shownFigures(figures: readonly FigureRow[]): Shown[] {
  return SHOWN.flatMap(([kind, label, which]) => {
    const rows = figures.filter((row) => row.kind === kind && isTelling(row));
    const kept = which === 'first' ? rows.slice(0, 1) : which === 'last' ? rows.slice(-1) : rows;
    return kept.map((row) => ({ label: label(row), row }));
  });
}

type Shows = readonly [kind: string, label: (row: FigureRow) => string, which?: 'first' | 'last'];

const role = ({ id }: FigureRow): string => id.split('.').slice(1, -1).join('.');

const SHOWN: readonly Shows[] = [
  ['savings.targetMet', () => 'Target'],
  ['savings.recurring', () => 'Recurring saving'],
  ['savings.againstTarget', () => 'Against target'],
  ['savings.pay', () => 'Pay'],
  ['savings.nonPay', () => 'Other budget lines'],
  ['savings.newCosts', () => 'New costs'],
  ['budget.planned', () => 'Budget planned'],
  ['savings.years.<year>.net', ({ year }) => `Net in ${year}`, 'first'],
  ['savings.years.<year>.cumulative', ({ year }) => `Cumulative to ${year}`, 'last'],
  ['savings.oneOff', () => 'One-off costs'],
  ['savings.paybackMonths', () => 'Payback, months'],
  ['savings.npv', () => 'Net present value'],
  ['posts.<role>.plannedFte', (row) => `${role(row)}, FTE`],
  ['posts.<role>.filledPostsLost', (row) => `${role(row)}, filled posts lost`],
  ['caseload.plannedOverall', () => 'Families per Lead Professional'],
  ['caseload.worst', () => 'The same where it is most'],
  ['caseload.spread', () => 'Most less least'],
  ['caseload.overStandard', () => 'Families over the standard'],
  ['caseload.costToHold', () => 'Cost to hold the standard'],
];

/** Whether a figure says anything: a row of one value tells no options apart. */
function isTelling({ values }: FigureRow): boolean {
  return values.some(({ value }) => value !== values[0]?.value);
}

/** A value as people read it. */
export function valueText(value: FigureValue, unit: FigureUnit): string {
  if (typeof value === 'boolean') return value ? 'MET' : 'NOT MET';
  return unit === 'pence' ? pounds(value, pennies(value)) : decimal(value, PLACES[unit]);
}

/** A difference, a gain marked with +. */
export function differenceText(difference: number | null, unit: FigureUnit): string {
  return unit === 'pence' ? signedPounds(difference, pennies(difference)) : signed(difference, PLACES[unit]);
}

/** Under a pound its pennies decide. */
function pennies(pence: number | null): 0 | 2 {
  return pence !== null && pence !== 0 && Math.abs(pence) < 100 ? 2 : 0;
}

const PLACES: Readonly<Record<FigureUnit, number>> = {
  pence: 0,
  FTE: 1,
  posts: 0,
  people: 0,
  families: 0,
  'families per FTE': 1,
  'contacts a year per FTE': 0,
  months: 1,
  'yes or no': 0,
};
