import type { Ref } from '../issue/issue.ts';
import type { Outline } from '../model/case.ts';
import type { FaultLog } from './fault-log.ts';

interface Where {
  readonly area: string;
  /** The geometry. */
  readonly at: Ref;
}

/** How deep in lists the corners of a geometry are that is an outline. */
const DEPTHS: ReadonlyMap<unknown, number> = new Map([
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

/** The rings of a geometry that is an outline: of a Polygon, or of all polygons of a MultiPolygon, holes alike. */
export function readOutline(geometry: unknown, { area, at }: Where, log: FaultLog): Outline {
  const { type, coordinates } = (geometry ?? {}) as {
    readonly type?: unknown;
    readonly coordinates?: unknown;
  };
  const depth = DEPTHS.get(type);
  if (depth === undefined || !Array.isArray(coordinates) || coordinates.length === 0) {
    log.add('area-without-outline', { area, geometry: { type, isEmpty: depth !== undefined } }, at);
    return [];
  }
  const wrong = wrongIn(coordinates, depth);
  if (wrong === null) return (depth === 2 ? coordinates : coordinates.flat()) as unknown as Outline;
  const { value } = wrong;
  const path = [...(at.path ?? []), 'coordinates', ...wrong.path];
  log.add('not-lon-lat', { area, value, isProjected: isProjected(value) }, { ...at, path });
  return [];
}

interface Wrong {
  readonly path: readonly number[];
  readonly value: unknown;
}

/** The first entry of lists so many deep that is not what belongs there: a list, or at the bottom longitude and latitude. */
function wrongIn(values: readonly unknown[], depth: number): Wrong | null {
  for (const [i, value] of values.entries()) {
    if (depth === 1 && isLonLat(value)) continue;
    if (depth === 1 || !Array.isArray(value)) return { path: [i], value };
    const below = wrongIn(value, depth - 1);
    if (below !== null) return { path: [i, ...below.path], value: below.value };
  }
  return null;
}

function isLonLat(value: unknown): boolean {
  if (!isNumbers(value)) return false;
  const [lon = NaN, lat = NaN] = value;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

/** Metres east and north on some grid, as Ordnance Survey's maps have them. */
function isProjected(value: unknown): boolean {
  return isNumbers(value) && value.some((number) => Math.abs(number) > 180);
}

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length >= 2 && value.every((number) => typeof number === 'number');
