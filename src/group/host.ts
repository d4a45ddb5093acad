import type { Grouping, Problem } from './problem.ts';

/** One start of the annealing: told apart from the others by its number alone, so that any worker may do it. */
export interface Start {
  readonly seed: number;
  readonly number: number;
  /** Moves to propose. */
  readonly proposals: number;
  /** Begin here; null: from scratch. */
  readonly from: Grouping | null;
}

/** What a search asks of its surroundings. It has no clock and no threads of its own, so it gives the same answer in all. */
export interface Host {
  /**
   * Gives other work its turn, some ten times a second. True: stop, and answer with the best so far. What is being
   * done, and how much of it is done (0 to 1), is for showing progress.
   */
  readonly pause: (doing: string, done: number) => Promise<boolean>;
  /** Anneals from each start, here or in workers; the answers in the order of the starts, null where none was found. */
  readonly anneal: (problem: Problem, starts: readonly Start[]) => Promise<readonly (Grouping | null)[]>;
}
