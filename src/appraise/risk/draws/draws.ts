import { copulaOf } from './copula.ts';
import type { Pair } from '../../../model/correlation/pairs.ts';
import { plainShares } from './plain.ts';
import { SOBOL_DIMENSIONS, sobolShares } from './sobol.ts';
import { quantileOf, type Variable } from './variable.ts';

/** How numbers are drawn: evenly spread by a scrambled Sobol sequence, or each by plain chance. */
export const METHODS = ['sobol', 'plain'] as const;
export type Method = (typeof METHODS)[number];

/** What is to be drawn. */
export interface Drawing {
  readonly variables: readonly Variable[];
  readonly correlations: readonly Pair[];
  readonly method: Method;
  readonly seed: number;
}

/** Fills in the next draw: a value for each variable, in the order of the variables. */
export type Draw = (values: Float64Array) => void;

/**
 * The draws of any stream of a seed, by its number: what all have in common is worked out once. Streams are independent of
 * each other and of who else draws from them; a dimension past those of the Sobol table is drawn by plain chance. The same
 * on any machine, to the bit.
 */
export function streamsOf({ variables, correlations, method, seed }: Drawing): (stream: number) => Draw {
  const quantiles = variables.map(quantileOf);
  const mix = copulaOf(variables, correlations);
  return (stream) => {
    const next = variables.map(({ dimension }) => {
      const sharesOf = method === 'sobol' && dimension < SOBOL_DIMENSIONS ? sobolShares : plainShares;
      return sharesOf(seed, stream, dimension);
    });
    return (values) => {
      for (let i = 0; i < next.length; i++) values[i] = next[i]?.() ?? 0;
      mix(values);
      for (let i = 0; i < next.length; i++) values[i] = quantiles[i]?.(values[i] ?? 0) ?? 0;
    };
  };
}
