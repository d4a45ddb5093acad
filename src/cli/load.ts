import type { Fault } from '../issue/issue.ts';
import type { Case } from '../model/case.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Source } from '../read/table.ts';
import { checkCase } from '../validate/check-case.ts';
import { resolveScenario } from '../validate/resolve-scenario.ts';
import { gatherScenarios } from '../validate/scenario/chain.ts';
import { type Override, readOverrides } from '../validate/scenario/overrides.ts';
import { findCase } from './find-case.ts';
import type { Options } from './flags.ts';
import type { Io } from './io.ts';
import { openCase, type OpenedCase, opener } from './open-case.ts';
import { type Chosen, chooseScenario, scenarioOpener, scenariosIn } from './scenario-files.ts';
import { UsageError } from './stop.ts';
import type { TypedFlags } from './typed-flags.ts';

/** A case and the scenario to run on it, or all that is wrong with them. */
export interface Loaded {
  /** Null where anything was refused. */
  readonly theCase: Case | null;
  readonly scenario: Scenario | null;
  readonly faults: readonly Fault[];
  readonly sources: readonly Source[];
  /** Where the names of files count from. */
  readonly folder: string;
  readonly available: readonly string[];
}

/** Reads and validates what a command works on. `everyScenario` looks at those too that this run would not use. */
export async function load(
  io: Io,
  argument: string | undefined,
  options: Options,
  flags: TypedFlags,
  everyScenario = false,
): Promise<Loaded> {
  const overrides = overridesOf(options);
  const files = findCase(io, argument, options);
  const { folder } = files;
  const open = opener(io);
  const opened = await openCase(io, files, open);
  const checked = await checkCase({ ...opened, ...caseFlags(folder, opened, flags) });
  const available = scenariosIn(io, folder);
  const chosen = chooseScenario(options.scenario, checked.scenario, available);
  if (chosen.remark !== null && !options.quiet && !everyScenario) io.stderr.write(`${chosen.remark}\n`);
  const others =
    everyScenario && options.scenario === undefined
      ? available.filter((name) => !chosen.names.includes(name))
      : [];
  const docs = await gatherScenarios(
    [...chosen.names, ...others],
    scenarioOpener(io, folder, chosen.at === null ? chosen.names : [], open),
  );
  const resolve = async (names: readonly string[]) =>
    resolveScenario(checked.known, {
      names,
      docs,
      available,
      localities: opened.localities,
      start: flags.start,
      overrides,
    });
  const { scenario, faults } = await resolve(chosen.names);
  const found = [...open.faults, ...checked.faults, ...placed(faults, chosen)];
  for (const name of others) found.push(...(await resolve([name])).faults);
  if (options.verbose) await tellRead(io, open.sources);
  const refused = found.some(({ severity }) => severity === 'error');
  return {
    theCase: refused ? null : checked.case,
    scenario: refused ? null : scenario,
    faults: distinct(found),
    sources: open.sources,
    folder: folder ?? '.',
    available,
  };
}

function overridesOf({ set = [], years }: Options): readonly Override[] {
  const { overrides, faults } = readOverrides([
    ...set,
    ...(years === undefined ? [] : [`mtfs_years=${years}`]),
  ]);
  const [first] = faults;
  if (first !== undefined) throw new UsageError(`${first.message} (${first.code}).`, first.hint);
  return overrides;
}

/** What the command line says of the case. A locplan.yaml that cannot be read is told as that, not as one that says nothing. */
function caseFlags(
  folder: string | null,
  { file }: OpenedCase,
  flags: TypedFlags,
): Pick<TypedFlags, 'targetPence' | 'financialYear'> {
  const { targetPence, financialYear, start } = flags;
  const unread = folder !== null && file === null ? 0 : null;
  // Without a case folder the year before a plan's start is the one whose budget it is measured against.
  const yearBefore = folder === null && start !== null ? start.year - (start.month < 4 ? 2 : 1) : null;
  return { targetPence: targetPence ?? unread, financialYear: financialYear ?? yearBefore ?? unread };
}

/** A scenario that the case names and that is not there is a fault of the case. */
function placed(faults: readonly Fault[], { at }: Chosen): readonly Fault[] {
  return faults.map((fault) =>
    fault.code === 'unknown-scenario' && fault.at === null ? { ...fault, at } : fault,
  );
}

/** Scenarios that extend the same one have its faults in common. */
function distinct(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

async function tellRead(io: Io, sources: readonly Source[]): Promise<void> {
  for (const source of sources) {
    const rows = source.rowCount();
    const counted = rows === null ? '' : `, ${rows} rows`;
    io.stderr.write(`Read ${source.file}${counted}, SHA-256 ${await source.sha256()}\n`);
  }
}
