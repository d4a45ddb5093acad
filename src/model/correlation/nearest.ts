import { eigenOf, withoutNegative, type Matrix } from './matrix.ts';
import { normalMatrix, rankCorrelation, type Pair } from './pairs.ts';

/** A correlation that cannot be beside the others, and what it could be nearest to what is told. */
export interface Contradiction extends Pair {
  readonly nearest: number;
}

/** What is left of an eigenvalue of nothing by rounding. */
const TOLERANCE = 1e-9;

/** Two values that are told with two decimals and differ by less are the same. */
const NOTICED = 0.005;

/**
 * Whether rank correlations can be true together, that is whether the matrix of the normal values behind them has no
 * negative eigenvalue; perfect correlation is allowed. Null where they can; else the pairs that contradict each other, in
 * the order told, each with a value to two decimals: with those in place of theirs all can be true together. A pair of
 * which nothing is told stays without correlation.
 */
export function nearestCorrelation(
  ids: readonly string[],
  pairs: readonly Pair[],
): { readonly pairs: readonly Contradiction[] } | null {
  const told = ids.filter((id) => pairs.some(({ one, other }) => one === id || other === id));
  if (isPossible(normalMatrix(told, pairs))) return null;
  const nearest = nearestRanks(told, pairs);
  const distances = pairs.map(({ rank }, place) => Math.abs((nearest[place] ?? 0) - rank));
  const distance = (place: number): number => distances[place] ?? 0;
  const farthestFirst = [...pairs.keys()].sort((a, b) => distance(b) - distance(a));
  const noticed = farthestFirst.filter((place) => distance(place) >= NOTICED).length;
  // As few as are noticed, and more only where those cannot mend it alone.
  for (let count = Math.max(1, noticed); count < pairs.length; count++) {
    const mended = shrunk(told, pairs, nearest, new Set(farthestFirst.slice(0, count)));
    if (mended) return { pairs: mended };
  }
  return { pairs: shrunk(told, pairs, nearest, new Set(farthestFirst)) ?? [] };
}

const isPossible = (matrix: Matrix): boolean => eigenOf(matrix).values.every((value) => value >= -TOLERANCE);

/** Shrinks the changed pairs by a hundredth at a time, cut to two decimals, until all can be true together; null where none can. */
function shrunk(
  ids: readonly string[],
  pairs: readonly Pair[],
  nearest: readonly number[],
  changed: ReadonlySet<number>,
): Contradiction[] | null {
  for (let percent = 100; percent >= 0; percent--) {
    const mended = pairs.map((pair, place) => ({
      ...pair,
      nearest: changed.has(place) ? hundredths((nearest[place] ?? 0) * percent) : pair.rank,
    }));
    const inPlace = mended.map(({ nearest: rank, ...pair }) => ({ ...pair, rank }));
    if (isPossible(normalMatrix(ids, inPlace))) return mended.filter((_, place) => changed.has(place));
  }
  return null;
}

/** A number of hundredths cut to a whole one, as a number; rounded first, so that what is a hair below 29 is 29. */
const hundredths = (count: number): number => (Math.trunc(Number(count.toPrecision(14))) + 0) / 100;

/**
 * The rank correlations of the nearest possible matrix, in the order of the pairs: to and fro between the matrices without
 * a negative eigenvalue and those with ones on the diagonal and nothing where nothing is told, until both are met.
 *
 * Higham, N. J. (2002) "Computing the nearest correlation matrix – a problem from finance", IMA Journal of Numerical
 * Analysis 22(3).
 */
function nearestRanks(ids: readonly string[], pairs: readonly Pair[]): number[] {
  const isTold = normalMatrix(
    ids,
    pairs.map((pair) => ({ ...pair, rank: 1 })),
  );
  let matrix = normalMatrix(ids, pairs);
  let correction: Matrix = matrix.map((row) => row.map(() => 0));
  for (let step = 0; step < 200; step++) {
    const corrected = minus(matrix, correction);
    const possible = withoutNegative(corrected);
    correction = minus(possible, corrected);
    const next = possible.map((row, i) => row.map((x, j) => (i === j ? 1 : isTold[i]?.[j] ? x : 0)));
    const moved = Math.max(...minus(next, matrix).flat().map(Math.abs));
    matrix = next;
    if (moved < 1e-7) break;
  }
  return pairs.map(({ one, other }) => {
    const found = matrix[ids.indexOf(one)]?.[ids.indexOf(other)] ?? 0;
    return rankCorrelation(Math.max(-1, Math.min(1, found)));
  });
}

const minus = (one: Matrix, other: Matrix): Matrix =>
  one.map((row, i) => row.map((x, j) => x - (other[i]?.[j] ?? 0)));
