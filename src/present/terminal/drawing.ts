import type { Bar, Gauge } from '../report.ts';
import { padded } from './text.ts';

export interface DrawingSize {
  readonly bar: number;
  /** Up to the limit. */
  readonly gauge: number;
}

export const UNDRAWN: DrawingSize = { bar: 0, gauge: 0 };

/** How wide bars are drawn, from the widest down to not at all. */
export const DRAWING_SIZES: readonly DrawingSize[] = [
  { bar: 40, gauge: 7 },
  { bar: 24, gauge: 5 },
  { bar: 12, gauge: 3 },
  UNDRAWN,
];

/** Past this many times the limit a gauge ends in >. */
const GAUGE_MOST = 3;

/** A bar in its place on a scale of `size` characters; what is not nothing shows at least one. */
export function drawBar({ from, to }: Bar, size: number, block: string): string {
  if (size === 0 || to <= from) return '';
  const start = Math.min(Math.round(from * size), size - 1);
  const end = Math.max(Math.round(to * size), start + 1);
  return ' '.repeat(start) + block.repeat(end - start);
}

/** Gauges under each other: filled up to the limit that the second bar marks, and on beyond it. */
export function drawGauges(gauges: readonly Gauge[], texts: readonly string[], size: number): string[] {
  if (size === 0) return [...texts];
  const drawn = gauges.map((gauge) => drawGauge(gauge, size));
  const width = Math.max(...drawn.map(({ length }) => length));
  const textWidth = Math.max(...texts.map(({ length }) => length));
  return drawn.map((text, i) => `${padded(text, width)}  ${(texts[i] ?? '').padStart(textWidth)}`);
}

function drawGauge({ share }: Gauge, size: number): string {
  if (share === null) return '';
  const filled = Math.round(Math.min(share, GAUGE_MOST) * size);
  const within = '='.repeat(Math.min(filled, size)).padEnd(size);
  return `|${within}|${'='.repeat(Math.max(0, filled - size))}${share > GAUGE_MOST ? '>' : ''}`;
}
