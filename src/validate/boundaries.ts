import type { Outline } from '../model/case.ts';
import type { JsonDoc } from '../read/json-doc.ts';
import type { FaultLog } from './fault-log.ts';
import { knowsArea, type AreaIds } from './known-area.ts';
import { readOutline } from './outline.ts';

type Path = readonly (string | number)[];

/**
 * The boundaries file: GeoJSON in which each feature is the outline of an area, or of a part of one. No figure of a plan
 * depends on it.
 */
export function readBoundaries(doc: JsonDoc, areaIds: AreaIds, log: FaultLog): ReadonlyMap<string, Outline> {
  const { file } = doc;
  const outlines = new Map<string, Outline>();
  const features = featuresOf(doc, log).map((feature, i) => {
    const path = ['features', i];
    return { geometry: feature['geometry'], path, id: idOf(feature, path, file, log) };
  });
  for (const { geometry, path, id } of features) {
    if (id === null || !knowsArea(id.text, areaIds, { column: id.name, at: { file, path: id.path } }, log))
      continue;
    const at = { file, path: [...path, 'geometry'] };
    const outline = readOutline(geometry, { area: id.text, at }, log);
    outlines.set(id.text, [...(outlines.get(id.text) ?? []), ...outline]);
  }
  // A feature that does not say which area it is may be the one that is missing.
  if (features.length === 0 || features.some(({ id }) => id === null)) return outlines;
  for (const area of areaIds ?? [])
    if (!outlines.has(area)) log.add('area-without-outline', { area, geometry: null }, { file });
  return outlines;
}

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The features, each an object; none, and a fault, where the file is no collection of features. */
function featuresOf({ data, file }: JsonDoc, log: FaultLog): readonly Members[] {
  const type = isObject(data) ? data['type'] : undefined;
  const features = isObject(data) ? data['features'] : undefined;
  if (type === 'FeatureCollection' && Array.isArray(features)) {
    const odd = features.findIndex((feature) => !isObject(feature) || feature['type'] !== 'Feature');
    if (odd < 0 && features.length > 0) return features as Members[];
    const path = odd < 0 ? ['features'] : ['features', odd];
    log.add('not-geojson', { type: null, entry: odd < 0 ? null : odd + 1 }, { file, path });
    return [];
  }
  const known = typeof type === 'string' ? type : null;
  log.add('not-geojson', { type: known, entry: null }, { file, path: known === null ? [] : ['type'] });
  return [];
}

interface FeatureId {
  readonly text: string;
  /** As the feature calls it. */
  readonly name: string;
  readonly path: Path;
}

/** The area that a feature is of: its property area_id, in small letters or capitals, else its own id. */
function idOf(feature: Members, path: Path, file: string, log: FaultLog): FeatureId | null {
  const properties = isObject(feature['properties']) ? feature['properties'] : {};
  const names = Object.keys(properties);
  const found = [
    ...names
      .filter((name) => name.toLowerCase() === 'area_id')
      .map((name) => ({ value: properties[name], name, path: [...path, 'properties', name] })),
    { value: feature['id'], name: 'id', path: [...path, 'id'] },
  ].find(({ value }) => textOf(value) !== '');
  if (found !== undefined) return { text: textOf(found.value), name: found.name, path: found.path };
  log.add(
    'feature-without-id',
    { number: Number(path.at(-1)) + 1, names },
    { file, path: [...path, 'properties'] },
  );
  return null;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
