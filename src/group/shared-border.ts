/** A closed line in degrees east and north; the first corner may be said again as the last. */
export type Ring = readonly (readonly [lon: number, lat: number])[];

/** Corners this near in degrees, about a centimetre, are the same. */
const ROUNDING = 1e-7;

/**
 * Lines this near in degrees, less than two tenths of a metre, run along each other: rounding their corners to six
 * decimals, as RFC 7946 asks of GeoJSON, moves each by up to √2 ÷ 2 millionths.
 */
const NEAR = 1.5e-6;

/** A stretch that two outlines share is longer than this in degrees, a metre; what is shorter is a corner. */
const CORNER = 1e-5;

/**
 * Which areas border on each other where their outlines are known: those that share a stretch of border and not a mere
 * corner. Outlines that were drawn from one map have the same edges; where one has a corner more than the other, their
 * edges run along each other. Pairs by their numbers, the lower first, ascending.
 */
export function outlineNeighbours(outlines: readonly (readonly Ring[])[]): [number, number][] {
  const found = neighbourPairs(outlines.length);
  const left = matchSame(outlines.flatMap(edgesOf), found);
  matchAlong(left, found);
  return found.all();
}

/** A straight piece of an outline, from its western end, or the southern where it is upright. */
interface Edge {
  readonly area: number;
  readonly west: Ring[number];
  readonly east: Ring[number];
}

function edgesOf(rings: readonly Ring[], area: number): Edge[] {
  return rings.flatMap((ring) =>
    ring.flatMap((from, i): Edge[] => {
      const to = ring[(i + 1) % ring.length] ?? from;
      if (keyOf(from) === keyOf(to)) return [];
      const isEastward = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1]);
      return [isEastward ? { area, west: from, east: to } : { area, west: to, east: from }];
    }),
  );
}

const keyOf = ([lon, lat]: Ring[number]): string =>
  `${Math.round(lon / ROUNDING)},${Math.round(lat / ROUNDING)}`;

interface Pairs {
  has(one: number, other: number): boolean;
  add(one: number, other: number): void;
  all(): [number, number][];
}

function neighbourPairs(size: number): Pairs {
  const found = new Set<number>();
  const numberOf = (one: number, other: number): number => Math.min(one, other) * size + Math.max(one, other);
  return {
    has: (one, other) => one === other || found.has(numberOf(one, other)),
    add: (one, other) => one !== other && found.add(numberOf(one, other)),
    all: () => [...found].sort((a, b) => a - b).map((pair) => [Math.floor(pair / size), pair % size]),
  };
}

/** Adds the areas that have the very same edge; the edges that one area alone has are left. */
function matchSame(edges: readonly Edge[], found: Pairs): Edge[] {
  const first = new Map<string, { readonly edge: Edge; isShared: boolean }>();
  for (const edge of edges) {
    const ends = [keyOf(edge.west), keyOf(edge.east)].sort();
    const key = ends.join(' ');
    const seen = first.get(key);
    if (seen === undefined) first.set(key, { edge, isShared: false });
    else if (seen.edge.area !== edge.area) {
      seen.isShared = true;
      found.add(seen.edge.area, edge.area);
    }
  }
  return [...first.values()].flatMap(({ edge, isShared }) => (isShared ? [] : [edge]));
}

/** Adds the areas of which edges run along each other. From west to east, so that few are held against each other. */
function matchAlong(edges: readonly Edge[], found: Pairs): void {
  const sorted = edges.toSorted((a, b) => a.west[0] - b.west[0]);
  for (const [i, edge] of sorted.entries()) {
    const reach = edge.east[0] + NEAR;
    for (let j = i + 1; j < sorted.length; j++) {
      const other = sorted[j] as Edge;
      if (other.west[0] > reach) break;
      if (found.has(edge.area, other.area) || !isLevelWith(edge, other)) continue;
      if (runsAlong(edge, other)) found.add(edge.area, other.area);
    }
  }
}

const isLevelWith = (one: Edge, other: Edge): boolean =>
  Math.min(one.west[1], one.east[1]) <= Math.max(other.west[1], other.east[1]) + NEAR &&
  Math.min(other.west[1], other.east[1]) <= Math.max(one.west[1], one.east[1]) + NEAR;

/** Whether two edges, where they are beside each other, are so near at both ends of that stretch that they are one line. */
function runsAlong(one: Edge, other: Edge): boolean {
  const [longer, shorter] = lengthOf(one) >= lengthOf(other) ? [one, other] : [other, one];
  const length = lengthOf(longer);
  const [x, y] = longer.west;
  const [along, up] = [(longer.east[0] - x) / length, (longer.east[1] - y) / length];
  const seen = ([lon, lat]: Ring[number]) => ({
    at: (lon - x) * along + (lat - y) * up,
    off: (lat - y) * along - (lon - x) * up,
  });
  const [from, to] = [seen(shorter.west), seen(shorter.east)].sort((a, b) => a.at - b.at) as [Seen, Seen];
  const [start, end] = [Math.max(0, from.at), Math.min(length, to.at)];
  if (end - start <= CORNER) return false;
  const offAt = (at: number): number => from.off + ((to.off - from.off) * (at - from.at)) / (to.at - from.at);
  return Math.abs(offAt(start)) <= NEAR && Math.abs(offAt(end)) <= NEAR;
}

/** A corner as seen from an edge: how far along it, and how far off. */
interface Seen {
  readonly at: number;
  readonly off: number;
}

const lengthOf = ({ west, east }: Edge): number => Math.hypot(east[0] - west[0], east[1] - west[1]);
