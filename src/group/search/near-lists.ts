import type { Problem } from '../problem.ts';

/** For each area as a centre the areas around it, other than itself, and how far off they are. */
export interface NearLists {
  /** Those of centre j stand from first[j] up to before first[j + 1]. */
  readonly first: Int32Array;
  readonly areas: Int32Array;
  /** km² to the centre. */
  readonly squares: Float64Array;
  /** Areas further off than this, in km², are left out. Prices must not be higher. */
  readonly reach: number;
}

/** Up to so many areas, lists hold all of them. */
const SMALL = 300;

/** Lists of all areas within reach: those without weight cost nothing wherever they are, and are left out. */
export function nearLists(problem: Problem, reach: number): NearLists {
  const { size, weights } = problem;
  const distance = problem.distance as NonNullable<Problem['distance']>;
  const within = size <= SMALL ? Infinity : reach;
  const first = new Int32Array(size + 1);
  const heavy = Array.from(weights.keys()).filter((area) => (weights[area] as number) > 0);
  const each = (centre: number, take: (area: number, square: number) => void): void => {
    for (const area of heavy) {
      if (area === centre) continue;
      const square = distance(area, centre);
      if (square <= within) take(area, square);
    }
  };
  let many = 0;
  for (let centre = 0; centre < size; centre++) {
    each(centre, () => (many += 1));
    first[centre + 1] = many;
  }
  const areas = new Int32Array(many);
  const squares = new Float64Array(many);
  let at = 0;
  for (let centre = 0; centre < size; centre++) {
    each(centre, (area, square) => {
      areas[at] = area;
      squares[at++] = square;
    });
  }
  return { first, areas, squares, reach: within };
}
