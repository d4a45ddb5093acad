import type { Fault } from '../issue/issue.ts';
import type { Case } from '../model/case.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Source } from '../read/table.ts';
import type { YamlDoc } from '../read/yaml.ts';
import { checkCase, type CheckedCase } from '../validate/check-case.ts';
import { groupedAreas } from '../validate/contract/grouped-areas.ts';
import type { Known } from '../validate/known.ts';
import { resolveScenario, type ScenarioSources } from '../validate/resolve-scenario.ts';
import { gatherScenarios } from '../validate/scenario/chain.ts';
import { caseFlags, overridesOf } from './case-flags.ts';
import type { Origin } from './deliver.ts';
import { type CaseFiles, findCase } from './find-case.ts';
import type { Options } from './flags.ts';
import { withBoundaries } from './boundaries.ts';
import type { Io } from './io.ts';
import { openCase, type OpenedCase, opener } from './open-case.ts';
import { type Chosen, namedScenario, ownScenario, scenarioOpener, scenariosIn } from './scenario-files.ts';
import { shellWord } from './shell-word.ts';
import type { TypedFlags } from './typed-flags.ts';

/** A case and the scenario to run on it, or all that is wrong with them. */
export interface Loaded extends Origin {
  /** Null where anything was refused. */
  readonly theCase: Case | null;
  readonly scenario: Scenario | null;
  readonly faults: readonly Fault[];
  readonly sources: readonly Source[];
  readonly available: readonly string[];
  /** As much of the case as could be read. */
  readonly known: Known;
  /** Its files, for whoever looks at them again. */
  readonly opened: OpenedCase;
  /** Reads another scenario of the case, under the same overrides. */
  readonly another: (chosen: Chosen) => Promise<Resolved>;
}

/** A scenario, or all that is wrong with it. */
interface Resolved {
  readonly scenario: Scenario | null;
  readonly faults: readonly Fault[];
}

/** What a command asks for. */
export interface Asked {
  readonly argument: string | undefined;
  readonly options: Options;
  readonly flags: TypedFlags;
  /** `check` is also about the scenarios that this run would not use. */
  readonly command: 'check' | 'plan' | 'group' | 'compare' | 'risk' | 'explain';
  /** For `group`, which does with areas alone: what they are weighed by. */
  readonly weight?: string;
  /** For `explain`: each post's row, down to its cells. */
  readonly keepRows?: true;
}

/** Reads and validates what a command works on. Whatever the command line has wrong is told before a file is read. */
export async function load(io: Io, asked: Asked): Promise<Loaded> {
  const { argument, options, flags, weight } = asked;
  const overrides = overridesOf(options);
  const files =
    weight === undefined
      ? findCase(io, argument, options)
      : withBoundaries(io, findCase(io, argument, options, ['areas']), options);
  const { folder } = files;
  const available = scenariosIn(io, folder);
  const named = options.scenario === undefined ? null : namedScenario(io, options.scenario, available);
  const open = opener(io);
  const opened = await openCase(io, files, open, weight === undefined ? undefined : groupedAreas(weight));
  const checked = await checkCase({
    ...opened,
    ...caseFlags(folder, opened, flags),
    weight: weight ?? null,
    keepRows: asked.keepRows === true,
  });
  const chosen = named ?? ownScenario(checked.scenario, available);
  const given = { ...checked, available, overrides, localities: opened.localities, start: flags.start };
  const another = async (one: Chosen): Promise<Resolved> =>
    resolveChosen(one, given, asked, scenarioOpener(io, folder, one, open));
  const { scenario, faults } = isAbout(chosen, opened, asked)
    ? await another(chosen)
    : { scenario: null, faults: [] };
  if (chosen.remark !== null && !options.quiet && asked.command !== 'check')
    io.stderr.write(`${chosen.remark}\n`);
  if (options.verbose && !options.quiet) await tellRead(io, open.sources);
  const found = distinct([...open.faults, ...asideOf(checked, asked), ...faults]);
  const refused = found.some(({ severity }) => severity === 'error');
  return {
    theCase: refused ? null : checked.case,
    scenario: refused ? null : scenario,
    faults: found,
    sources: open.sources,
    folder: folder ?? '.',
    subject: subjectOf(opened, checked, files),
    command: `locplan ${asked.command}${argument === undefined ? '' : ` ${shellWord(argument)}`}`,
    available,
    known: checked.known,
    opened,
    another,
  };
}

/** Areas can be grouped before there is any scenario. */
function isAbout({ names }: Chosen, { localities }: OpenedCase, { weight }: Asked): boolean {
  return weight === undefined || names.length > 0 || localities !== null;
}

/** Areas can be grouped before anybody has set a target, in any year. */
const OF_PLANS = new Set(['target-missing', 'financial-year-missing', 'financial-year-assumed']);

function asideOf({ faults }: CheckedCase, { weight }: Asked): readonly Fault[] {
  return weight === undefined ? faults : faults.filter(({ code }) => !OF_PLANS.has(code));
}

type Given = Pick<CheckedCase, 'known'> & Omit<ScenarioSources, 'names' | 'docs'>;

/** The chosen scenario, with its faults and, where every scenario is asked for, those of the others. */
async function resolveChosen(
  chosen: Chosen,
  given: Given,
  { command, options }: Asked,
  open: (name: string) => Promise<YamlDoc | null | undefined>,
): Promise<Resolved> {
  const all = command === 'check' && options.scenario === undefined ? given.available : [];
  const others = all.filter((name) => !chosen.names.includes(name));
  const docs = await gatherScenarios([...chosen.names, ...others], open);
  const { scenario, faults } = await resolveScenario(given.known, { ...given, docs, names: chosen.names });
  const found = [...placed(faults, chosen)];
  for (const name of others)
    found.push(...(await resolveScenario(given.known, { ...given, docs, names: [name] })).faults);
  return { scenario, faults: found };
}

function subjectOf({ title }: OpenedCase, checked: CheckedCase, { folder, tables }: CaseFiles): string {
  const named = folder === null ? Object.values(tables).map(({ name }) => name) : [title];
  return checked.case?.title || named.join(', ');
}

/** A scenario that the case names and that is not there is a fault of the case. */
function placed(faults: readonly Fault[], { at }: Chosen): readonly Fault[] {
  return faults.map((fault) =>
    fault.code === 'unknown-scenario' && fault.at === null ? { ...fault, at } : fault,
  );
}

/** Scenarios that extend the same one have its faults in common. */
export function distinct(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

async function tellRead(io: Io, sources: readonly Source[]): Promise<void> {
  for (const source of sources) {
    const rows = source.rowCount();
    const counted = rows === null ? '' : `, ${rows} rows`;
    const hash = await source.sha256();
    const shown = hash === null ? '' : `, SHA-256 ${hash}`;
    io.stderr.write(`Read ${source.file}${counted}${shown}\n`);
  }
}
