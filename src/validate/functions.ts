import type { TeamFunction } from '../model/case.ts';
import type { Table } from '../read/table.ts';
import { TABLES } from './contract/tables.ts';
import type { FaultLog } from './fault-log.ts';
import { fieldsOf } from './table/fields.ts';
import { readRows } from './table/read-rows.ts';

/** The functions file: what is done beside the families, and who does it then. */
export async function readFunctions(table: Table, log: FaultLog): Promise<TeamFunction[]> {
  const { sheet, rows } = await readRows(table, TABLES.functions, log);
  const fields = fieldsOf(sheet);
  return rows.map(({ row, record }) => ({
    name: row.function,
    hoursPerYear: row.hours_per_year,
    nowBy: row.now_by ?? '',
    thenBy: row.then_by ?? '',
    at: sheet.at(record, 'then_by'),
    nowAt: sheet.at(record, 'now_by'),
    row: { file: table.file, record, fields },
  }));
}
