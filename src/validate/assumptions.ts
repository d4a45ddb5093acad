import type { AssumptionId } from '../model/assumption/table.ts';
import type { Assumptions, SetAssumption } from '../model/case.ts';
import type { Table } from '../read/table.ts';
import { withRange } from './assumption-range.ts';
import { assumptionValue, findAssumption } from './assumption-value.ts';
import { TABLES } from './contract/tables.ts';
import type { FaultLog } from './fault-log.ts';
import type { NamedAssumption } from './subjects.ts';
import { readRows } from './table/read-rows.ts';

/** The assumption log, and every id in it, those of refused values among them. */
export interface ReadAssumptions {
  readonly set: Assumptions;
  readonly named: readonly NamedAssumption[];
}

/** The assumption log: what each assumption is set to, and the range that is given for it. */
export async function readAssumptions(table: Table, log: FaultLog): Promise<ReadAssumptions> {
  const { sheet, rows } = await readRows(table, TABLES.assumptions, log);
  const set = new Map<AssumptionId, SetAssumption>();
  const named: NamedAssumption[] = [];
  for (const { row, record } of rows) {
    const id = findAssumption(row.id, sheet.at(record, 'id'), log);
    if (id === null) continue;
    named.push({ id, at: sheet.at(record, 'id') });
    const value = assumptionValue(id, row.value, sheet.at(record, 'value'), log);
    if (value === null) continue;
    const of = { id, value, at: (key: keyof typeof row) => sheet.at(record, key) };
    set.set(id, withRange(of, { ...row, highChance: row.high_chance }, log));
  }
  return { set, named };
}
