import type { Ref } from '../issue/issue.ts';
import type { Outline } from '../model/case.ts';
import type { FaultLog } from './fault-log.ts';

interface Where {
  readonly area: string;
  /** The geometry. */
  readonly at: Ref;
}

/** Rings by what they are in, as a geometry has them: of a polygon, or of each of several. */
type Polygon = readonly unknown[];

/** The rings of a geometry that is an outline: of a Polygon, or of all polygons of a MultiPolygon, holes alike. */
export function readOutline(geometry: unknown, { area, at }: Where, log: FaultLog): Outline {
  const { type, coordinates } = (geometry ?? {}) as {
    readonly type?: unknown;
    readonly coordinates?: unknown;
  };
  const kind = geometry === null || geometry === undefined ? 'nothing' : String(type);
  if (
    (kind !== 'Polygon' && kind !== 'MultiPolygon') ||
    !Array.isArray(coordinates) ||
    coordinates.length === 0
  ) {
    const isEmpty = kind === 'Polygon' || kind === 'MultiPolygon';
    log.add('area-without-outline', { area, geometry: isEmpty ? `an empty ${kind}` : kind }, at);
    return [];
  }
  const wrong = kind === 'Polygon' ? wrongIn(coordinates, 2) : wrongIn(coordinates, 3);
  if (wrong === null) return (kind === 'Polygon' ? coordinates : coordinates.flat()) as unknown as Outline;
  const path = [...(at.path ?? []), 'coordinates', ...wrong.path];
  log.add(
    'not-lon-lat',
    { area, value: wrong.value, isProjected: isProjected(wrong.value) },
    { ...at, path },
  );
  return [];
}

interface Wrong {
  readonly path: readonly number[];
  readonly value: unknown;
}

/** The first entry of lists so many deep that is not what belongs there: a list, or at the bottom longitude and latitude. */
function wrongIn(values: Polygon, depth: number): Wrong | null {
  for (const [i, value] of values.entries()) {
    if (depth === 1 ? isLonLat(value) : false) continue;
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
