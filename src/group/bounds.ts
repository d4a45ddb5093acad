import { members, type Bounds, type Grouping } from './problem.ts';

/** A share is taken to this many decimals: finer than anybody types, and its arithmetic is exact. */
const FINEST = 1e9;

/**
 * What a part may weigh so that none is further from the mean weight than a share of it: 0.1 for ±10%. The lower bound
 * is rounded up and the upper down, since weights are whole numbers; so there may be nothing between them, where the
 * mean is not whole and the share is small. Infinity: no bounds.
 */
export function boundsWithin(weights: readonly number[], parts: number, share: number): Bounds {
  if (share === Infinity) return { least: 0, most: Infinity };
  const weight = BigInt(sum(weights));
  const [one, off, by] = [BigInt(FINEST), BigInt(Math.round(share * FINEST)), BigInt(parts * FINEST)];
  const least = off > one ? 0n : (weight * (one - off) + by - 1n) / by;
  return { least: Number(least), most: Number((weight * (one + off)) / by) };
}

/** The least share, in tenths of a percent, that a grouping is within: 234 where its worst part is 23.4% off the mean. */
export function tenthsNeeded(weights: readonly number[], grouping: Grouping): number {
  const parts = members(grouping);
  const weight = BigInt(sum(weights));
  if (weight === 0n) return 0;
  const off = parts.map((areas) => {
    const own = BigInt(sum(areas.map((area) => weights[area] ?? 0)) * parts.length);
    return own > weight ? own - weight : weight - own;
  });
  const worst = off.reduce((most, one) => (one > most ? one : most), 0n);
  return Number((worst * 1000n + weight - 1n) / weight);
}

function sum(weights: readonly number[]): number {
  return weights.reduce((a, b) => a + b, 0);
}
