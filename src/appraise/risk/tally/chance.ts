import type { Method } from '../draws/draws.ts';
import { betweenStreams } from './between.ts';

/** How often something came about. */
export interface Chance {
  readonly count: number;
  /** The draws in which it did ÷ all draws, 0 to 1. */
  readonly chance: number;
  /** How far the chance may lie from that of endless draws: two in three times within it. */
  readonly standardError: number;
}

/**
 * A chance from how often something came about in each stream. Its standard error comes from the distance between streams, and
 * for plain draws from √(chance × (1 − chance) ÷ draws), which is steadier. Never less than one draw's worth: what never came
 * about in a thousand draws may yet.
 */
export function chanceOf(hits: Float64Array, draws: Float64Array, method: Method): Chance {
  const streams = [...draws.keys()].filter((stream) => (draws[stream] ?? 0) > 0);
  const counts = streams.map((stream) => draws[stream] ?? 0);
  const shares = streams.map((stream) => (hits[stream] ?? 0) / (draws[stream] ?? 1));
  const [count, all] = [hits, draws].map((each) => each.reduce((sum, n) => sum + n, 0)) as [number, number];
  const chance = count / all;
  const error =
    method === 'plain' ? Math.sqrt((chance * (1 - chance)) / all) : (betweenStreams(shares, counts) ?? 1);
  return { count, chance, standardError: Math.max(error, 1 / all) };
}
