import type { AssumptionId } from '../model/assumption/table.ts';
import type { Assumptions, SetAssumption } from '../model/case.ts';
import type { Table } from '../read/table.ts';
import { assumptionValue, findAssumption } from './assumption-value.ts';
import { TABLES } from './contract/tables.ts';
import type { FaultLog } from './fault-log.ts';
import { readRows } from './table/read-rows.ts';

/** The assumption log: what each assumption is set to, within the range that is given for it. */
export async function readAssumptions(table: Table, log: FaultLog): Promise<Assumptions> {
  const { sheet, rows } = await readRows(table, TABLES.assumptions, log);
  const found = new Map<AssumptionId, SetAssumption>();
  for (const { row, record } of rows) {
    const id = findAssumption(row.id, sheet.at(record, 'id'), log);
    if (id === null) continue;
    const read = (column: 'value' | 'low' | 'high'): number | null => {
      const written = row[column];
      return written === null ? null : assumptionValue(id, written, sheet.at(record, column), log);
    };
    const [value, low, high] = [read('value'), read('low'), read('high')];
    if (value === null) continue;
    const at = sheet.at(record, 'value');
    if (value < (low ?? value) || value > (high ?? value)) {
      log.add('assumption-outside-low-high', { id, low: low ?? value, value, high: high ?? value }, at);
    }
    found.set(id, { value, at, ...(row.source === null || row.source === '' ? {} : { source: row.source }) });
  }
  return found;
}
