import { annealing } from './anneal.ts';
import type { Start, Terrain } from './terrain.ts';

/** What a search asks of its surroundings. It has no clock and no threads of its own, so it gives the same answer in all. */
export interface Host {
  /**
   * Gives other work its turn, some ten times a second. True: stop, and answer with the best so far. What is being
   * done, and how much of it is done (0 to 1), is for showing progress.
   */
  readonly pause: (doing: string, done: number) => Promise<boolean>;
  /**
   * Anneals from each start, here or in workers: the part of each plot in the order of the starts, null where none was
   * found that keeps the rules.
   */
  readonly anneal: (terrain: Terrain, starts: readonly Start[]) => Promise<readonly (Int32Array | null)[]>;
}

/** Anneals one start after the other, here and now. */
export async function annealHere(
  terrain: Terrain,
  starts: readonly Start[],
  pause: Host['pause'],
): Promise<(Int32Array | null)[]> {
  const found: (Int32Array | null)[] = [];
  for (const start of starts) {
    const run = annealing(terrain, start);
    let step = run.next();
    while (!step.done) step = run.next(await pause('Searching', (found.length + step.value) / starts.length));
    found.push(step.value);
  }
  return found;
}
