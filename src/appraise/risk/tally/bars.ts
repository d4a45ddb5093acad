import type { Distribution } from './distribution.ts';

/** How many values lie from one edge up to the next; the last bar holds its upper edge too. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** More bars than these are too many to look at. */
const MOST_BARS = 20;

/** The round numbers from 1 up to 10. */
const ROUND = [1, 2, 2.5, 5];

/**
 * A histogram from the least to the most value over ten to twenty bars of equal width, whose edges are multiples of 1, 2, 2.5 or
 * 5 × a power of ten in a unit: pounds, for pence, so that a reader can say where each bar stands. A single bar where all
 * values are the same. The counts add up to all values.
 */
export function barsOf(
  values: Distribution,
  { least, most }: { readonly least: number; readonly most: number },
  unit: number,
): Bar[] {
  const step = stepOver(least, most, unit);
  const edges = edgesOver(least, most, step);
  const below = edges.map((edge) => Math.round(values.below(edge)));
  below[0] = 0;
  below[below.length - 1] = values.count;
  return edges.slice(1).map((to, bar) => ({
    from: edges[bar] ?? 0,
    to,
    count: (below[bar + 1] ?? 0) - (below[bar] ?? 0),
  }));
}

function stepOver(least: number, most: number, unit: number): number {
  if (least === most) return unit;
  const [, power = '0'] = ((most - least) / unit / MOST_BARS).toExponential().split('e');
  for (let exponent = Number(power); ; exponent++) {
    for (const round of ROUND) {
      const step = Number(`${round}e${exponent}`) * unit;
      if (Math.ceil(most / step) - Math.floor(least / step) <= MOST_BARS) return step;
    }
  }
}

function edgesOver(least: number, most: number, step: number): number[] {
  const first = Math.floor(least / step);
  const bars = Math.max(1, Math.ceil(most / step) - first);
  // Twelve digits, so that three tenths are 0.3.
  return Array.from({ length: bars + 1 }, (_, k) => Number(((first + k) * step).toPrecision(12)) + 0);
}
