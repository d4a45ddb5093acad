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
