import type { ChangedFigure } from '../appraise/compare/diff.ts';
import { attribution, type Attribution } from '../appraise/why/attribution.ts';
import type { SavedResult } from '../model/saved-result.ts';
import { casePaths } from './case-paths.ts';
import type { Destinations } from './destinations.ts';
import { findCase } from './find-case.ts';
import type { Options } from './flags.ts';
import type { Io } from './io.ts';
import { rebuilt } from './rebuilt.ts';
import { shellWord } from './shell-word.ts';
import { isStop, UsageError } from './stop.ts';
import { typedFlags } from './typed-flags.ts';

/** Why two saved plans differ; or why that cannot be told, in a sentence; both null where there is nothing to tell. */
export interface WhyTold {
  readonly why: Attribution | null;
  readonly whyNot: string | null;
}

/** The figures that a difference is split for. */
const SPLIT: ReadonlySet<string> = new Set(['savings.recurring', 'caseload.worst']);

/** The folders of the cases that two results are of: those named, else the case at hand. Told before a file is read. */
export function caseFolders(io: Io, { case: typed }: Options, { files }: Destinations): readonly string[] {
  if (typed !== undefined && typed.length > 2)
    throw new UsageError('--case is given more than twice.', 'name the case once, or that of each result');
  const folders = typed === undefined ? caseAtHand(io) : typed.map((folder) => folderOf(io, folder));
  const written = files.map(({ path }) => path);
  if (written.length > 0) for (const folder of folders) io.guard(written, casePaths(io, folder));
  return folders;
}

function folderOf(io: Io, typed: string | undefined): string {
  return findCase(io, typed, {}).folder ?? '.';
}

function caseAtHand(io: Io): readonly string[] {
  try {
    return [folderOf(io, undefined)];
  } catch (error) {
    if (isStop(error)) return [];
    throw error;
  }
}

/**
 * What of the difference each input makes. Saved results hold no inputs, so both plans are made again from their case,
 * or from the case of each.
 */
export async function whyDiffer(
  io: Io,
  [before, after]: readonly [SavedResult, SavedResult],
  changed: readonly ChangedFigure[],
  folders: readonly string[],
  options: Options,
): Promise<WhyTold> {
  const isAsked = options.case !== undefined;
  if (!isAsked && !changed.some(({ figure }) => SPLIT.has(figure))) return NOTHING;
  if (before.kind !== 'locplan.plan')
    return isAsked ? not('Only the difference between two plans is split; these are comparisons.') : NOTHING;
  const [first, second = first] = folders;
  if (first === undefined || second === undefined)
    return not(
      'Name the case, and the difference is split over the inputs that differ: locplan diff … --case my-case.',
    );
  const [one, other] = [await rebuilt(io, first, before), await rebuilt(io, second, after)];
  if ('problem' in one) return not(`${one.problem}${remedy(folders)}`);
  if ('problem' in other) return not(`${other.problem}${remedy(folders)}`);
  return {
    why: attribution({ before: one.side, after: other.side }, { seed: typedFlags(options).seed }),
    whyNot: null,
  };
}

const NOTHING: WhyTold = { why: null, whyNot: null };

function not(whyNot: string): WhyTold {
  return { why: null, whyNot };
}

/** With one case for both: that each may have its own. */
function remedy(folders: readonly string[]): string {
  const [only = '', second] = folders;
  return second === undefined
    ? ` Name the case of each as it was: --case before --case ${shellWord(only)}.`
    : '';
}
