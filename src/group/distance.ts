/** Where an area is, in degrees north and east. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius of the earth in km (IUGG), as the published groupings of the districting instances use it. */
export const RADIUS_KM = 6371.0088;

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
  const angles = points.map(({ lat, lon }) => ({ lat: (lat * Math.PI) / 180, lon: (lon * Math.PI) / 180 }));
  const cosines = angles.map(({ lat }) => Math.cos(lat));
  const between = (one: number, other: number): number => {
    const a = angles[one] as Angles;
    const b = angles[other] as Angles;
    const [north, east] = [Math.sin((a.lat - b.lat) / 2), Math.sin((a.lon - b.lon) / 2)];
    const haversine = north * north + (cosines[one] ?? 0) * (cosines[other] ?? 0) * east * east;
    const km = 2 * RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, haversine)));
    const millimetres = Math.round(km * 1e6);
    return (millimetres / 1e6) * (millimetres / 1e6);
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

const millimetres = (km: number): number => Math.round(km * 1e6) / 1e6;

interface Angles {
  readonly lat: number;
  readonly lon: number;
}
