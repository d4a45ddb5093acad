import type { Fault } from '../../issue/issue.ts';
import type { Locality } from '../../model/scenario.ts';
import type { Table } from '../../read/table.ts';
import { faultLog } from '../fault-log.ts';
import type { Known } from '../known.ts';
import { chainOf, type ScenarioDocs } from './chain.ts';
import { layOver } from './draft.ts';
import { LOCALITY_CHECKS } from './locality-checks.ts';
import { localitiesOf, readLocalities, type WrittenLocalities } from './localities.ts';
import { readParts } from './parts.ts';

/** Where a grouping to start from is written: scenarios, the right one winning, or a table of areas and localities. */
export interface StartingSources {
  readonly names: readonly string[];
  readonly docs: ScenarioDocs;
  readonly available: readonly string[];
  readonly table: Table | null;
}

/**
 * Which areas are together today, or in a draft. Nothing else of the file counts, and it need not be valid: an area
 * that it leaves out is by itself, one that it has twice stays where it is first, one that there is not is passed
 * over; each of these is a warning. Only where no locality can be read at all is it refused.
 */
export async function readStarting(
  known: Known,
  { names, docs, available, table }: StartingSources,
): Promise<{ readonly localities: readonly Locality[]; readonly faults: readonly Fault[] }> {
  const log = faultLog();
  const { files } = chainOf(names, { docs, available }, log);
  const ofFile = faultLog();
  const draft = layOver(files, ofFile);
  log.take(ofFile.faults().filter(({ at }) => (at?.path ?? [])[0] === 'localities'));
  const written = draft.whole.localities;
  const read = table === null ? (written ? localitiesOf(written) : null) : await readLocalities(table, log);
  const parts = readParts(draft, { localities: read, start: null }, faultLog());
  const file = files.at(-1)?.file;
  const at = file === undefined ? null : { file };
  const checked = faultLog();
  const given = { parts, known, localitiesWhole: true, ranged: new Set<string>(), at };
  for (const check of LOCALITY_CHECKS) checked.take(check(given));
  return {
    localities: read === null ? [] : once(read, known),
    faults: [...log.faults(), ...checked.faults().map(lenient)],
  };
}

const lenient = (fault: Fault): Fault =>
  fault.code === 'localities-missing' ? fault : { ...fault, severity: 'warning' };

/** Each area where it is first named; a locality without any is none. */
function once({ localities }: WrittenLocalities, { areaIds }: Known): Locality[] {
  const placed = new Set<string>();
  return localities.flatMap(({ name, areas }) => {
    const ids = areas
      .map(({ id }) => id)
      .filter((id) => (areaIds === null || areaIds.has(id)) && !placed.has(id) && placed.add(id));
    return ids.length === 0 ? [] : [{ name, areaIds: ids }];
  });
}
