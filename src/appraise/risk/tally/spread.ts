import type { Method } from '../draws/draws.ts';
import { barsOf, type Bar } from './bars.ts';
import { betweenStreams } from './between.ts';
import type { Distribution } from './distribution.ts';
import { sumOf } from './sums.ts';
import { distributionsOf, type Values } from './values.ts';

/** How a quantity lies over all draws that have a value for it, in its own unit. */
export interface Spread {
  readonly count: number;
  readonly mean: number;
  /** Of the mean. Like the other errors, null for a single draw. */
  readonly standardError: number | null;
  /** How far a draw lies from the mean: √(sum of squared distances ÷ (draws − 1)). Null for a single draw. */
  readonly deviation: number | null;
  /** What one draw in ten does not exceed. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p10Error: number | null;
  readonly p50Error: number | null;
  readonly p90Error: number | null;
  readonly least: number;
  readonly most: number;
  readonly histogram: readonly Bar[];
}

/**
 * The spread of values, of which there is at least one. Quantiles are values that were drawn, up to 131,072 draws, and right
 * to a cell of 65,534 beyond. Errors come from how far the streams lie apart; the mean's, for plain draws, from deviation ÷
 * √draws, which is steadier.
 */
export function spreadOf(values: Values, method: Method, unit: number): Spread {
  const { count, first, counts, sums, squares, least, most } = values;
  const streams = [...counts.keys()].filter((stream) => (counts[stream] ?? 0) > 0);
  const drawn = streams.map((stream) => counts[stream] ?? 0);
  const sum = streams.reduce((all, stream) => all + sumOf(sums, stream), 0);
  const square = streams.reduce((all, stream) => all + sumOf(squares, stream), 0);
  const deviation = count > 1 ? Math.sqrt(Math.max(0, square - (sum * sum) / count) / (count - 1)) : null;
  const means = streams.map((stream) => sumOf(sums, stream) / (counts[stream] ?? 1));
  const plainError = deviation === null ? null : deviation / Math.sqrt(count);
  const { all, each } = distributionsOf(values);
  const errorAt = (share: number): number | null => quantileError(all, each, share);
  return {
    count,
    mean: first + sum / count,
    standardError: method === 'plain' ? plainError : betweenStreams(means, drawn),
    deviation,
    p10: all.quantile(0.1),
    p50: all.quantile(0.5),
    p90: all.quantile(0.9),
    p10Error: errorAt(0.1),
    p50Error: errorAt(0.5),
    p90Error: errorAt(0.9),
    least,
    most,
    histogram: barsOf(all, { least, most }, unit),
  };
}

/**
 * How far a quantile may be off: half of what lies between the quantiles one standard error of its share below and above.
 * The streams' own quantiles would say too little where there is a gap, such as that between a post kept and not: each of
 * them is on one side of it.
 */
function quantileError(all: Distribution, each: readonly Distribution[], share: number): number | null {
  const at = all.quantile(share);
  const below = each.map((stream) => stream.below(at) / stream.count);
  const between = betweenStreams(
    below,
    each.map(({ count }) => count),
  );
  if (between === null) return null;
  const error = Math.max(between, 1 / all.count);
  return (
    (all.quantile(Math.min(1, share + error)) - all.quantile(Math.max(1 / all.count, share - error))) / 2
  );
}
