import type { Ref } from '../issue/issue.ts';
import { suggest } from '../issue/suggest.ts';
import { Flaw } from './cell/flaw.ts';
import type { FaultLog } from './fault-log.ts';

/** The ids of the areas file; null where it could not be read, so that nothing is held against it. */
export type AreaIds = ReadonlySet<string> | null;

/** Tells an area that the areas file does not have, with the id that is near. True: it is known, or nobody knows. */
export function knowsArea(
  id: string,
  ids: AreaIds,
  where: { column: string; at: Ref },
  log: FaultLog,
): boolean {
  if (ids === null || ids.has(id)) return true;
  const near = log.full('unknown-area', where.at.file) ? null : suggest(id, ids);
  log.flaw(
    new Flaw('unknown-area', id, near === null ? '' : `did you mean ${near}?`),
    where.column,
    where.at,
  );
  return false;
}
