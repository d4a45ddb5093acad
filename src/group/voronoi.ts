import { Delaunay } from 'd3-delaunay';
import type { Point } from '../earth/great-circle.ts';
import { flatMap, placesOf, type Spot } from './plane.ts';

/** A border no longer than a centimetre is a corner, and its length what rounding leaves. In millimetres. */
const CORNER = 10;

/** How far the map goes on beyond the outermost points, as a share of its longer side. */
const MARGIN = 0.1;

/**
 * Which areas border on each other where nothing but their points is known: those whose Voronoi cells, of all that is
 * nearer to an area's point than to any other, share a border and not a mere corner. What lies far outside all points
 * joins nobody. Areas at the same place border on each other and on all that the place borders on. Pairs by their
 * numbers, the lower first, ascending.
 *
 * Aurenhammer, F. (1991) "Voronoi diagrams – a survey of a fundamental geometric data structure", ACM Computing Surveys
 * 23(3).
 */
export function voronoiNeighbours(points: readonly Point[]): [number, number][] {
  const places = placesOf(points);
  const spots = flatMap(places.map(([first = 0]) => points[first] as Point));
  const within = places.flatMap((areas) => pairsOf(areas));
  const across = cellNeighbours(spots).flatMap(([a, b]) =>
    (places[a] ?? []).flatMap((one) => (places[b] ?? []).map((other) => ordered(one, other))),
  );
  return [...within, ...across].sort(([a, b], [c, d]) => a - c || b - d);
}

const ordered = (one: number, other: number): [number, number] => (one < other ? [one, other] : [other, one]);

const pairsOf = (areas: readonly number[]): [number, number][] =>
  areas.flatMap((one, i) => areas.slice(i + 1).map((other): [number, number] => [one, other]));

/** The pairs of spots, no two of them at the same place, whose cells share a border on the map around them. */
export function cellNeighbours(spots: readonly Spot[]): [number, number][] {
  const near = nearOnes(spots);
  const frame = frameOf(spots);
  return spots.flatMap((_, one) => {
    const around = near[one] ?? [];
    return around
      .filter((other) => other > one && borderLength(spots, { one, other, around }, frame) > CORNER)
      .sort((a, b) => a - b)
      .map((other): [number, number] => [one, other]);
  });
}

/**
 * For each spot all whose cells can meet its own: its neighbours in the Delaunay triangulation. That leaves out a spot where
 * many stand nearly in a line, and then every other is looked at.
 */
function nearOnes(spots: readonly Spot[]): number[][] {
  const delaunay = Delaunay.from(
    spots,
    ([x]) => x,
    ([, y]) => y,
  );
  const found = spots.map((_, one) => [...delaunay.neighbors(one)]);
  const isWhole = spots.length < 2 || found.every((around) => around.length > 0);
  return isWhole ? found : spots.map((_, one) => [...spots.keys()].filter((other) => other !== one));
}

interface Frame {
  readonly least: Spot;
  readonly most: Spot;
}

function frameOf(spots: readonly Spot[]): Frame {
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const least = [xs, ys].map((along) => along.reduce((a, b) => Math.min(a, b), Infinity)) as [number, number];
  const most = [xs, ys].map((along) => along.reduce((a, b) => Math.max(a, b), -Infinity)) as [number, number];
  const margin = MARGIN * Math.max(most[0] - least[0], most[1] - least[1]);
  return {
    least: [least[0] - margin, least[1] - margin],
    most: [most[0] + margin, most[1] + margin],
  };
}

/**
 * How long the border of two cells is: the line midway between their spots, as far as it is nearer to `one` than to any
 * of the others around it, and within the frame. Millimetres; 0 or less where they do not meet.
 */
function borderLength(
  spots: readonly Spot[],
  { one, other, around }: { one: number; other: number; around: readonly number[] },
  { least, most }: Frame,
): number {
  const [x, y] = spots[one] as Spot;
  const from = ([toX, toY]: Spot): Spot => [toX - x, toY - y];
  const across = from(spots[other] as Spot);
  const apart = Math.hypot(...across);
  const along: Spot = [-across[1] / apart, across[0] / apart];
  const middle: Spot = [across[0] / 2, across[1] / 2];
  const limits: [slope: number, limit: number][] = [
    ...around
      .filter((third) => third !== other)
      .map((third): [number, number] => {
        const away = from(spots[third] as Spot);
        return [dot(along, away), dot(away, away) / 2 - dot(middle, away)];
      }),
    [along[0], most[0] - x - middle[0]],
    [-along[0], x + middle[0] - least[0]],
    [along[1], most[1] - y - middle[1]],
    [-along[1], y + middle[1] - least[1]],
  ];
  return lengthWithin(limits);
}

const dot = ([a, b]: Spot, [c, d]: Spot): number => a * c + b * d;

/** The length of the stretch of t in which slope × t ≤ limit for each of the limits. */
function lengthWithin(limits: readonly (readonly [slope: number, limit: number])[]): number {
  let [least, most] = [-Infinity, Infinity];
  for (const [slope, limit] of limits) {
    if (slope > 0) most = Math.min(most, limit / slope);
    else if (slope < 0) least = Math.max(least, limit / slope);
    else if (limit < 0) return 0;
  }
  return most - least;
}
