import type { FaultLog } from './fault-log.ts';
import { amountReader, type MoneyColumn, type Staffing } from './post-pay.ts';

/** The columns that come on top of a post's pay. */
export const ON_COSTS = [
  'employer_ni',
  'employer_pension',
  'employer_other',
] as const satisfies readonly MoneyColumn[];

/** How often something happened, and in which row first. */
interface Tally {
  rows: number;
  first: number;
}

/** What comes on top of a post's pay. */
export interface OnTop {
  readonly pence: number;
  /** Share of the pay. */
  readonly rate: number;
}

export interface OnCosts {
  /** Of one row: pence a year, or a rate on its pay; null where a cell was refused. */
  of(cells: readonly string[], record: number): OnTop | null;
  /** Tells, once all rows were seen, what was missing in how many of them. */
  tell(): void;
}

/**
 * What employing somebody costs on top of pay: NI, pension and other. One of them empty is £0 with a warning;
 * all of them empty is pay × on_cost_rate, and refused where no rate is given.
 */
export function onCosts(sheet: Staffing, rate: number | null, log: FaultLog): OnCosts {
  const present = ON_COSTS.filter((id) => sheet.field(id) >= 0);
  const read = present.map((id) => amountReader(sheet, id, log));
  const empty: Tally[] = present.map(() => ({ rows: 0, first: 0 }));
  const unpriced: Tally = { rows: 0, first: 0 };
  const byRate = (record: number): OnTop => {
    if (rate === null) count(unpriced, record);
    return { pence: 0, rate: rate ?? 0 };
  };
  return {
    of(cells, record) {
      let sum = 0;
      let given = 0;
      for (const amount of read) {
        const pence = amount(cells, record);
        if (pence !== null) given += 1;
        sum += pence ?? 0;
      }
      if (given === 0) return byRate(record);
      if (given < read.length) read.forEach((amount, i) => amount(cells, record) ?? count(empty[i], record));
      return Number.isNaN(sum) ? null : { pence: sum, rate: 0 };
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
