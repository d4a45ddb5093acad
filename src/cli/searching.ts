import type { Host } from '../group/search/host.ts';
import type { Io } from './io.ts';
import { remarks } from './remarks.ts';

/** How often other work gets its turn, and when it is first said what takes so long. In milliseconds. */
const TURN = 100;
const PATIENCE = 1000;

/** Fewer moves than this take less than a second or so, and are done before a thread has started. */
const WORTH_THREADS = 2_000_000;

/**
 * Does a search with the world around it: a time after which it ends with the best so far, Ctrl-C to the same effect,
 * threads for what takes longer, and on a terminal a line that tells how far it is.
 */
export async function searching<T>(
  io: Io,
  time: number | null,
  search: (host: Host) => Promise<T>,
): Promise<{ readonly found: T; readonly isInterrupted: boolean }> {
  const interrupt = io.watchInterrupt();
  const line = remarks(io);
  const begun = io.clock();
  let turn = begun;
  const pause = async (doing: string, done: number): Promise<boolean> => {
    const now = io.clock();
    if (now - turn >= TURN) {
      turn = now;
      if (now - begun > PATIENCE) line.say(`${doing}: ${Math.floor(100 * done)}%`);
      await new Promise((resolve) => setImmediate(resolve));
    }
    return interrupt.isStopped() || (time !== null && now - begun >= time);
  };
  const { thread } = io;
  // Loaded where a map is too large to look at every grouping: most are not.
  const anneal: Host['anneal'] = async (terrain, starts) => {
    const moves = starts.reduce((sum, { proposals }) => sum + proposals, 0);
    if (thread !== null && moves >= WORTH_THREADS) {
      const { annealThere } = await import('./anneal-there.ts');
      return annealThere(thread, terrain, starts, pause);
    }
    const { annealHere } = await import('../group/search/host.ts');
    return annealHere(terrain, starts, pause);
  };
  try {
    const found = await search({ pause, anneal });
    return { found, isInterrupted: interrupt.isStopped() };
  } finally {
    interrupt.end();
    line.end();
  }
}
