import { radiusVectors } from '../distance.ts';
import type { Problem } from '../problem.ts';

/** For each area that may be a centre the areas around it, other than itself, and how far off they are. */
export interface NearLists {
  /** The areas that may be centres, ascending. */
  readonly centres: Int32Array;
  /** Those around centres[c] stand from first[c] up to before first[c + 1]. */
  readonly first: Int32Array;
  readonly areas: Int32Array;
  /** km² to the centre. */
  readonly squares: Float64Array;
  /** Areas further off than this, in km², are left out. Prices must not be higher. */
  readonly reach: number;
}

/** Up to so many areas, lists hold all of them. */
const SMALL = 300;

/** Whether the lists of a map leave out no area that weighs anything, however far off it is. */
export const holdsAll = ({ size }: Pick<Problem, 'size'>): boolean => size <= SMALL;

/** Lists of all areas within reach: those without weight cost nothing wherever they are, and are left out. */
export function nearLists(problem: Problem, reach: number): NearLists {
  const { size, weights, points } = problem;
  const distance = problem.distance as NonNullable<Problem['distance']>;
  const within = holdsAll(problem) ? Infinity : reach;
  const first = new Int32Array(size + 1);
  const vectors = radiusVectors(points ?? []);
  const heavy = Array.from(weights.keys()).filter((area) => (weights[area] as number) > 0);
  const each = (centre: number, take: (area: number, square: number) => void): void => {
    for (const area of heavy) {
      if (area === centre || (within < Infinity && straight(vectors, area, centre) > within)) continue;
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
  return { centres: Int32Array.from(weights.keys()), first, areas, squares, reach: within };
}

/** The square of the straight line between two areas, quick to tell and never longer than the way along the ground. */
function straight(vectors: Float64Array, one: number, other: number): number {
  const x = (vectors[3 * one] as number) - (vectors[3 * other] as number);
  const y = (vectors[3 * one + 1] as number) - (vectors[3 * other + 1] as number);
  const z = (vectors[3 * one + 2] as number) - (vectors[3 * other + 2] as number);
  return x * x + y * y + z * z;
}
