import { movesFrom, swapsFrom } from '../moves.ts';
import type { Measures } from '../objective.ts';
import type { Problem } from '../problem.ts';
import type { Measured } from '../shortlist.ts';
import { stepsOf } from '../steps.ts';
import type { Host } from './host.ts';

/** Groupings that are kept as they are found, and which of them are worth finding. */
export interface Collection {
  /** Those that are kept now, in the order in which it is looked around them. */
  readonly found: () => readonly Measured[];
  readonly isWanted: (measures: Measures) => boolean;
  readonly take: (found: Measured) => void;
}

/** Areas of the groupings that it is looked around, over all of them: on a larger map each takes longer. */
const MOST_WORK = 25_000;

/** But so many of them on any map. */
const LEAST = 4;

/**
 * Looks one step around each grouping of a collection, at every move and every swap, round by round: until it has done
 * so for all that are kept, or has looked around as many as it may.
 */
export async function lookAround(
  problem: Problem,
  { found, isWanted, take }: Collection,
  host: Host,
): Promise<void> {
  const seen = new Set<string>();
  let left = Math.max(LEAST, Math.floor(MOST_WORK / problem.size));
  for (;;) {
    const round = found().filter(({ grouping }) => !seen.has(grouping.join()));
    if (round.length === 0) return;
    for (const { grouping } of round) {
      // One that was beaten since is no place to look any more.
      if (!found().some((one) => one.grouping === grouping)) continue;
      if (--left < 0 || (await host.pause('Searching', 1))) return;
      seen.add(grouping.join());
      const changes = [...movesFrom(problem, grouping), ...swapsFrom(problem, grouping)];
      for (const step of stepsOf(problem, grouping, changes, isWanted)) take(step);
    }
  }
}
