import { justAbove, justBelow, limits, type Measures } from './objective.ts';
import type { Objective } from './problem.ts';
import { inOrder, type Measured, type Shortlist } from './shortlist.ts';

/** A grouping on the frontier, with what others are held against on each objective: no less, no more, is the same. */
interface Kept {
  readonly of: Measured;
  readonly below: readonly (number | null)[];
  readonly above: readonly (number | null)[];
}

/** The groupings that nothing beats. */
export interface Frontier extends Shortlist {
  /** Whether a grouping that measures so would be kept, and is not only as good as one that is. */
  readonly isWanted: (measures: Measures) => boolean;
}

/**
 * Keeps the groupings that nothing beats: whatever else is at least as good on every objective is as good on all.
 * The choice between objectives is among these, and nowhere else. Of groupings that are alike on all of them the
 * first in the usual order is kept.
 */
export function frontierOf(objectives: readonly Objective[]): Frontier {
  const [first = 'inertia'] = objectives;
  const many = objectives.length;
  let kept: Kept[] = [];
  // Loops and plain comparisons: thousands are offered, and each number made on the way costs.
  const isNowhereLess = (measures: Measures, { below }: Kept): boolean => {
    for (let i = 0; i < many; i++)
      if ((measures[objectives[i] as Objective] as number) < (below[i] as number)) return false;
    return true;
  };
  const isSomewhereMore = (measures: Measures, { above }: Kept): boolean => {
    for (let i = 0; i < many; i++)
      if ((measures[objectives[i] as Objective] as number) > (above[i] as number)) return true;
    return false;
  };
  const isBeaten = (measures: Measures): boolean => {
    for (let i = 0; i < kept.length; i++) {
      const other = kept[i] as Kept;
      if (!isNowhereLess(measures, other) || !isSomewhereMore(measures, other)) continue;
      // What beats one beats the next as well, more often than not, so it is asked first.
      kept[i] = kept[0] as Kept;
      kept[0] = other;
      return true;
    }
    return false;
  };
  return {
    found: () => kept.map(({ of }) => of).toSorted((one, other) => inOrder(first, one, other)),
    takes: (measures) => !isBeaten(measures),
    isWanted: (measures) => !kept.some((other) => isNowhereLess(measures, other)),
    offer(measures, seen) {
      if (isBeaten(measures)) return;
      const alike = kept.find((other) => isNowhereLess(measures, other));
      const offered = seen();
      if (alike !== undefined && inOrder(first, alike.of, offered) <= 0) return;
      const values = objectives.map((objective) => measures[objective] as number);
      kept = [
        ...kept.filter((other) => isSomewhereMore(measures, other)),
        { of: offered, below: limits(values.map(justBelow)), above: limits(values.map(justAbove)) },
      ];
    },
  };
}
