import type { Border } from '../model/case.ts';
import type { Table } from '../read/table.ts';
import { TABLES } from './contract/tables.ts';
import type { FaultLog } from './fault-log.ts';
import { knowsArea, type AreaIds } from './known-area.ts';
import { readRows } from './table/read-rows.ts';

/** The adjacency file: which areas border on each other, each pair once. No figure of a plan depends on it. */
export async function readAdjacency(table: Table, areaIds: AreaIds, log: FaultLog): Promise<Border[]> {
  const { sheet, rows } = await readRows(table, TABLES.adjacency, log);
  const borders = new Map<string, Border>();
  for (const { row, record } of rows) {
    const { area_a: one, area_b: other } = row;
    knowsArea(one, areaIds, { column: 'First area', at: sheet.at(record, 'area_a') }, log);
    knowsArea(other, areaIds, { column: 'Second area', at: sheet.at(record, 'area_b') }, log);
    const pair = JSON.stringify(one < other ? [one, other] : [other, one]);
    if (one === other) log.add('self-adjacency', { area: one }, sheet.at(record, 'area_b'));
    else if (borders.has(pair)) log.add('duplicate-border', { one, other }, sheet.at(record));
    else {
      const { barrier, shared_border_km: sharedKm } = row;
      borders.set(pair, { one, other, barrier: barrier ?? false, sharedKm, at: sheet.at(record) });
    }
  }
  return [...borders.values()];
}
