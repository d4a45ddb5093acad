import type { Person, PostGroup } from '../model/case.ts';
import type { Table } from '../read/table.ts';
import { TABLES } from './contract/tables.ts';
import type { FaultLog } from './fault-log.ts';
import { readRows } from './table/read-rows.ts';

/** Nobody is employed below the first or, as far as councils know, above the second. */
const AGES = [16, 80] as const;

/** Service cannot have begun before this age. */
const FIRST_WORK = 14;

/**
 * Ages and service of those who hold posts, each held against its post. No message quotes what a row says of anybody.
 * `posts` is null where not all of them are known: then nothing is held against them.
 */
export async function readPeople(
  table: Table,
  posts: readonly PostGroup[] | null,
  log: FaultLog,
): Promise<Person[]> {
  const { sheet, rows } = await readRows(table, TABLES.people, withholding(log));
  const byPost = new Map(
    posts?.flatMap((group) => (group.rows ?? []).map(({ id }): [string, PostGroup] => [id, group])),
  );
  return rows.map(({ row, record }) => {
    const { post_id: post, age, service_years: serviceYears } = row;
    const held = byPost.get(post);
    const at = sheet.at(record, 'post_id');
    if (posts !== null && held === undefined) log.add('unknown-post', {}, at);
    if (held?.filled === false) log.add('person-in-vacant-post', {}, at);
    if (held?.inScope === false) log.add('person-out-of-scope', {}, at);
    const sound = age >= AGES[0] && age <= AGES[1];
    if (!sound) log.add('person-age', {}, sheet.at(record, 'age'));
    else if (serviceYears > age - FIRST_WORK)
      log.add('person-service', {}, sheet.at(record, 'service_years'));
    return { postId: post, age, serviceYears, at: sheet.at(record) };
  });
}

/**
 * A log that tells of a cell without what it holds. Where the columns are out of order an age, or a name, stands where
 * an id or a header is looked for, so these are not quoted either.
 */
function withholding(log: FaultLog): FaultLog {
  return {
    ...log,
    add: (code, facts, at) => {
      if (code === 'duplicate-id') log.add('person-twice', {}, at);
      else if (code === 'total-row') log.add('person-total', {}, at);
      else log.add(code, facts, at);
    },
    flaw: (_, column, at) => log.add('person-value', { column }, at),
    take: (faults) =>
      faults.forEach((found) =>
        found.code === 'unknown-column' ? log.add('person-column', {}, found.at) : log.take([found]),
      ),
  };
}
