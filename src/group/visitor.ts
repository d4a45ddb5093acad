import type { Problem } from './problem.ts';

/** Takes the closed parts of a grouping one by one, and each whole grouping when its last part is closed. */
export interface Visitor {
  /**
   * The part of that number is this set of areas, until one of that number or a lower one is closed again. False: no
   * grouping with the parts so far need be visited.
   */
  readonly part: (number: number, low: number, high: number) => boolean;
  /** Whether to go on: a first grouping is enough for who asks whether there is one. */
  readonly grouping: () => boolean;
}

export interface Enumeration {
  /** False: the budget ran out or the visitor had enough, and what was visited may not be all there is. */
  readonly complete: boolean;
  /** Steps taken: how much work it was. */
  readonly nodes: number;
}

/** The ways there are to group the areas of a problem. */
export type Enumerator = (problem: Problem) => {
  /**
   * Visits every grouping in which each part hangs together and keeps within its bounds and rules, each once: what
   * makes an optimum, a rank or "there is none" a proof. Stops when a budget of steps is used up or the visitor has
   * seen enough.
   */
  readonly visit: (visitor: Visitor, budget: number) => Enumeration;
  /** How many that are, where they can be counted without a visit to each; else null. */
  readonly count: () => number | null;
};
