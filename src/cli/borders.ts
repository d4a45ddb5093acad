import { join } from 'node:path';
import { fault } from '../issue/fault.ts';
import type { Fault } from '../issue/issue.ts';
import type { Area, Border } from '../model/case.ts';
import { readJson } from '../read/json.ts';
import { readBoundaries } from '../validate/boundaries.ts';
import { typedFile, type NamedFile } from './find-case.ts';
import type { Options } from './flags.ts';
import type { LoadedStart } from './group-from.ts';
import type { Io } from './io.ts';
import { keepWithin } from './keep-within.ts';

/** Borders, and what is to be said of them. */
interface FoundBorders {
  readonly borders: readonly Border[];
  readonly faults: readonly Fault[];
}

/** What was loaded, with the borders that it is grouped by. */
export async function withBorders(
  io: Io,
  loaded: LoadedStart,
  options: Options,
): Promise<LoadedStart & { readonly borders: readonly Border[] }> {
  if (hasError(loaded)) return { ...loaded, borders: [] };
  const { borders, faults } = await bordersOf(io, loaded, options);
  return { ...loaded, borders, faults: [...faults, ...loaded.faults] };
}

export const hasError = ({ faults }: Pick<LoadedStart, 'faults'>): boolean =>
  faults.some(({ severity }) => severity === 'error');

/**
 * Who borders on whom: as --boundaries says; else as adjacency.csv says; else by the outlines of the case; else by the
 * points of its areas. One area has nobody to border on.
 */
async function bordersOf(io: Io, loaded: LoadedStart, options: Options): Promise<FoundBorders> {
  const { areas, borders } = loaded.known;
  if (options.boundaries === undefined && (borders !== null || areas.length < 2))
    return { borders: borders ?? [], faults: [] };
  const named = boundariesFile(io, loaded, options);
  if (named !== null) return fromOutlines(io, named, areas);
  const points = areas.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : { lat, lon }));
  if (points.length === areas.length) return fromPoints(areas, points);
  return { borders: [], faults: [fault('no-borders', undefined, null)] };
}

function boundariesFile(io: Io, { folder, opened }: LoadedStart, { boundaries }: Options): NamedFile | null {
  const inFolder = opened.file === null ? null : folder;
  if (boundaries !== undefined) return typedFile(io, inFolder, boundaries);
  if (inFolder === null) return null;
  const file = { path: join(inFolder, 'boundaries.geojson'), name: 'boundaries.geojson' };
  if (io.kind(file.path) === null) return null;
  keepWithin(io, inFolder, file, 'name it by --boundaries if it is meant');
  return file;
}

async function fromOutlines(
  io: Io,
  { path, name }: NamedFile,
  areas: readonly Area[],
): Promise<FoundBorders> {
  const ids = areas.map(({ id }) => id);
  const { data, faults } = await readJson(await io.open(path, name));
  if (data === undefined) return { borders: [], faults };
  const read = readBoundaries(data, ids, name);
  if (read.faults.length > 0) return { borders: [], faults: read.faults };
  const { outlineBorders } = await import('../group/outlines.ts');
  const pairs = outlineBorders(ids.map((id) => read.outlines.get(id) ?? []));
  return { borders: named(pairs, ids), faults: [derived(pairs, 'outlines', name)] };
}

async function fromPoints(
  areas: readonly Area[],
  points: readonly { readonly lat: number; readonly lon: number }[],
): Promise<FoundBorders> {
  // Most cases say who borders on whom, and need not wait for what works it out.
  const { spotsOf, voronoiBorders } = await import('../group/voronoi.ts');
  const ids = areas.map(({ id }) => id);
  const pairs = voronoiBorders(points);
  const shared = spotsOf(points).filter((spot) => spot.areas.length > 1);
  return {
    borders: named(pairs, ids),
    faults: [
      derived(pairs, 'points', ''),
      ...shared.map((spot) =>
        fault('coincident-points', { areas: spot.areas.map((area) => ids[area] ?? '') }, null),
      ),
    ],
  };
}

const derived = (pairs: readonly unknown[], from: 'points' | 'outlines', file: string): Fault =>
  fault('borders-derived', { borders: pairs.length, from, file }, null);

function named(pairs: readonly (readonly [number, number])[], ids: readonly string[]): Border[] {
  return pairs.map(([one, other]) => ({
    one: ids[one] ?? '',
    other: ids[other] ?? '',
    barrier: false,
    sharedKm: null,
    at: null,
  }));
}
