import type { Io } from './io.ts';
import { realIo } from './real-io.ts';
import { run } from './run.ts';
import { answerSignals } from './signals.ts';

/** Runs a command line in this process, with the real world around it but for what is given in its place. Answers Ctrl-C. */
export function start(words: readonly string[], instead: Partial<Io> = {}): Promise<number> {
  answerSignals();
  return run(words, { ...realIo(), ...instead });
}
