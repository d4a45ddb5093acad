import { Flaw } from './cell/flaw.ts';
import { readMoney } from './cell/numbers.ts';
import type { STAFFING } from './contract/staffing.ts';
import type { FaultLog } from './fault-log.ts';
import type { Sheet } from './table/sheet.ts';

export type Staffing = Sheet<(typeof STAFFING)['columns']>;
export type MoneyColumn =
  'annual_pay' | 'full_time_pay' | 'employer_ni' | 'employer_pension' | 'employer_other';

/** An amount of a row: pence; null where the cell is empty or its column not there; NaN where it was refused. */
export type ReadAmount = (cells: readonly string[], record: number) => number | null;

/** Reads one money column of the staffing file, where nothing may be below zero. */
export function amountReader(sheet: Staffing, id: MoneyColumn, log: FaultLog): ReadAmount {
  const field = sheet.field(id);
  if (field < 0) return () => null;
  const { title } = sheet.contract.columns[id];
  return (cells, record) => {
    const text = cells[field] ?? '';
    if (text === '' || text.trim() === '') return null;
    const pence = readMoney(text);
    if (typeof pence === 'number' && pence >= 0) return pence;
    log.flaw(pence instanceof Flaw ? pence : new Flaw('negative-number', text), title, sheet.at(record, id));
    return NaN;
  };
}

export interface Pay {
  /** Pence a year, as the file has it. */
  readonly pence: number;
  /** What it is multiplied by: 1, or the FTE where it is the pay of a full-time post. */
  readonly times: number;
  readonly column: 'annual_pay' | 'full_time_pay';
}

/**
 * What a post is paid: annual_pay, which is at the stated FTE, else full_time_pay × FTE. Null and told where
 * neither is given.
 */
export function payReader(
  sheet: Staffing,
  log: FaultLog,
): (cells: readonly string[], record: number, fte: number | null) => Pay | null {
  const annual = amountReader(sheet, 'annual_pay', log);
  const fullTime = amountReader(sheet, 'full_time_pay', log);
  const column = sheet.field('annual_pay') < 0 ? 'full_time_pay' : 'annual_pay';
  const { title } = sheet.contract.columns[column];
  const hasColumn = sheet.field(column) >= 0;
  return (cells, record, fte) => {
    const own = annual(cells, record);
    if (own !== null) return Number.isNaN(own) ? null : { pence: own, times: 1, column: 'annual_pay' };
    const whole = fullTime(cells, record);
    if (whole === null && hasColumn) log.flaw(new Flaw('empty-cell', ''), title, sheet.at(record, column));
    if (whole === null || Number.isNaN(whole) || fte === null) return null;
    return { pence: whole, times: fte, column: 'full_time_pay' };
  };
}
