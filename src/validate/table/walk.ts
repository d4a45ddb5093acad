import type { Columns } from '../contract/column.ts';
import type { FaultLog } from '../fault-log.ts';
import { tellDuplicates } from './duplicates.ts';
import { hash53, idSet } from './id-set.ts';
import type { Sheet } from './sheet.ts';

type Visit = (cells: readonly string[], record: number) => void;

const TOTAL = /^\s*(grand\s|sub-?\s?)?totals?(?=[\s:]|$)/i;

/**
 * Visits the rows of a table that are rows of data: as long as the header, not a total. Ids that occur twice
 * are told once all rows were seen; the rows are read a second time for that, and only then. False: reading broke
 * off, so that what was not seen may still be there.
 */
export async function walk<C extends Columns>(
  sheet: Sheet<C>,
  log: FaultLog,
  visit: Visit,
): Promise<boolean> {
  const { table, contract } = sheet;
  const idField = contract.id === null ? -1 : sheet.field(contract.id);
  // The first column of every contract is its code.
  const codeField = sheet.field(Object.keys(contract.columns)[0] ?? '');
  const fits = lengthCheck(sheet, log);
  const ids = idSet();
  const suspects = new Set<number>();
  let rows = 0;
  const broken = await table.rows((cells, record) => {
    const total = totalIn(cells, codeField);
    if (total !== null) return log.add('total-row', { text: total }, { file: table.file, record });
    rows += 1;
    if (!fits(cells, record)) return;
    const id = idField < 0 ? '' : (cells[idField] ?? '').trim();
    if (id !== '') {
      const hash = hash53(id);
      if (ids.add(hash)) suspects.add(hash);
    }
    visit(cells, record);
  });
  log.take(broken);
  if (rows === 0 && broken.length === 0 && contract.mayBeEmpty !== true) {
    log.add('no-rows', {}, { file: table.file, record: table.headerRecord });
  }
  if (suspects.size > 0) await tellDuplicates(sheet, suspects, log);
  return broken.length === 0;
}

/** The text of a total row: its first filled cell begins with "Total", and it has no other code. */
function totalIn(cells: readonly string[], codeField: number): string | null {
  const first = cells.findIndex((cell) => cell !== '' && cell.trim() !== '');
  const text = cells[first] ?? '';
  if (!TOTAL.test(text)) return null;
  return first === codeField || (cells[codeField] ?? '').trim() === '' ? text : null;
}

/** Whether a row is as long as the header; trailing empty cells, of either, do not count. */
function lengthCheck<C extends Columns>(
  { table }: Sheet<C>,
  log: FaultLog,
): (cells: readonly string[], record: number) => boolean {
  const columns = table.headers.length;
  const least = table.headers.findLastIndex((header) => header.trim() !== '') + 1;
  return (cells, record) => {
    if (cells.length === columns) return true;
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (cells.length < least) {
      log.add('short-row', { cells: cells.length, columns: least }, { file: table.file, record });
      return false;
    }
    if (filled <= columns) return true;
    log.add('long-row', { cells: filled, columns }, { file: table.file, record, field: columns });
    return false;
  };
}
