import { quote } from '../issue/quote.ts';
import type { Options } from './flags.ts';
import { UsageError } from './stop.ts';

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };

/** How long a run may take, in milliseconds; null where nobody says. */
export function timeFlag({ time }: Options): number | null {
  return time === undefined ? null : span(time);
}

function span(text: string): number {
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*(ms|s|min|m|h)$/.exec(text.trim()) ?? [];
  const milliseconds = Number(digits) * (UNITS[unit] ?? 0);
  if (milliseconds > 0) return milliseconds;
  throw new UsageError(`--time cannot be ${quote(text)}.`, 'write a number and its unit: 30s or 5m');
}
