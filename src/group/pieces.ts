import type { Clash, Piece } from './clash.ts';
import { components } from './graph.ts';
import type { Problem } from './problem.ts';

/**
 * Islands: where no border joins the pieces of a map, each must be a whole number of parts, and these must add up to
 * the parts wanted.
 */
export function pieceClashes(problem: Problem): Clash[] {
  const { parts } = problem;
  const pieces = components(problem.graph).map((areas) => pieceOf(problem, areas));
  if (pieces.length === 1) return [];
  if (pieces.length > parts) return [{ kind: 'map-in-pieces', parts, pieces }];
  const indivisible = pieces.filter(({ fewest, greatest }) => fewest > greatest);
  if (indivisible.length > 0) return indivisible.map((piece) => ({ kind: 'piece-indivisible', piece }));
  const fewest = pieces.reduce((sum, piece) => sum + piece.fewest, 0);
  const greatest = pieces.reduce((sum, piece) => sum + piece.greatest, 0);
  return fewest > parts || greatest < parts ? [{ kind: 'map-in-pieces', parts, pieces }] : [];
}

/** Into how many parts a piece can be divided as far as its weight and its areas say. */
function pieceOf({ weights, bounds, rules }: Problem, areas: readonly number[]): Piece {
  const weight = areas.reduce((sum, area) => sum + (weights[area] ?? 0), 0);
  const many = areas.length;
  return {
    areas,
    weight,
    // 0 of at most 0 is no bound.
    fewest: Math.max(1, weight > 0 ? Math.ceil(weight / bounds.most) : 1, Math.ceil(many / rules.maxAreas)),
    greatest: Math.min(
      many,
      bounds.least > 0 ? Math.floor(weight / bounds.least) : many,
      rules.minAreas > 0 ? Math.floor(many / rules.minAreas) : many,
    ),
  };
}
