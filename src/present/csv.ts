import { stringify } from 'csv-stringify/sync';
import type { Report, Tidy, TidyValue } from './report.ts';

/** The result's tidy table. */
export function csv(report: Report): string {
  return csvText(report.tidy());
}

/**
 * A table as CSV. Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers, negative ones
 * too, stay numbers.
 */
export function csvText(tidy: Tidy): string {
  return stringify([tidy.columns, ...tidy.rows.map((row) => row.map(cell))], {
    escape_formulas: true,
    cast: { object: (number) => ({ value: (number as { digits: string }).digits, escape_formulas: false }) },
  });
}

function cell(value: TidyValue): TidyValue {
  return typeof value === 'string' ? value.replaceAll('\0', '') : value;
}
