import { bordersOf } from '../appraise/grouping/borders.ts';
import type { Border } from '../model/case.ts';
import type { GroupFlags } from './group-flags.ts';
import type { Loaded } from './load.ts';

/** What was loaded, with the borders that areas are grouped by. */
export async function withBorders<L extends Loaded>(
  loaded: L,
  flags: GroupFlags,
): Promise<L & { borders: readonly Border[] }> {
  const { known, faults } = loaded;
  // Where areas are missing, so would their borders be.
  if (faults.some(({ severity }) => severity === 'error')) return { ...loaded, borders: [] };
  const { borders, faults: found } = await bordersOf(known, flags);
  return { ...loaded, borders, faults: [...faults, ...found] };
}
