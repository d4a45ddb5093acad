import { join, parse } from 'node:path';
import { NOW } from '../appraise/compare/now.ts';
import type { Scenario } from '../model/scenario.ts';
import { findCase } from './find-case.ts';
import type { Options } from './flags.ts';
import type { Io } from './io.ts';
import { distinct, load, type Loaded } from './load.ts';
import { type Chosen, namedScenario, scenariosIn } from './scenario-files.ts';
import { UsageError } from './stop.ts';
import type { TypedFlags } from './typed-flags.ts';

/** What a run of `compare` works on. */
export interface Compared extends Loaded {
  /** In the order asked for; none where anything was refused. */
  readonly scenarios: readonly Scenario[];
  readonly baseline: string;
}

/** Reads a case and every scenario that is compared. A name that there is not is told before a file is read. */
export async function loadCompared(
  io: Io,
  words: readonly string[],
  options: Options,
  flags: TypedFlags,
): Promise<Compared> {
  const [word] = words;
  const argument = word !== undefined && isCase(io, word) ? word : undefined;
  const { folder } = findCase(io, argument, options);
  const available = scenariosIn(io, folder);
  const { chosen, baseline } = chosenFrom(
    io,
    argument === undefined ? words : words.slice(1),
    available,
    options,
  );
  const [first = '', ...further] = chosen.keys();
  const loaded = await load(io, {
    argument,
    options: { ...options, scenario: first },
    flags,
    command: 'compare',
  });
  const others = [];
  for (const name of further) others.push(await loaded.another(chosen.get(name)!));
  const faults = distinct([...loaded.faults, ...others.flatMap((other) => other.faults)]);
  const found = [loaded.scenario, ...others.map(({ scenario }) => scenario)];
  const refused = faults.some(({ severity }) => severity === 'error');
  const scenarios = refused ? [] : found.flatMap((scenario) => scenario ?? []);
  // What two scenarios extend is opened for each.
  const sources = [...new Map(loaded.sources.map((source) => [source.file, source])).values()];
  return { ...loaded, theCase: refused ? null : loaded.theCase, faults, sources, scenarios, baseline };
}

/** A folder with a locplan.yaml, or what can be no scenario's name: then it is told that there is no such case. */
function isCase(io: Io, word: string): boolean {
  if (parse(word).base === 'locplan.yaml' || io.kind(join(word, 'locplan.yaml')) !== null) return true;
  return /[\\/]/.test(word) && !/\.ya?ml$/.test(word);
}

/** The scenarios to compare by their names, each once: those typed and the baseline, else all. `now` is there unasked. */
function chosenFrom(
  io: Io,
  typed: readonly string[],
  available: readonly string[],
  { baseline = NOW }: Options,
): { readonly chosen: ReadonlyMap<string, Chosen>; readonly baseline: string } {
  if (available.includes(NOW))
    throw new UsageError(
      `The case has a scenario called ${NOW}, which is what today is called here.`,
      'give its file another name',
    );
  const named = (asked: string): [string, Chosen] => {
    const chosen = namedScenario(io, asked, available);
    return [chosen.names.join('+'), chosen];
  };
  const asked = typed.filter((name) => name !== NOW).map(named);
  const from = baseline === NOW ? [] : [named(baseline)];
  const chosen = new Map([...(asked.length > 0 ? asked : available.map(named)), ...from]);
  if (chosen.size === 0)
    throw new UsageError(
      'There are no scenarios to compare.',
      'add some to the scenarios folder, or name files',
    );
  return { chosen, baseline: from[0]?.[0] ?? NOW };
}
