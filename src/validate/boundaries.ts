import { fault } from '../issue/fault.ts';
import type { Fault } from '../issue/issue.ts';
import { suggest } from '../issue/suggest.ts';

/** The outline of an area as a file of boundaries has it: rings of corners, east before north. */
export type Rings = readonly (readonly (readonly [number, number])[])[];

/** Names that a feature may give its area's id under. */
const ID_NAMES = ['area_id', 'id', 'code'] as const;

/**
 * The outline of each area from GeoJSON: a FeatureCollection of polygons, each with the id of its area. Features of
 * areas that the case does not have are told, and so are areas without one.
 */
export function readBoundaries(
  data: unknown,
  areaIds: readonly string[],
  file: string,
): { readonly outlines: ReadonlyMap<string, Rings>; readonly faults: readonly Fault[] } {
  const at = { file };
  const features = record(data)['features'];
  if (record(data)['type'] !== 'FeatureCollection' || !Array.isArray(features))
    return { outlines: new Map(), faults: [fault('not-geojson', { feature: null }, at)] };
  const outlines = new Map<string, Rings>();
  const faults: Fault[] = [];
  features.forEach((feature: unknown, i) => {
    const id = idOf(feature, areaIds);
    const rings = ringsOf(record(feature)['geometry']);
    if (rings === null) faults.push(fault('not-geojson', { feature: i + 1 }, at));
    else if (id === null || !areaIds.includes(id))
      faults.push(fault('outline-of-no-area', { feature: i + 1, id, near: suggest(id ?? '', areaIds) }, at));
    else outlines.set(id, [...(outlines.get(id) ?? []), ...rings]);
  });
  const without = areaIds.filter((id) => !outlines.has(id));
  if (without.length > 0 && faults.length === 0)
    faults.push(fault('area-without-outline', { areas: without }, at));
  return { outlines, faults };
}

function idOf(feature: unknown, areaIds: readonly string[]): string | null {
  const { id, properties } = record(feature);
  const given = [
    ...ID_NAMES.map((name) => record(properties)[name]),
    id,
    ...Object.values(record(properties)),
  ];
  const texts = given.flatMap((value) =>
    typeof value === 'string' || typeof value === 'number' ? String(value).trim() : [],
  );
  return texts.find((text) => areaIds.includes(text)) ?? texts[0] ?? null;
}

/** Rings of a polygon or of several; null where it is neither. */
function ringsOf(geometry: unknown): Rings | null {
  const { type, coordinates } = record(geometry);
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  if (!Array.isArray(polygons)) return null;
  const rings: unknown[] = polygons.flat(1) as unknown[];
  return rings.every(isRing)
    ? rings.map((ring) => ring.map(([lon, lat]): [number, number] => [lon, lat]))
    : null;
}

function isRing(ring: unknown): ring is readonly (readonly [number, number])[] {
  return Array.isArray(ring) && ring.length > 3 && ring.every(isCorner);
}

/** Degrees, east before north: metres of a national grid are no place on the earth. */
function isCorner(corner: unknown): boolean {
  if (!Array.isArray(corner)) return false;
  const [lon, lat] = corner as unknown[];
  return typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
