import { Delaunay } from 'd3-delaunay';
import type { Point } from './distance.ts';

/** Beyond the outermost points a cell goes on for this share of the map; a border further out joins nobody. */
const MARGIN = 0.1;

/** Degrees are told apart to this many decimals: a tenth of a metre. */
const PLACES = 6;

/** Points that stand at one spot. */
export interface Spot {
  readonly lat: number;
  readonly lon: number;
  /** By their numbers, ascending. */
  readonly areas: readonly number[];
}

/** Points by where they stand. */
export function spotsOf(points: readonly Point[]): Spot[] {
  const spots = new Map<string, { lat: number; lon: number; areas: number[] }>();
  points.forEach(({ lat, lon }, area) => {
    const key = `${lat.toFixed(PLACES)} ${lon.toFixed(PLACES)}`;
    const spot = spots.get(key) ?? { lat, lon, areas: [] };
    spot.areas.push(area);
    spots.set(key, spot);
  });
  return [...spots.values()];
}

/**
 * Pairs of areas that border on each other if every place belongs to the nearest point: what stands for borders where
 * nobody has written them down. Areas at one spot border on each other, and all of them on what the spot borders on.
 *
 * Source: the Voronoi diagram, clipped to a box around the points.
 */
export function voronoiBorders(points: readonly Point[]): [number, number][] {
  const spots = spotsOf(points);
  const narrowing = Math.cos(((spots.reduce((sum, { lat }) => sum + lat, 0) / spots.length) * Math.PI) / 180);
  const flat = spots.map(({ lat, lon }): [number, number] => [rounded(lon * narrowing), rounded(lat)]);
  const [xs, ys] = [flat.map(([x]) => x), flat.map(([, y]) => y)];
  const margin = MARGIN * Math.max(1e-3, span(xs), span(ys));
  const { delaunay, voronoi } = diagram(flat, [
    Math.min(...xs) - margin,
    Math.min(...ys) - margin,
    Math.max(...xs) + margin,
    Math.max(...ys) + margin,
  ]);
  const within = spots.flatMap(({ areas }) => pairsOf(areas));
  const between = flat.flatMap((_, one) => {
    const near = spots.length < 3 ? delaunay.neighbors(one) : voronoi.neighbors(one);
    return [...near].filter((other) => other > one).flatMap((other) => across(spots, one, other));
  });
  return [...within, ...between];
}

function diagram(flat: readonly (readonly [number, number])[], box: [number, number, number, number]) {
  const delaunay = Delaunay.from(flat.map(([x, y]): [number, number] => [x, y]));
  return { delaunay, voronoi: delaunay.voronoi(box) };
}

function across(spots: readonly Spot[], one: number, other: number): [number, number][] {
  const [a, b] = [spots[one]?.areas ?? [], spots[other]?.areas ?? []];
  return a.flatMap((area) => b.map((next): [number, number] => [area, next]));
}

function pairsOf(areas: readonly number[]): [number, number][] {
  return areas.flatMap((one, i) => areas.slice(i + 1).map((other): [number, number] => [one, other]));
}

const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

/** Cosines differ between machines in the last digit, which must not decide who is next to whom. */
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;
