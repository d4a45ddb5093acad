import { cholesky } from '../../../model/correlation/matrix.ts';
import { normalQuantile, normalShare } from './normal.ts';
import { normalMatrix, type Pair } from '../../../model/correlation/pairs.ts';
import type { Variable } from './variable.ts';

/** Turns the shares of a draw, one a variable, into ones that go together, in place. */
export type Copula = (shares: Float64Array) => void;

/** What shareOf gives at least and, taken from 1, at most. */
const EDGE = 0.5 / 4_294_967_296;

/**
 * Makes the shares of variables go together by their rank correlations: each share's normal value, mixed with those of the
 * dimensions before it, becomes a share again. Variables of which no correlation is told keep their shares to the bit. The
 * correlations have to be possible together (see nearestCorrelation). What is drawn in steps, whole numbers and two points,
 * keeps somewhat less of its rank correlation than is told.
 *
 * Iman, R. L. and Conover, W. J. (1982) and Nelsen, R. B. (2006) "An Introduction to Copulas", 2.3.
 */
export function copulaOf(variables: readonly Variable[], pairs: readonly Pair[]): Copula {
  const told = new Set(pairs.flatMap(({ one, other }) => [one, other]));
  // By dimension, so that the order in which variables come makes no difference.
  const places = [...variables.keys()]
    .filter((place) => told.has(variables[place]?.id ?? ''))
    .sort((a, b) => (variables[a]?.dimension ?? 0) - (variables[b]?.dimension ?? 0));
  const mix = cholesky(
    normalMatrix(
      places.map((place) => variables[place]?.id ?? ''),
      pairs,
    ),
  ).map((row) => Float64Array.from(row));
  const normals = new Float64Array(places.length);
  return (shares) => {
    for (let k = 0; k < places.length; k++) normals[k] = normalQuantile(shares[places[k] ?? 0] ?? 0.5);
    for (let k = 0; k < places.length; k++) {
      const row = mix[k] as Float64Array;
      let value = 0;
      for (let j = 0; j <= k; j++) value += (row[j] ?? 0) * (normals[j] ?? 0);
      shares[places[k] ?? 0] = Math.min(1 - EDGE, Math.max(EDGE, normalShare(value)));
    }
  };
}
