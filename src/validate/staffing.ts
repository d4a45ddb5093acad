import type { PostGroup, PostRow } from '../model/case.ts';
import { billionths, PARTS_OF_A_PENNY } from '../model/money.ts';
import type { Table } from '../read/table.ts';
import { areasNamed, readAreaShares, spotOfArea } from './cell/area-shares.ts';
import { Flaw } from './cell/flaw.ts';
import { charged } from './charged.ts';
import { TABLES } from './contract/tables.ts';
import type { FaultLog } from './fault-log.ts';
import { fullTimePay } from './full-time-pay.ts';
import { knowsArea, type AreaIds } from './known-area.ts';
import { onCosts, type OnTop } from './on-costs.ts';
import { lotBook, type Traits } from './lots.ts';
import { type Pay, payReader, type Staffing } from './post-pay.ts';
import { rowKeeper } from './post-rows.ts';
import { roleBook } from './role-book.ts';
import { rowReader } from './table/read-rows.ts';
import { openSheet } from './table/sheet.ts';
import { walk } from './table/walk.ts';

/** What tells one kind of post from another; pay and its number do not. */
const TRAITS = [
  'role',
  'area_id',
  'fte',
  'status',
  'contract',
  'end_date',
  'funding',
  'cost_centre',
  'account',
  'in_scope',
  'lead_professional',
] as const;

export interface ReadStaffing {
  readonly posts: readonly PostGroup[];
  /**
   * Every role of the file, and whether a post of it is in scope; one in a faulty row counts as in scope. None where
   * reading broke off.
   */
  readonly roles: ReadonlyMap<string, boolean>;
}

/**
 * The staffing file, counted together into groups of like posts. A million rows have a few hundred ways of
 * writing what tells posts apart, so a row costs a look-up and its amounts.
 */
export async function readStaffing(
  table: Table,
  given: { readonly areaIds: AreaIds; readonly onCostRate: number | null; readonly keepRows: boolean },
  log: FaultLog,
): Promise<ReadStaffing> {
  const sheet = openSheet(table, TABLES.staffing, log);
  const readTraits = traitReader(sheet, given.areaIds, log);
  const readPay = payReader(sheet, log);
  const onTop = onCosts(sheet, given.onCostRate, log);
  const fullTime = fullTimePay(sheet, log);
  const lots = lotBook(TRAITS.map((id) => sheet.field(id)).filter((field) => field >= 0));
  const book = roleBook(sheet, log);
  const tellBadId = idCheck(sheet, log);
  const keep = given.keepRows ? rowKeeper(sheet) : null;
  const whole = await walk(sheet, log, (cells, record) => {
    tellBadId(cells, record);
    let lot = lots.find(cells);
    if (lot === undefined) {
      const traits = readTraits(cells, record);
      book.note(cells, record, traits?.inScope ?? true);
      if (traits !== null) lot = lots.start(cells, traits, sheet.at(record));
    }
    const pay = readPay(cells, record, lot?.traits.fte ?? null);
    const more = onTop.of(cells, record);
    if (lot === undefined || pay === null || more === null) return;
    lot.count += 1;
    if (keep !== null) keepIn(lot.rows, keep(cells, record, pay, more.rate));
    if (pay.times === 1 && more.rate === 0) lot.costPence += pay.pence + more.pence;
    else lot.costParts += workedOut(pay, more);
    if (pay.column === 'annual_pay') lot.payPence += pay.pence;
    else lot.fullTimePence += pay.pence;
    if (pay.times === 1) fullTime.note(lot.traits.role, lot.traits.fte, pay.pence, record);
  });
  onTop.tell();
  fullTime.tell();
  return { posts: lots.groups(), roles: whole ? book.roles : new Map() };
}

function keepIn(rows: PostRow[], row: PostRow | null): void {
  if (row !== null) rows.push(row);
}

/** A cost that is no whole number of pence, exactly: pay × FTE × (1 + rate) + what is given in pounds. */
function workedOut({ pence, times }: Pay, more: OnTop): bigint {
  const pay = BigInt(pence) * billionths(times) * (billionths(1) + billionths(more.rate));
  return pay + BigInt(more.pence) * PARTS_OF_A_PENNY;
}

/** An id of four or more letters and digits cannot be one that is refused: nearly all are told by this alone. */
const SOUND_ID = /^\w{4,}$/;

function idCheck(sheet: Staffing, log: FaultLog): (cells: readonly string[], record: number) => void {
  const field = sheet.field('post_id');
  const read = rowReader(sheet, ['post_id'], log);
  return (cells, record) => {
    if (!SOUND_ID.test(cells[field] ?? '')) read(cells, record);
  };
}

export function traitReader(
  sheet: Staffing,
  areaIds: AreaIds,
  log: FaultLog,
): (cells: readonly string[], record: number) => Traits | null {
  const read = rowReader(sheet, TRAITS, log);
  return (cells, record) => {
    const row = read(cells, record);
    const cell = cells[sheet.field('area_id')] ?? '';
    const written = readAreaShares(cell);
    const areas = written instanceof Flaw ? [] : written;
    const unknown = areasNamed(cell, written instanceof Flaw ? written : {}).filter((areaId) => {
      const at = { ...sheet.at(record, 'area_id'), part: spotOfArea(cell, areaId) };
      return !knowsArea(areaId, areaIds, { column: 'Area', at }, log);
    });
    if (row === null || unknown.length > 0) return null;
    if (row.fte > 2) log.add('fte-looks-like-hours', { value: String(row.fte) }, sheet.at(record, 'fte'));
    return {
      role: row.role,
      fte: row.fte,
      areas: areas.toSorted((a, b) => (a.areaId < b.areaId ? -1 : 1)),
      filled: row.status ?? true,
      contract: row.contract ?? 'permanent',
      inScope: row.in_scope ?? true,
      leadProfessional: row.lead_professional ?? false,
      ...charged(row),
    };
  };
}
