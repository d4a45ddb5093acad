import { annealing } from '../group/search/anneal.ts';
import type { Start, Terrain } from '../group/search/terrain.ts';

/** One start of a search for a thread to do. */
export interface Task {
  readonly terrain: Terrain;
  readonly start: Start;
  /** Word 0: 1 to stop. The words after it: how much of each start is done, in thousandths. Shared by all threads. */
  readonly board: Int32Array;
}

/** What came of a task. */
export interface Served {
  readonly number: number;
  readonly parts: Int32Array | null;
}

/** Does a task in a thread of its own, where nothing else waits: it looks at the board after each batch. */
export function serve({ terrain, start, board }: Task): Served {
  const run = annealing(terrain, start);
  let step = run.next();
  while (!step.done) {
    Atomics.store(board, start.number + 1, Math.round(step.value * 1000));
    step = run.next(Atomics.load(board, 0) === 1);
  }
  return { number: start.number, parts: step.value };
}
