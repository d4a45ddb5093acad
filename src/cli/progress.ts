import type { Input } from '../read/input.ts';
import type { Io } from './io.ts';
import { remarks } from './remarks.ts';

/** Nobody wants to be told of what is done within a second. In milliseconds. */
const PATIENCE = 1000;
const BETWEEN = 200;

/** Below this nothing takes a second. In bytes. */
const LARGE = 4_000_000;

/**
 * The same input, which shows on a terminal how much of it has been read, once that takes more than a second. The
 * line is gone when the reading is done.
 */
export function showingProgress(io: Io, input: Input): Input {
  if (input.size < LARGE || !io.stderr.isTerminal) return input;
  const begun = io.clock();
  return { ...input, bytes: () => counted(io, input, begun) };
}

async function* counted(io: Io, input: Input, begun: number): AsyncGenerator<Uint8Array> {
  let read = 0;
  const line = remarks(io);
  let shown = begun + PATIENCE - BETWEEN;
  try {
    for await (const chunk of input.bytes()) {
      read += chunk.length;
      if (io.clock() - shown > BETWEEN) {
        shown = io.clock();
        line.say(`Reading ${input.name}: ${Math.floor((100 * read) / input.size)}%`);
      }
      yield chunk;
    }
  } finally {
    line.end();
  }
}
