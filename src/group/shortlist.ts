import { compareMeasures, justAbove, type Measures } from './objective.ts';
import { inFileOrder, type Grouping, type Objective } from './problem.ts';

/** A grouping and what it comes to. */
export interface Measured {
  readonly grouping: Grouping;
  readonly measures: Measures;
}

/**
 * Keeps the best of all groupings that it is offered. It is offered thousands, so it copies measures and has a grouping
 * written out only where it keeps them.
 */
export interface Shortlist {
  readonly offer: (measures: Measures, grouping: () => Grouping) => void;
  /** Best first. */
  readonly found: () => readonly Measured[];
}

/** A list of so many at most: the best on one objective; ties by fewer borders, less inertia, then the file's order. */
export function shortlist(objective: Objective, most: number): Shortlist {
  const kept: Measured[] = [];
  // What it takes to be kept, held against without making a number on the way: thousands are offered.
  let atMost = most > 0 ? Infinity : -Infinity;
  return {
    found: () => kept,
    offer(measures, grouping) {
      if ((measures[objective] as number) > atMost) return;
      const offered = { measures: { ...measures }, grouping: grouping() };
      const after = kept.findIndex((other) => inOrder(objective, offered, other) < 0);
      kept.splice(after < 0 ? kept.length : after, 0, offered);
      if (kept.length > most) kept.pop();
      if (kept.length === most) atMost = justAbove(kept[most - 1]?.measures[objective] as number);
    },
  };
}

/** Below 0 where the first of two groupings comes first. */
export function inOrder(objective: Objective, one: Measured, other: Measured): number {
  return (
    compareMeasures(objective, one.measures, other.measures) || inFileOrder(one.grouping, other.grouping)
  );
}
