import { roundHalfAway } from '../model/money.ts';
import type { FaultLog } from './fault-log.ts';
import { amountReader, type MoneyColumn, type Staffing } from './post-pay.ts';

const COLUMNS = [
  'employer_ni',
  'employer_pension',
  'employer_other',
] as const satisfies readonly MoneyColumn[];

/** How often something happened, and in which row first. */
interface Tally {
  rows: number;
  first: number;
}

export interface OnCosts {
  /** Pence a year of one row; null where a cell was refused. */
  of(cells: readonly string[], record: number, payPence: number): number | null;
  /** Tells, once all rows were seen, what was missing in how many of them. */
  tell(): void;
}

/**
 * What employing somebody costs on top of pay: NI, pension and other. One of them empty is £0 with a warning;
 * all of them empty is pay × on_cost_rate, to the penny, and refused where no rate is given.
 */
export function onCosts(sheet: Staffing, rate: number | null, log: FaultLog): OnCosts {
  const present = COLUMNS.filter((id) => sheet.field(id) >= 0);
  const read = present.map((id) => amountReader(sheet, id, log));
  const empty: Tally[] = present.map(() => ({ rows: 0, first: 0 }));
  const unpriced: Tally = { rows: 0, first: 0 };
  const byRate = (payPence: number, record: number): number => {
    if (rate === null) count(unpriced, record);
    return roundHalfAway(payPence * (rate ?? 0));
  };
  return {
    of(cells, record, payPence) {
      let sum = 0;
      let given = 0;
      for (const amount of read) {
        const pence = amount(cells, record);
        if (pence !== null) given += 1;
        sum += pence ?? 0;
      }
      if (given === 0) return byRate(payPence, record);
      if (given < read.length) read.forEach((amount, i) => amount(cells, record) ?? count(empty[i], record));
      return Number.isNaN(sum) ? null : sum;
    },
    tell() {
      if (unpriced.rows > 0)
        log.add('on-cost-rate-missing', { rows: unpriced.rows }, sheet.at(unpriced.first));
      present.forEach((id, i) => {
        const { rows = 0, first = 0 } = empty[i] ?? {};
        const column = sheet.contract.columns[id].title;
        if (rows > 0) log.add('on-cost-empty', { column, rows }, sheet.at(first, id));
      });
    },
  };
}

function count(tally: Tally | undefined, record: number): void {
  if (tally === undefined) return;
  if (tally.rows === 0) tally.first = record;
  tally.rows += 1;
}
