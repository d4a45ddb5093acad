import type { Ref } from '../../issue/issue.ts';
import type { Columns } from '../contract/column.ts';
import type { FaultLog } from '../fault-log.ts';
import { hash53 } from './id-set.ts';
import type { Sheet } from './sheet.ts';

/** Repeats whose first line is looked up; further ones are only counted. */
const LOOKED_UP = 60;

/**
 * Reads a table again for the ids whose hashes met, and tells those that really occur twice, with the line
 * where each stood first.
 */
export async function tellDuplicates<C extends Columns>(
  sheet: Sheet<C>,
  suspects: ReadonlySet<number>,
  log: FaultLog,
): Promise<void> {
  const column = sheet.contract.id ?? '';
  const field = sheet.field(column);
  const firsts = new Map<string, number>();
  const repeats: { readonly value: string; readonly first: Ref; readonly at: Ref }[] = [];
  await sheet.table.rows((cells, record) => {
    const value = (cells[field] ?? '').trim();
    if (value === '' || !suspects.has(hash53(value))) return;
    const first = firsts.get(value);
    if (first === undefined) firsts.set(value, record);
    else repeats.push({ value, first: sheet.at(first, column), at: sheet.at(record, column) });
  });
  const places = await sheet.table.places(repeats.slice(0, LOOKED_UP).map(({ first }) => first));
  repeats.forEach(({ value, at }, i) => {
    log.add('duplicate-id', { column, value, firstLine: places[i]?.line ?? null }, at);
  });
}
