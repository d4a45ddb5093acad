import { type ChangedFigure, type ChangedInput, dataOf } from '../appraise/compare/diff.ts';
import { attribution, type Attribution } from '../appraise/why/attribution.ts';
import type { SavedResult } from '../model/saved-result.ts';
import { casePaths } from './case-paths.ts';
import type { Destinations } from './destinations.ts';
import { findCase } from './find-case.ts';
import type { Options } from './flags.ts';
import type { Io } from './io.ts';
import { rebuilt } from './rebuilt.ts';
import { isStop, UsageError } from './stop.ts';

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

/** What is known of two results beside themselves. */
interface Beside {
  readonly changedInputs: readonly ChangedInput[];
  readonly changedFigures: readonly ChangedFigure[];
  readonly folders: readonly string[];
  /** Whether a case was named, and not only at hand. */
  readonly isAsked: boolean;
  readonly seed: number;
}

/**
 * What of the difference each input makes. Saved results hold no inputs, so both plans are made again from their case,
 * or from the case of each.
 */
export async function whyDiffer(
  io: Io,
  [before, after]: readonly [SavedResult, SavedResult],
  { changedInputs, changedFigures, folders, isAsked, seed }: Beside,
): Promise<WhyTold> {
  if (!isAsked && !changedFigures.some(({ figure }) => SPLIT.has(figure))) return NOTHING;
  if (before.kind !== 'locplan.plan')
    return isAsked
      ? not('Only the difference between two plans is split, not that between comparisons.')
      : NOTHING;
  const [first, second = first] = folders;
  const data = dataOf(changedInputs);
  if (folders.length < 2 && data.length > 0)
    return not(`The data differ (${data.join(', ')}), not the scenario alone. ${EACH}`);
  if (first === undefined || second === undefined)
    return not('Name the case to split the difference over the inputs that differ: --case my-case.');
  const [one, other] = [await rebuilt(io, first, before), await rebuilt(io, second, after)];
  if ('problem' in one) return not(`${one.problem} ${EACH}`);
  if ('problem' in other) return not(`${other.problem} ${EACH}`);
  return { why: attribution({ before: one.side, after: other.side }, { seed }), whyNot: null };
}

const NOTHING: WhyTold = { why: null, whyNot: null };

const EACH =
  'To split the difference over the inputs that differ, name the case of each result as it was then: --case before --case after.';

function not(whyNot: string): WhyTold {
  return { why: null, whyNot };
}
