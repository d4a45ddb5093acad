import type { Options } from './flags.ts';
import type { Io, Stream } from './io.ts';

/** Colours that a stream can show: none, 16, 256, all. */
export type ColourLevel = 0 | 1 | 2 | 3;

const OFF = new Set(['0', 'false']);
const FORCED: ReadonlyMap<string, ColourLevel> = new Map([
  ['2', 2],
  ['3', 3],
]);

/**
 * How many colours to use on a stream. What is typed for this run wins (--color), then the settings of the
 * environment (FORCE_COLOR, NO_COLOR), then what the stream is: none unless it is a terminal.
 */
export function colourLevel({ color = 'auto' }: Options, env: Io['env'], stream: Stream): ColourLevel {
  const { FORCE_COLOR, NO_COLOR, TERM, COLORTERM } = env;
  if (color === 'never') return 0;
  const able = COLORTERM === 'truecolor' || COLORTERM === '24bit' ? 3 : TERM?.includes('256') ? 2 : 1;
  if (color === 'always') return able;
  if (FORCE_COLOR !== undefined) return OFF.has(FORCE_COLOR) ? 0 : (FORCED.get(FORCE_COLOR) ?? able);
  if ((NO_COLOR ?? '') !== '' || TERM === 'dumb') return 0;
  return stream.isTerminal ? able : 0;
}

/** How many columns to fill: COLUMNS where somebody set it, else the terminal's, else 100. */
export function width(env: Io['env'], stream: Stream): number {
  const asked = Number(env['COLUMNS']);
  return Number.isInteger(asked) && asked > 0 ? asked : (stream.columns ?? 100);
}
