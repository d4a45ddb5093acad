import type { CommandName } from './commands.ts';
import type { Options } from './flags.ts';
import type { Io } from './io.ts';

/** Does a command's work and says how the run ends (see EXIT). */
export type Action = (
  io: Io,
  argument: string | undefined,
  options: Options,
  more: readonly string[],
) => number | Promise<number>;

/** The work of each command, loaded only when it is asked for: help and a small run should not wait for the rest. */
export const ACTIONS: Readonly<Record<CommandName, () => Promise<Action>>> = {
  init: async () => (await import('./init.ts')).init,
  check: async () => (await import('./check.ts')).check,
  plan: async () => (await import('./plan.ts')).plan,
  compare: async () => (await import('./compare.ts')).compare,
  diff: async () => (await import('./diff.ts')).diff,
  group: async () => (await import('./group.ts')).group,
  risk: async () => (await import('./risk.ts')).risk,
  explain: async () => (await import('./explain.ts')).explain,
  schema: async () => (await import('./schema.ts')).schema,
  completion: async () => (await import('./completion.ts')).completion,
};
