import type { Shape } from '../../../model/range.ts';
import { pertQuantile } from './pert.ts';

/** A number that is not known, as chance draws it. */
export interface Variable {
  readonly id: string;
  readonly low: number;
  /** The likeliest value of a triangular and of a PERT shape; the others have none. */
  readonly mode: number;
  readonly high: number;
  readonly shape: Shape;
  /** Of two points: how likely the high one is. */
  readonly highChance: number;
  /** Whether there are only whole ones of it, like months and posts. */
  readonly whole: boolean;
  /** Which coordinate of the sequence it takes, from 0: whoever draws the same variable from the same one draws the same numbers. */
  readonly dimension: number;
}

/** The value that a share of all draws falls short of, as a function of that share, which is between 0 and 1. */
export type Quantile = (share: number) => number;

/**
 * The inverse distribution function of a variable, in its own unit. Whole numbers are drawn between half below the least
 * and half above the most and rounded, so that a uniform shape gives each of them the same chance; the mode stays.
 */
export function quantileOf(variable: Variable): Quantile {
  const { low, high, shape, highChance, whole, mode } = variable;
  if (low === high) return () => low;
  if (shape === 'two_point') return (share) => (share < 1 - highChance ? low : high);
  if (!whole) return smooth({ shape, low, mode, high });
  const wider = smooth({ shape, low: low - 0.5, mode, high: high + 0.5 });
  // Adding 0 turns the minus nought of a rounded small loss into nought.
  return (share) => Math.min(high, Math.max(low, Math.round(wider(share)))) + 0;
}

interface Span {
  readonly shape: 'triangular' | 'pert' | 'uniform';
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

function smooth({ shape, low, mode, high }: Span): Quantile {
  const span = high - low;
  const peak = (mode - low) / span;
  const unit = { triangular: triangularQuantile, pert: pertQuantile, uniform: () => uniformQuantile }[shape](
    peak,
  );
  return (share) => low + span * unit(share);
}

const uniformQuantile: Quantile = (share) => share;

/**
 * Between 0 and 1 with its peak at a place between them, either end allowed: √(share × peak) up to the peak, and
 * 1 − √((1 − share) × (1 − peak)) beyond it.
 */
function triangularQuantile(peak: number): Quantile {
  return (share) => (share < peak ? Math.sqrt(share * peak) : 1 - Math.sqrt((1 - share) * (1 - peak)));
}
