import { join } from 'node:path';
import { suggest } from '../issue/suggest.ts';
import type { Options } from './flags.ts';
import type { Io } from './io.ts';
import { UsageError } from './stop.ts';

/** What today is called beside the options. */
export const NOW = 'now';

/** What the words after `compare` mean. */
interface CompareWords {
  /** The case; undefined: the one here. */
  readonly folder: string | undefined;
  /** As typed, but for today, which is there in any case. */
  readonly scenarios: readonly string[];
  /** The place of the option that differences are taken from. */
  readonly baseline: (names: readonly string[]) => number;
}

/** The first word is the case where it is a folder that holds one; what follows are scenarios. */
export function compareWords(
  io: Io,
  first: string | undefined,
  more: readonly string[],
  { scenario, baseline }: Options,
): CompareWords {
  const isCase = first !== undefined && isFolder(io, first);
  const typed = [
    ...(first === undefined || isCase ? [] : [first]),
    ...more,
    ...(scenario === undefined ? [] : [scenario]),
  ];
  return {
    folder: isCase ? first : undefined,
    scenarios: [...new Set(typed.filter((name) => name !== NOW))],
    baseline: (names) => placeOf(baseline ?? NOW, names),
  };
}

/** A word that is no scenario's name and a folder is taken for the case, so that what it lacks is told. */
function isFolder(io: Io, word: string): boolean {
  return (
    io.kind(word) === 'folder' ||
    (word.endsWith('locplan.yaml') && io.kind(word) === 'file') ||
    io.kind(join(word, 'locplan.yaml')) !== null
  );
}

function placeOf(baseline: string, names: readonly string[]): number {
  const place = names.indexOf(baseline.replace(/\.ya?ml$/, ''));
  if (place >= 0) return place;
  const near = suggest(baseline, names);
  throw new UsageError(
    `--baseline ${baseline} is none of the options compared.`,
    near === null ? `name one of ${names.join(', ')}` : `did you mean ${near}?`,
  );
}
