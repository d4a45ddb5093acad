/**
 * Splits a whole number over weights by largest remainder: each part gets the whole part of its share, and the
 * units left over go to the largest remainders, ties to the part named first. A planner gives posts to
 * localities this way, and a table its rounded parts, so that parts always add up to their total.
 * All weights zero: equally. Weights must not be negative.
 * Source: the Hamilton method of apportionment.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const shares = weights.map((weight) => (sum > 0 ? (total * weight) / sum : total / weights.length));
  return roundToTotal(shares, total);
}

/**
 * Rounds parts to whole numbers that add up to a given whole total: rounded down first, then the units left
 * over to the largest remainders, ties to the first. Parts may be negative.
 */
export function roundToTotal(parts: readonly number[], total: number): number[] {
  const whole = parts.map((part) => Math.floor(part + HAIR));
  const order = parts
    .map((part, i) => ({ i, remainder: Math.round((part - (whole[i] ?? 0)) / HAIR) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  const left = total - whole.reduce((a, b) => a + b, 0);
  for (let given = 0; given < Math.abs(left) && order.length > 0; given++) {
    const turn = left > 0 ? given % order.length : order.length - 1 - (given % order.length);
    const part = order[turn]?.i ?? 0;
    whole[part] = (whole[part] ?? 0) + Math.sign(left);
  }
  return whole;
}

/** Parts nearer to each other than this are equal: arithmetic on decimals leaves no more than that. */
const HAIR = 1e-9;
