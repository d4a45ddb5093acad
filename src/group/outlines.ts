/** A corner of an outline: degrees east and north. */
export type Corner = readonly [lon: number, lat: number];

/** The outline of an area: rings of corners, of islands and of holes alike. */
export type Outline = readonly (readonly Corner[])[];

/** Corners nearer to each other than this are the same: a tenth of a metre. */
const PLACES = 6;

/**
 * Pairs of areas whose outlines run along each other for a stretch, and do not only touch in a corner. Outlines may
 * have corners where their neighbour has none: each edge is cut at every corner that lies on it.
 */
export function outlineBorders(outlines: readonly Outline[]): [number, number][] {
  const corners = cornersOf(outlines);
  const owners = new Map<string, Set<number>>();
  outlines.forEach((rings, area) => {
    for (const ring of rings) {
      for (let i = 0; i + 1 < ring.length; i++) {
        for (const edge of cut(ring[i] as Corner, ring[i + 1] as Corner, corners))
          owners.set(edge, (owners.get(edge) ?? new Set()).add(area));
      }
    }
  });
  const pairs = new Map<string, [number, number]>();
  for (const areas of owners.values()) {
    const own = [...areas].sort((a, b) => a - b);
    own.forEach((one, i) => own.slice(i + 1).forEach((other) => pairs.set(`${one} ${other}`, [one, other])));
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

const key = ([lon, lat]: Corner): string => `${lon.toFixed(PLACES)} ${lat.toFixed(PLACES)}`;

/** All corners, in squares, so that those near an edge are found without looking at all. */
interface Corners {
  readonly square: number;
  readonly in: ReadonlyMap<string, readonly Corner[]>;
}

function cornersOf(outlines: readonly Outline[]): Corners {
  const all = new Map(outlines.flat(2).map((corner) => [key(corner), corner]));
  const lons = [...all.values()].map(([lon]) => lon);
  const lats = [...all.values()].map(([, lat]) => lat);
  const span = Math.max(least(lons), least(lats), 1e-6);
  const square = span / Math.max(1, Math.ceil(Math.sqrt(all.size)));
  const found = new Map<string, Corner[]>();
  for (const corner of all.values()) {
    const name = squareOf(corner, square);
    found.set(name, [...(found.get(name) ?? []), corner]);
  }
  return { square, in: found };
}

function least(values: readonly number[]): number {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return high - low;
}

const squareOf = ([lon, lat]: Corner, square: number): string =>
  `${Math.floor(lon / square)} ${Math.floor(lat / square)}`;

/** An edge as the pieces between the corners that lie on it, each named the same in whichever direction it is walked. */
function cut(from: Corner, to: Corner, corners: Corners): string[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length === 0) return [];
  const along = (corner: Corner): number =>
    ((corner[0] - from[0]) * (to[0] - from[0]) + (corner[1] - from[1]) * (to[1] - from[1])) / length;
  const off = (corner: Corner): number =>
    Math.abs((corner[0] - from[0]) * (to[1] - from[1]) - (corner[1] - from[1]) * (to[0] - from[0])) / length;
  const near = 10 ** -PLACES;
  const between = around(from, to, corners).filter(
    (corner) => off(corner) < near && along(corner) > near && along(corner) < length - near,
  );
  const stops = [from, ...between.sort((a, b) => along(a) - along(b)), to].map(key);
  return stops.slice(1).flatMap((stop, i) => {
    const before = stops[i] as string;
    return before === stop ? [] : [before < stop ? `${before} ${stop}` : `${stop} ${before}`];
  });
}

function around(from: Corner, to: Corner, { square, in: found }: Corners): Corner[] {
  const all: Corner[] = [];
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])].map((lon) =>
    Math.floor(lon / square),
  ) as [number, number];
  const [low, high] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])].map((lat) =>
    Math.floor(lat / square),
  ) as [number, number];
  for (let x = left - 1; x <= right + 1; x++)
    for (let y = low - 1; y <= high + 1; y++) all.push(...(found.get(`${x} ${y}`) ?? []));
  return all;
}
