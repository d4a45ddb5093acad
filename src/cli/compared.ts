import { join, parse } from 'node:path';
import { NOW } from '../appraise/compare/now.ts';
import type { Scenario } from '../model/scenario.ts';
import { suggest } from '../issue/suggest.ts';
import { findCase } from './find-case.ts';
import type { Options } from './flags.ts';
import type { Io } from './io.ts';
import { distinct, load, type Loaded } from './load.ts';
import { namedScenario, scenariosIn } from './scenario-files.ts';
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
  const [first] = words;
  const argument = first !== undefined && isCase(io, first) ? first : undefined;
  const { folder } = findCase(io, argument, options);
  const available = scenariosIn(io, folder);
  const { names, baseline } = namesOf(argument === undefined ? words : words.slice(1), available, options);
  const chosen = names.map((name) => namedScenario(io, name, available));
  const loaded = await load(io, {
    argument,
    options: { ...options, scenario: names[0] ?? '' },
    flags,
    command: 'compare',
  });
  const others = [];
  for (const one of chosen.slice(1)) others.push(await loaded.another(one));
  const faults = distinct([...loaded.faults, ...others.flatMap((other) => other.faults)]);
  const found = [loaded.scenario, ...others.map(({ scenario }) => scenario)];
  const refused = faults.some(({ severity }) => severity === 'error');
  const scenarios = refused ? [] : found.flatMap((scenario) => scenario ?? []);
  return { ...loaded, theCase: refused ? null : loaded.theCase, faults, scenarios, baseline };
}

/** A folder with a locplan.yaml, or what can be no scenario's name: then it is told that there is no such case. */
function isCase(io: Io, word: string): boolean {
  if (parse(word).base === 'locplan.yaml' || io.kind(join(word, 'locplan.yaml')) !== null) return true;
  return /[\\/]/.test(word) && !/\.ya?ml$/.test(word);
}

/** The scenarios to compare, each once: those typed and the baseline, else all of the case. `now` is there unasked. */
function namesOf(
  typed: readonly string[],
  available: readonly string[],
  { baseline = NOW }: Options,
): { readonly names: readonly string[]; readonly baseline: string } {
  const asked = typed.filter((name) => name !== NOW);
  const known = asked.length > 0 ? asked : available;
  if (known.length === 0)
    throw new UsageError(
      'There are no scenarios to compare.',
      'add some to the scenarios folder, or name files',
    );
  if (available.includes(NOW))
    throw new UsageError(
      `The case has a scenario called ${NOW}, which is what today is called here.`,
      'give its file another name',
    );
  const isKnown = baseline === NOW || known.includes(baseline) || available.includes(baseline);
  if (!isKnown) {
    const near = suggest(baseline, [NOW, ...new Set([...known, ...available])]);
    throw new UsageError(
      `--baseline names no option: ${baseline}.`,
      near === null ? `there are ${[NOW, ...known].join(', ')}` : `did you mean ${near}?`,
    );
  }
  return { names: [...new Set(baseline === NOW ? known : [...known, baseline])], baseline };
}
