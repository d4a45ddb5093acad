import type { BudgetLine } from '../model/case.ts';
import type { Table } from '../read/table.ts';
import { TABLES } from './contract/tables.ts';
import type { FaultLog } from './fault-log.ts';
import { knowsArea, type AreaIds } from './known-area.ts';
import { charged } from './charged.ts';
import { readRows } from './table/read-rows.ts';

export interface ReadBudget {
  readonly lines: readonly BudgetLine[];
  readonly ids: ReadonlySet<string>;
}

/** The budget file: what the service may spend, line by line, and what makes each line move. */
export async function readBudget(table: Table, areaIds: AreaIds, log: FaultLog): Promise<ReadBudget> {
  const { sheet, rows, ids } = await readRows(table, TABLES.budget, log);
  const lines = rows.map(({ row, record }): BudgetLine => {
    if (row.area_id !== null)
      knowsArea(row.area_id, areaIds, { column: 'Area', at: sheet.at(record, 'area_id') }, log);
    const line: BudgetLine = {
      id: row.line_id,
      subjective: row.subjective,
      description: row.description ?? row.line_id,
      amountPence: row.amount,
      driver: row.driver ?? 'fixed',
      cashable: row.cashable ?? true,
      ...charged(row),
      at: sheet.at(record, 'amount'),
    };
    tellWrongSign(line, log);
    return line;
  });
  return { lines, ids };
}

function tellWrongSign({ id: line, subjective, driver, amountPence, at }: BudgetLine, log: FaultLog): void {
  if (amountPence <= 0) return;
  if (subjective === 'income') log.add('income-above-zero', { line }, at);
  if (driver === 'vacancy') log.add('vacancy-above-zero', { line }, at);
}
