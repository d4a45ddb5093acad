import type { PostRow, RowPlace } from '../model/case.ts';
import { faultLog } from './fault-log.ts';
import { ON_COSTS } from './on-costs.ts';
import { amountReader, type Pay, type Staffing } from './post-pay.ts';
import { fieldsOf } from './table/fields.ts';

/** More posts than this are explained by their groups: no person reads so many, and each costs memory. */
const MOST_ROWS = 20_000;

/** Keeps rows as they are read; null for one past the most that are kept. */
export type KeepRow = (cells: readonly string[], record: number, pay: Pay, rate: number) => PostRow | null;

/** For a case that is to be explained: each post with the cells that its cost is made of. */
export function rowKeeper(sheet: Staffing): KeepRow {
  // Every cell was read before, and what is wrong with it told.
  const log = faultLog();
  const columns = ON_COSTS.map((column) => ({ column, read: amountReader(sheet, column, log) }));
  const fields = fieldsOf(sheet);
  const idField = sheet.field('post_id');
  let kept = 0;
  return (cells, record, pay, rate) => {
    kept += 1;
    if (kept > MOST_ROWS) return null;
    const row: RowPlace = { file: sheet.table.file, record, fields };
    return {
      id: (cells[idField] ?? '').trim(),
      row,
      payPence: pay.pence,
      payColumn: pay.column,
      times: pay.times,
      onTop: columns.flatMap(({ column, read }) => {
        const pence = read(cells, record);
        return pence === null ? [] : [{ column, pence }];
      }),
      rate,
    };
  };
}
