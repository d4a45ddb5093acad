import type { Matrix } from './matrix.ts';

/** Two variables, by id, that go together: Spearman's rank correlation between them, −1 to 1. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly rank: number;
}

/**
 * The correlation of the normal values behind a rank correlation: 2 × sin(π × rank ÷ 6).
 *
 * Pearson, K. (1907) "On further methods of determining correlation", Drapers' Company Research Memoirs, Biometric Series IV.
 */
export const normalCorrelation = (rank: number): number => 2 * Math.sin((Math.PI * rank) / 6);

/** The rank correlation that normal values of a correlation have: 6 ÷ π × arcsin(correlation ÷ 2). */
export const rankCorrelation = (correlation: number): number => (6 / Math.PI) * Math.asin(correlation / 2);

/** The correlations of the normal values behind variables, in the order of their ids; 0 between two of which nothing is said. */
export function normalMatrix(ids: readonly string[], pairs: readonly Pair[]): Matrix {
  const places = new Map(ids.map((id, place) => [id, place]));
  const matrix = ids.map((_, i) => ids.map((__, j) => Number(i === j)));
  for (const { one, other, rank } of pairs) {
    const [i, j] = [places.get(one), places.get(other)];
    if (i === undefined || j === undefined || i === j) continue;
    for (const [row, column] of [
      [i, j],
      [j, i],
    ] as const) {
      const cells = matrix[row];
      if (cells) cells[column] = normalCorrelation(rank);
    }
  }
  return matrix;
}
