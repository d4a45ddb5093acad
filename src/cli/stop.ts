/**
 * How a run ends (product.md). Scripts rely on these numbers, so one is never given a second meaning.
 */
export const EXIT = {
  ok: 0,
  gateFailed: 1,
  usage: 2,
  refused: 3,
  /** `group` proved that no grouping keeps the rules. */
  noAnswer: 4,
  path: 5,
  bug: 70,
  interrupted: 130,
  terminated: 143,
} as const;

/** A reason to stop that lies outside locplan: it is said in one sentence and a remedy, without a stack. */
export abstract class Stop extends Error {
  abstract readonly stopsWith: number;
  /** What to do about it; empty when the message says all. */
  readonly hint: string;

  constructor(message: string, hint = '') {
    super(message);
    this.hint = hint;
  }
}

/** The command line asks for what there is not: an unknown flag, command, scenario or figure. */
export class UsageError extends Stop {
  readonly stopsWith = EXIT.usage;
}

/** A path cannot be read or written. */
export class PathError extends Stop {
  readonly stopsWith = EXIT.path;
}

/** Ctrl-C came before there was anything that would be a result. */
export class Interrupted extends Stop {
  readonly stopsWith = EXIT.interrupted;

  constructor() {
    super('Stopped; nothing was written.');
  }
}

/**
 * Whether an error is a Stop, whichever bundle made it: each carries its own copy of these classes, so
 * `instanceof` would say no.
 */
export function isStop(error: unknown): error is Stop {
  return error instanceof Error && 'stopsWith' in error;
}
