import { join } from 'node:path';
import type { Ref } from '../issue/issue.ts';
import { suggest } from '../issue/suggest.ts';
import type { YamlDoc } from '../read/yaml.ts';
import { scenarioNames } from '../validate/scenario/chain.ts';
import { typedFile } from './find-case.ts';
import type { Io } from './io.ts';
import { keepWithin } from './keep-within.ts';
import type { Opener } from './open-case.ts';
import { UsageError } from './stop.ts';

/** The scenarios that a run is about. */
export interface Chosen {
  /** Left to right, the right one winning. */
  readonly names: readonly string[];
  /** Where the case names it; null where the command line does, or nobody. */
  readonly at: Ref | null;
  /** What to tell somebody who may have meant another one. */
  readonly remark: string | null;
}

const ENDING = /\.ya?ml$/;
const SLASH = /[\\/]/;
const isPath = (name: string): boolean => SLASH.test(name) || ENDING.test(name);

/** The names of a case's scenarios, sorted. */
export function scenariosIn(io: Io, folder: string | null): readonly string[] {
  if (folder === null || io.kind(join(folder, 'scenarios')) !== 'folder') return [];
  return io
    .list(join(folder, 'scenarios'))
    .flatMap((file) => (ENDING.test(file) ? file.replace(ENDING, '') : []));
}

/**
 * The scenario that the command line names: told at once where the case does not have it. A file's name without a
 * folder is that of a file here, else of one in scenarios/. A path that is there is one scenario, also with a + in it.
 */
export function namedScenario(io: Io, asked: string, available: readonly string[]): Chosen {
  const isFile = (name: string): boolean => SLASH.test(name) || (ENDING.test(name) && io.kind(name) !== null);
  const written = isFile(asked) && io.kind(asked) !== null ? [asked] : scenarioNames(asked);
  const names = written.map((name) => (isFile(name) ? name : name.replace(ENDING, '')));
  if (names.length === 0) throw new UsageError('--scenario names none.', 'leave it out, or name one');
  const unknown = names.find((name) => !isFile(name) && !available.includes(name));
  if (unknown === undefined) return { names, at: null, remark: null };
  const near = suggest(unknown, available);
  const known = available.length === 0 ? 'the case has none' : `there are ${available.join(', ')}`;
  throw new UsageError(`There is no scenario ${unknown}.`, near === null ? known : `did you mean ${near}?`);
}

/** Where the command line names none: the case's own, else the only one, else the first by name, which is then said. */
export function ownScenario(
  own: { readonly name: string; readonly at: Ref } | null,
  available: readonly string[],
): Chosen {
  if (own !== null) return { names: scenarioNames(own.name), at: own.at, remark: null };
  const [first, second] = available;
  const remark =
    second === undefined ? null : `Scenario ${first}, the first by name. Choose another with -s.`;
  return { names: first === undefined ? [] : [first], at: null, remark };
}

/**
 * Opens a scenario by its name. A path is followed only where the command line gave it: a file of the case cannot
 * make a run read something outside the case. Undefined where there is no such scenario.
 */
export function scenarioOpener(io: Io, folder: string | null, { names, at }: Chosen, open: Opener) {
  const named = at === null ? names : [];
  return async (name: string): Promise<YamlDoc | null | undefined> => {
    if (isPath(name)) return named.includes(name) ? open.yaml(typedFile(io, folder, name)) : undefined;
    for (const file of [`scenarios/${name}.yaml`, `scenarios/${name}.yml`]) {
      const path = join(folder ?? '.', file);
      if (io.kind(path) === null) continue;
      const found = { path, name: file };
      if (folder !== null) keepWithin(io, folder, found, 'name it by -s and its path if it is meant');
      return open.yaml(found);
    }
    return undefined;
  };
}
