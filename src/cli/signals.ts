import fs from 'node:fs';
import { EXIT } from './stop.ts';

const CODES = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const;

let answering = false;

function stop(signal: keyof typeof CODES): void {
  try {
    fs.writeSync(2, 'Stopped; nothing was written.\n');
  } finally {
    process.exit(CODES[signal]);
  }
}

/**
 * Answers Ctrl-C between two steps of the work, never within one: results are written in a single step, so none is
 * left half done and there is nothing to clear away.
 */
export function answerSignals(): void {
  if (answering) return;
  answering = true;
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** Lets the system end the run at once: what is true about files written is no longer simple, or a wait has no end. */
export function leaveSignals(): void {
  answering = false;
  process.off('SIGINT', stop);
  process.off('SIGTERM', stop);
}

/**
 * Takes a first Ctrl-C as a wish to have what has been found so far; the next one ends the run as ever. `isStopped`
 * tells whether there was one, and `end` gives Ctrl-C its usual meaning back.
 */
export function watchInterrupt(): { readonly isStopped: () => boolean; readonly end: () => void } {
  let stopped = false;
  const note = (): void => {
    stopped = true;
    end();
    fs.writeSync(2, 'Stopping with what there is so far; Ctrl-C once more stops at once.\n');
  };
  const end = (): void => {
    process.off('SIGINT', note);
    if (answering && !process.listeners('SIGINT').includes(stop as () => void)) process.on('SIGINT', stop);
  };
  process.off('SIGINT', stop);
  process.on('SIGINT', note);
  return { isStopped: () => stopped, end };
}

/** Does what may wait for ever outside the reach of an answer, such as opening a pipe that nobody fills. */
export function stoppable<T>(work: () => T): T {
  const answered = answering;
  leaveSignals();
  try {
    return work();
  } finally {
    if (answered) answerSignals();
  }
}
