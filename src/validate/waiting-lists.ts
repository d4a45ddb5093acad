import type { WaitingList } from '../model/case.ts';
import type { Table } from '../read/table.ts';
import { TABLES } from './contract/tables.ts';
import type { FaultLog } from './fault-log.ts';
import { fieldsOf } from './table/fields.ts';
import { readRows } from './table/read-rows.ts';

/** The waiting lists of specialist services. */
export async function readWaitingLists(table: Table, log: FaultLog): Promise<WaitingList[]> {
  const { sheet, rows } = await readRows(table, TABLES.waiting_lists, log);
  const fields = fieldsOf(sheet);
  const withoutShare = new Map([...fields].filter(([column]) => column !== 'refer_on_share'));
  return rows.map(({ row, record }) => ({
    service: row.service,
    waiting: row.waiting,
    referralsPerYear: row.referrals_per_year,
    seenPerYear: row.seen_per_year,
    referOnShare: row.refer_on_share ?? 1,
    at: sheet.at(record),
    // A share left empty is one, and not of its cell.
    row: { file: table.file, record, fields: row.refer_on_share === null ? withoutShare : fields },
  }));
}
