import type { Table } from '../../read/table.ts';
import { readCell } from '../cell/cells.ts';
import { Flaw } from '../cell/flaw.ts';
import type { Column, Columns, TableContract, Row } from '../contract/column.ts';
import type { FaultLog } from '../fault-log.ts';
import { openSheet, type Sheet } from './sheet.ts';
import { walk } from './walk.ts';

export type ReadRow<C extends Columns> = (cells: readonly string[], record: number) => Row<C> | null;

/** The rows of a table, typed, and its ids, those of faulty rows among them; none where reading broke off. */
export interface Rows<C extends Columns> {
  readonly sheet: Sheet<C>;
  readonly rows: readonly { readonly row: Row<C>; readonly record: number }[];
  readonly ids: ReadonlySet<string>;
}

/** Far above the areas or budget lines of any council, and no more than a small machine can hold. */
const MOST = { rows: 100_000, shown: '100,000' };

/** Reads a whole table that fits in memory: all but the staffing file. Faulty rows are told and left out. */
export async function readRows<C extends Columns>(
  table: Table,
  contract: TableContract<C>,
  log: FaultLog,
): Promise<Rows<C>> {
  const sheet = openSheet(table, contract, log);
  const read = rowReader(sheet, Object.keys(contract.columns), log) as ReadRow<C>;
  const idField = contract.id === null ? -1 : sheet.field(contract.id);
  const rows: { row: Row<C>; record: number }[] = [];
  const ids = new Set<string>();
  let count = 0;
  const whole = await walk(sheet, log, (cells, record) => {
    count += 1;
    if (count === MOST.rows + 1) log.add('too-many-rows', { limit: MOST.shown }, sheet.at(record));
    if (count > MOST.rows) return;
    if (idField >= 0) ids.add((cells[idField] ?? '').trim());
    const row = read(cells, record);
    if (row !== null) rows.push({ row, record });
  });
  return { sheet, rows, ids: whole && count <= MOST.rows ? ids : new Set() };
}

/**
 * Reads those columns of a row that are asked for. Null when a cell was refused,
 * each refusal told, or a needed column is not there.
 */
export function rowReader<C extends Columns, K extends keyof C & string>(
  sheet: Sheet<C>,
  only: readonly K[],
  log: FaultLog,
): ReadRow<Pick<C, K>> {
  const columns = only.map((id) => ({
    id,
    column: sheet.contract.columns[id] as Column,
    field: sheet.field(id),
  }));
  return (cells, record) => {
    const row: Record<string, unknown> = {};
    let whole = true;
    for (const { id, column, field } of columns) {
      const value = field < 0 ? null : readCell(cells[field] ?? '', column);
      row[id] = value;
      if (value instanceof Flaw) log.flaw(value, column.title, sheet.at(record, id));
      else if (value === null && column.needed && field >= 0) {
        log.flaw(new Flaw('empty-cell', ''), column.title, sheet.at(record, id));
      }
      if (value instanceof Flaw || (value === null && column.needed)) whole = false;
    }
    return whole ? (row as Row<Pick<C, K>>) : null;
  };
}
