import { justAbove, justBelow, type Measures } from './objective.ts';
import type { Objective } from './problem.ts';
import { inOrder, type Measured, type Shortlist } from './shortlist.ts';

/** A grouping on the frontier, with what others are held against on each objective: no less, no more, is the same. */
interface Kept extends Measured {
  readonly below: readonly number[];
  readonly above: readonly number[];
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
  return {
    found: () =>
      kept
        .map(({ grouping, measures }) => ({ grouping, measures }))
        .toSorted((one, other) => inOrder(first, one, other)),
    isWanted: (measures) =>
      kept.every(({ below }) => objectives.some((of, j) => (measures[of] as number) < (below[j] as number))),
    // Loops and plain comparisons: thousands are offered, and each number made on the way costs.
    offer(measures, grouping) {
      let alike: Kept | null = null;
      for (let i = 0; i < kept.length; i++) {
        const other = kept[i] as Kept;
        let isBeaten = true;
        let isAlike = true;
        for (let j = 0; j < many; j++) {
          const value = measures[objectives[j] as Objective] as number;
          if (value < (other.below[j] as number)) isBeaten = false;
          else if (value > (other.above[j] as number)) isAlike = false;
        }
        if (isBeaten && !isAlike) return;
        if (isBeaten) alike = other;
      }
      const offered = { measures: { ...measures }, grouping: grouping() };
      if (alike !== null && inOrder(first, alike, offered) <= 0) return;
      const values = objectives.map((objective) => measures[objective] as number);
      const isKept = (other: Kept): boolean => values.some((value, j) => value > (other.above[j] as number));
      kept = [
        ...kept.filter(isKept),
        { ...offered, below: values.map(justBelow), above: values.map(justAbove) },
      ];
    },
  };
}
