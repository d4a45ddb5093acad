import { resolve } from 'node:path';
import { ENDINGS, FORMAT_NAMES, formatOf, type Format } from '../present/formats.ts';
import type { Options } from './flags.ts';
import type { Output } from './io.ts';
import { UsageError } from './stop.ts';

/** Where a result goes, and in which formats. */
export interface Destinations {
  /** Null: nothing is printed, since files were asked for. */
  readonly printed: Format | null;
  readonly files: readonly { readonly path: string; readonly format: Format }[];
  /** What else a run writes: no rendering of its result. */
  readonly also?: readonly Output[];
}

/**
 * Reads `-o`, `--format` and `--json` together, before any work is done: a run should not fail on a file name at its
 * end. The ending of a file gives its format; `--format` is for standard output, and for a file whose ending says
 * nothing. Only a result that has a budget journal can be one.
 */
export function destinations(
  { output = [], format, json }: Options,
  { hasJournal = false }: { readonly hasJournal?: boolean } = {},
): Destinations {
  if (json && format !== undefined && format !== 'json') {
    throw new UsageError(`--json and --format ${format} cannot both be.`, 'give one, and -o for the other');
  }
  const chosen = format ?? (json ? 'json' : undefined);
  const paths = output.filter((path) => path !== '-');
  if (paths.includes('')) throw new UsageError('-o names no file.', 'name one, such as -o plan.json');
  const places = paths.map((path) => resolve(path));
  const twice = paths.find((_, at) => places.indexOf(places[at] ?? '') !== at);
  if (twice !== undefined) throw new UsageError(`-o ${twice} is given twice.`, 'name each file once');
  const files = paths.map((path) => ({
    path,
    format: formatOf(path) ?? chosen ?? unknown(path),
  }));
  if (!hasJournal && [chosen, ...files.map((file) => file.format)].includes('journal'))
    throw new UsageError('Only plan has a budget journal.', 'locplan plan --format journal');
  const formatIsForFiles = paths.some((path) => formatOf(path) === null);
  const isPrinted = output.includes('-') || paths.length === 0 || (chosen !== undefined && !formatIsForFiles);
  return { printed: isPrinted ? (chosen ?? 'table') : null, files };
}

function unknown(path: string): never {
  const endings = [...ENDINGS.keys()].join(', ');
  throw new UsageError(
    `The ending of ${path} does not say which format it is.`,
    `use ${endings}, or --format ${FORMAT_NAMES.join('|')}`,
  );
}
