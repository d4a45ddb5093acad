import { availableParallelism } from 'node:os';
import type { Host } from '../group/search/host.ts';
import type { Start, Terrain } from '../group/search/terrain.ts';
import type { Thread } from './io.ts';
import type { Served, Task } from './serve.ts';

/** More threads than this would only take memory. */
const MOST_THREADS = 8;

/** How often it is looked how far the threads are. In milliseconds. */
const BETWEEN = 50;

/** Anneals in threads: each takes the next start when it has done one. The same answer as in one thread. */
export async function annealThere(
  thread: () => Thread,
  terrain: Terrain,
  starts: readonly Start[],
  pause: Host['pause'],
  most = Math.min(MOST_THREADS, availableParallelism()),
): Promise<(Int32Array | null)[]> {
  const board = new Int32Array(new SharedArrayBuffer(4 * (starts.length + 1)));
  const found: (Int32Array | null)[] = starts.map(() => null);
  const threads = starts.slice(0, most).map(thread);
  let isDone = false;
  const watch = async (): Promise<void> => {
    while (!isDone) {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN));
      const done = board.subarray(1).reduce((sum, one) => sum + one, 0) / starts.length / 1000;
      if (await pause('Searching', done)) Atomics.store(board, 0, 1);
    }
  };
  const watched = watch();
  try {
    const queue = starts.values();
    await Promise.all(threads.map((one) => served(one, queue, { terrain, board }, found)));
  } finally {
    isDone = true;
    for (const one of threads) one.end();
  }
  await watched;
  return found;
}

/** Gives a thread one start after the other, until none is left. */
function served(
  thread: Thread,
  queue: Iterator<Start>,
  shared: Omit<Task, 'start'>,
  found: (Int32Array | null)[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = (): void => {
      const start = queue.next();
      if (start.done) resolve();
      else thread.post({ ...shared, start: start.value });
    };
    thread.onAnswer((answer) => {
      const { number, parts } = answer as Served;
      found[number] = parts;
      next();
    }, reject);
    next();
  });
}
