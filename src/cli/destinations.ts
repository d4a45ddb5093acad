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
 * nothing. `isPlan`: only a plan has an option paper to write, and a budget journal.
 */
export function destinations({ output = [], format, json }: Options, isPlan = false): Destinations {
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
  const formatIsForFiles = paths.some((path) => formatOf(path) === null);
  const foreign = [chosen, ...files.map((file) => file.format)].find(
    (each) => each !== undefined && Object.hasOwn(OF_PLANS, each),
  );
  if (!isPlan && foreign !== undefined)
    throw new UsageError(`Only plan has ${OF_PLANS[foreign]}.`, `locplan plan --format ${foreign}`);
  const isPrinted = output.includes('-') || paths.length === 0 || (chosen !== undefined && !formatIsForFiles);
  return { printed: isPrinted ? (chosen ?? 'table') : null, files };
}

const OF_PLANS: Readonly<Partial<Record<Format, string>>> = {
  paper: 'an option paper',
  journal: 'a budget journal',
};

function unknown(path: string): never {
  const endings = [...ENDINGS.keys()].join(', ');
  throw new UsageError(
    `The ending of ${path} does not say which format it is.`,
    `use ${endings}, or --format ${FORMAT_NAMES.join('|')}`,
  );
}
