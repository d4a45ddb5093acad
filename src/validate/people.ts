import type { Person } from '../model/case.ts';
import type { Table } from '../read/table.ts';
import { TABLES } from './contract/tables.ts';
import type { FaultLog } from './fault-log.ts';
import { readRows } from './table/read-rows.ts';

/** Ages and service of those who hold posts. */
export async function readPeople(table: Table, log: FaultLog): Promise<Person[]> {
  const { sheet, rows } = await readRows(table, TABLES.people, log);
  return rows.map(({ row, record }) => ({
    postId: row.post_id,
    age: row.age,
    serviceYears: row.service_years,
    at: sheet.at(record),
  }));
}
