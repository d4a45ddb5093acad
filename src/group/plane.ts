import { RADIUS_KM, type Point } from './distance.ts';

/** A place on a flat map, in km east and north of the map's middle. */
export type Spot = readonly [x: number, y: number];

/** Points this near in degrees, about a centimetre, are one place: as exact as anybody writes them. */
const ROUNDING = 1e-7;

/**
 * Points on a flat map: degrees east shortened by the cosine of the mean latitude (equirectangular). What is nearest to
 * what is as true on it as a council is small. Km from the mean of all points.
 */
export function flatMap(points: readonly Point[]): Spot[] {
  const mean = (of: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const middle = { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
  const km = (RADIUS_KM * Math.PI) / 180;
  const shortened = km * Math.cos((middle.lat * Math.PI) / 180);
  return points.map(({ lat, lon }) => [(lon - middle.lon) * shortened, (lat - middle.lat) * km]);
}

/** The points of each place, ascending, in the order of their first: more than one where points coincide. */
export function placesOf(points: readonly Point[]): number[][] {
  const places = new Map<string, number[]>();
  for (const [number, { lat, lon }] of points.entries()) {
    const key = `${Math.round(lat / ROUNDING)},${Math.round(lon / ROUNDING)}`;
    const place = places.get(key);
    if (place === undefined) places.set(key, [number]);
    else place.push(number);
  }
  return [...places.values()];
}
