import { compareMeasures, justAbove, type Measures } from './objective.ts';
import { inFileOrder, type Grouping, type Objective } from './problem.ts';

/** A grouping and what it comes to. */
export interface Measured {
  readonly grouping: Grouping;
  readonly measures: Measures;
}

/**
 * Keeps the best of all groupings that it is offered. It is offered thousands, so it first looks at what one comes to,
 * and has it made out only where it may keep it.
 */
export interface Shortlist {
  /** Whether it might keep a grouping that comes to this, or to more on any count. */
  readonly takes: (measures: Measures) => boolean;
  readonly offer: (measures: Measures, seen: () => Measured) => void;
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
    takes: (measures) => (measures[objective] as number) <= atMost,
    offer(measures, seen) {
      if ((measures[objective] as number) > atMost) return;
      const offered = seen();
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
