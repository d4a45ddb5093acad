import type { Ref } from '../issue/issue.ts';
import type { PostRow } from '../model/explain/evidence.ts';
import type { Table } from '../read/table.ts';
import { PLANNED_AREAS } from './contract/grouped-areas.ts';
import { TABLES } from './contract/tables.ts';
import { faultLog } from './fault-log.ts';
import type { AreaIds } from './known-area.ts';
import { ON_TOP } from './on-costs.ts';
import { amountReader, payReader } from './post-pay.ts';
import { traitReader } from './staffing.ts';
import { readRows } from './table/read-rows.ts';
import { openSheet } from './table/sheet.ts';
import { walk } from './table/walk.ts';

/**
 * The staffing file a second time, each post by itself with its cells: what an explanation leads to. It was found
 * without fault the first time, so nothing is told again.
 */
export async function readPostRows(
  table: Table,
  given: { readonly areaIds: AreaIds; readonly onCostRate: number | null },
): Promise<PostRow[]> {
  const log = faultLog();
  const sheet = openSheet(table, TABLES.staffing, log);
  const readTraits = traitReader(sheet, given.areaIds, log);
  const readPay = payReader(sheet, log);
  const amounts = ON_TOP.map((column) => ({ column, read: amountReader(sheet, column, log) }));
  const ids = sheet.field('post_id');
  const rows: PostRow[] = [];
  await walk(sheet, log, (cells, record) => {
    const traits = readTraits(cells, record);
    const pay = readPay(cells, record, traits?.fte ?? null);
    if (traits === null || pay === null) return;
    const onTop = amounts.flatMap(({ column, read }) => {
      const pence = read(cells, record);
      return pence === null ? [] : [{ column, pence }];
    });
    const isAnnual = (cells[sheet.field('annual_pay')] ?? '').trim() !== '';
    rows.push({
      ...traits,
      id: (cells[ids] ?? '').trim() || `row ${rows.length + 1}`,
      pay: { column: isAnnual ? 'annual_pay' : 'full_time_pay', pence: pay.pence, byFte: !isAnnual },
      onTop,
      onCostRate: onTop.length === 0 ? (given.onCostRate ?? 0) : 0,
      at: (column) => sheet.at(record, column as 'fte'),
    });
  });
  return rows;
}

/** Where the cells of each area stand. */
export async function readAreaCells(table: Table): Promise<(area: string, column: string) => Ref> {
  const { sheet, rows } = await readRows(table, PLANNED_AREAS, faultLog());
  const records = new Map(rows.map(({ row, record }) => [row.area_id, record]));
  return (area, column) => {
    const record = records.get(area);
    if (record === undefined) return { file: table.file };
    // Where need is not given, children stand for it.
    const isGiven = column !== 'need' || sheet.field('need') >= 0;
    return sheet.at(record, (isGiven ? column : 'children_0_17') as 'need');
  };
}
