import { RADIUS_KM, type Point } from '../earth/great-circle.ts';

/** A place on a flat map, in whole millimetres east and north of the map's middle. */
export type Spot = readonly [x: number, y: number];

/** Points this near in degrees, about a centimetre, are one place: as exact as anybody writes them. */
const ROUNDING = 1e-7;

/**
 * Points on a flat map: degrees east shortened by the cosine of the mean latitude (equirectangular). What is nearest to
 * what is as true on it as the map is small. In whole millimetres from the mean of all points, so that points in a line are
 * exactly in a line, and a cosine which differs in its last digit between machines gives the same map.
 */
export function flatMap(points: readonly Point[]): Spot[] {
  const mean = (of: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const middle = { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
  const degree = (RADIUS_KM * 1e6 * Math.PI) / 180;
  const shortened = degree * Math.cos((middle.lat * Math.PI) / 180);
  return points.map(({ lat, lon }) => [
    Math.round((lon - middle.lon) * shortened),
    Math.round((lat - middle.lat) * degree),
  ]);
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
