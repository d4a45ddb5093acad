import type { Issue } from '../issue/issue.ts';
import type { Figure } from '../model/figure.ts';
import type { Tidy, TidyValue } from './report.ts';

/** Every figure of a plan, one a row, so that a spreadsheet can pivot it. Money in pounds and pence. */
export function tidyFigures(figures: readonly Figure[]): Tidy {
  return {
    columns: ['figure', 'value', 'unit', 'locality_or_area', 'year'],
    rows: figures.map(({ id, value, unit, place, year }) => [
      id,
      tidyValue(value, unit),
      unitName(unit),
      place,
      year,
    ]),
  };
}

/** Every issue, one a row, in the order and under the names of the JSON. */
export function tidyIssues(issues: readonly Issue[]): Tidy {
  const digits = (number: number | undefined): TidyValue =>
    number === undefined ? null : { digits: String(number) };
  return {
    columns: ['code', 'severity', 'file', 'line', 'column', 'message', 'hint'],
    rows: issues.map(({ code, severity, where, message, hint }) => [
      code,
      severity,
      where?.file ?? null,
      digits(where?.line),
      digits(where?.column),
      message,
      hint,
    ]),
  };
}

/** What a figure is counted in where money is in pounds. */
export const unitName = (unit: Figure['unit']): string => (unit === 'pence' ? 'pounds' : unit);

/** A value as a spreadsheet takes it: money in pounds. */
export function tidyValue(value: Figure['value'], unit: string): TidyValue {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return { digits: unit === 'pence' ? inPounds(value) : plain(value) };
}

/** Money in pounds and pence. */
export function tidyPence(pence: number): TidyValue {
  return { digits: inPounds(pence) };
}

/** Whole pence need no rounding, only a point before the last two digits. */
function inPounds(pence: number): string {
  if (!Number.isInteger(pence)) return plain(pence / 100);
  const digits = String(Math.abs(pence)).padStart(3, '0');
  return `${pence < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Full precision, without the exponent that spreadsheets turn into text. */
function plain(value: number): string {
  const text = String(value === 0 ? 0 : value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
