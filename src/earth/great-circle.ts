/** Where something is, in degrees north and east. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius of the earth in km (IUGG), as the published groupings of the districting instances use it. */
export const RADIUS_KM = 6371.0088;

/** A point as angles in radians, with what each distance from it needs. */
export interface Angles {
  readonly lat: number;
  readonly lon: number;
  readonly cosine: number;
}

/** Worked out once for a point from which many distances are taken. */
export function anglesOf(point: Point): Angles {
  const lat = (point.lat * Math.PI) / 180;
  return { lat, lon: (point.lon * Math.PI) / 180, cosine: Math.cos(lat) };
}

/**
 * The great-circle distance between two points by haversine, in km: as the crow flies, which a road is longer than.
 * To the millimetre, so that sines which differ in their last digit between machines give the same figure.
 */
export function kilometres(a: Angles, b: Angles): number {
  const [north, east] = [Math.sin((a.lat - b.lat) / 2), Math.sin((a.lon - b.lon) / 2)];
  const haversine = north * north + a.cosine * b.cosine * east * east;
  return millimetres(2 * RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, haversine))));
}

/** Kilometres to the millimetre. */
export const millimetres = (km: number): number => Math.round(km * 1e6) / 1e6;
