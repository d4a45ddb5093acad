import type { Ground } from '../appraise/grouping/ground.ts';
import type { Fault } from '../issue/issue.ts';
import type { Source } from '../read/table.ts';
import { gatherScenarios } from '../validate/scenario/chain.ts';
import { readStarting } from '../validate/scenario/starting.ts';
import { typedFile } from './find-case.ts';
import type { Io } from './io.ts';
import type { Loaded } from './load.ts';
import { opener } from './open-case.ts';
import { namedScenario, scenarioOpener } from './scenario-files.ts';
import { UsageError } from './stop.ts';

/** The grouping that `--from` names, and what reading it found. */
interface StartingPoint {
  readonly yours: NonNullable<Ground['yours']>;
  readonly faults: readonly Fault[];
  readonly sources: readonly Source[];
}

/** What `now` is called where the case has no scenario of that name: each area by itself, as today. */
const NOW = 'now';

/** Reads the grouping to start from: a scenario, a CSV of areas and localities, or `now`. */
async function startingPoint(io: Io, from: string, loaded: Loaded): Promise<StartingPoint> {
  const { known, available, folder } = loaded;
  const name = from.trim();
  if (name === '') throw new UsageError('--from names no grouping.', 'name a scenario, or now');
  if (name === NOW && !available.includes(NOW)) return today(loaded);
  const open = opener(io);
  const isTable = /\.csv$/i.test(name);
  const table = isTable ? await open.table('localities', typedFile(io, folder, name)) : null;
  const chosen = isTable ? { names: [], at: null, remark: null } : namedScenario(io, name, available);
  const docs = await gatherScenarios(chosen.names, scenarioOpener(io, folder, chosen, open));
  const unread = isTable && table === null;
  const { localities, faults } = unread
    ? { localities: [], faults: [] }
    : await readStarting(known, { names: chosen.names, docs, available, table });
  return {
    yours: { name: chosen.names.join('+') || name, localities },
    faults: [...open.faults, ...faults],
    sources: open.sources,
  };
}

function today({ known }: Loaded): StartingPoint {
  const localities = known.areas.map(({ id, name }) => ({ name: name || id, areaIds: [id] }));
  return { yours: { name: NOW, localities }, faults: [], sources: [] };
}

/** What was loaded, with the grouping that --from names as the one to compare with. */
export async function withStart(io: Io, from: string | undefined, loaded: Loaded): Promise<LoadedStart> {
  if (from === undefined) return { ...loaded, yours: null };
  const { yours, faults, sources } = await startingPoint(io, from, loaded);
  const others = sources.filter(({ file }) => !loaded.sources.some((known) => known.file === file));
  return {
    ...loaded,
    yours,
    faults: [...loaded.faults, ...faults],
    sources: [...loaded.sources, ...others],
  };
}

/** What a run of `group` works on. */
export interface LoadedStart extends Loaded {
  /** Null: the scenario's own grouping. */
  readonly yours: Ground['yours'];
}
