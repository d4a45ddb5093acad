import type { Bounds } from './problem.ts';

/** No part is too light, none too heavy. */
export const NO_BOUNDS: Bounds = { least: 0, most: Infinity };

/** Arithmetic on a share leaves no more than this: 1,500 × 1.1 is 1,650, not a hair more. */
const HAIR = 1e-9;

/**
 * What a part may weigh so as to be within a share of the mean: lower bound rounded up, upper rounded down, in the
 * whole numbers that the weights are given in. Within 0 only a mean that is itself one of them can be met.
 */
export function boundsWithin(weights: readonly number[], parts: number, share: number): Bounds {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / parts;
  const [least, most] = [mean * (1 - share), mean * (1 + share)];
  return {
    least: Math.max(0, Math.ceil(least - HAIR * mean)),
    most: Math.floor(most + HAIR * mean),
  };
}
