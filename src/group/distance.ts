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

interface Angles {
  readonly lat: number;
  readonly lon: number;
}
