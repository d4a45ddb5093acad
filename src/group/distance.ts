import {
  anglesOf,
  kilometres,
  millimetres,
  type Angles,
  type Point,
  RADIUS_KM,
} from '../earth/great-circle.ts';

/** More points than this would take too much memory as a table of all pairs. */
const MOST_IN_TABLE = 1500;

/** km² between two areas, by their numbers. */
export type SquaredDistance = (one: number, other: number) => number;

/**
 * The square of the great-circle distance between each two areas: what compactness is measured by. By haversine, in
 * km², each distance to the millimetre, so that sines which differ in their last digit between machines give the
 * same figure.
 */
export function squaredDistances(points: readonly Point[]): SquaredDistance {
  const size = points.length;
  const angles = points.map(anglesOf);
  const between = (one: number, other: number): number => {
    const km = kilometres(angles[one] as Angles, angles[other] as Angles);
    return km * km;
  };
  if (size > MOST_IN_TABLE) return between;
  const table = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) table[i * size + j] = table[j * size + i] = between(i, j);
  }
  return (one, other) => table[one * size + other] ?? 0;
}

/**
 * Where points are in space, x, y and z in km of one after the other, from the middle of them all: the straight line
 * between two is what a search reckons with, which has to be quick and may be a little short.
 */
export function radiusVectors(points: readonly Point[]): Float64Array {
  const vectors = Float64Array.from(
    points.flatMap(({ lat, lon }) => {
      const [north, east] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
      const out = RADIUS_KM * Math.cos(north);
      return [out * Math.cos(east), out * Math.sin(east), RADIUS_KM * Math.sin(north)].map(millimetres);
    }),
  );
  for (let axis = 0; axis < 3; axis++) {
    let sum = 0;
    for (let i = axis; i < vectors.length; i += 3) sum += vectors[i] as number;
    const middle = millimetres(sum / points.length);
    for (let i = axis; i < vectors.length; i += 3) vectors[i] = (vectors[i] as number) - middle;
  }
  return vectors;
}
