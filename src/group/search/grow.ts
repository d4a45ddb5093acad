import { components } from '../graph.ts';
import type { Random } from './random.ts';
import { apart, middles, middlesOf, scattered } from './seeds.ts';
import type { Terrain } from './terrain.ts';

/** Times that parts are grown anew from their middles. */
const ROUNDS = 6;

/**
 * Parts to begin with: each hangs together, and they are about as heavy as each other; other rules are not yet kept.
 * Grown from seeds far from each other, and again from the middles of what has grown. Null where the map is in more
 * pieces than parts are wanted.
 */
export function grown(terrain: Terrain, random: Random, from: Int32Array | null): Int32Array | null {
  const { size, parts } = terrain;
  const pieces = piecesOf(terrain);
  if (size < parts) return null;
  const share = sharedOut(terrain, pieces, random);
  if (share === null) return null;
  const seeds = pieces.flatMap((plots, i) =>
    from === null
      ? scattered(terrain, plots, share[i] ?? 1, random)
      : middles(terrain, from, plots, share[i] ?? 1, random),
  );
  let part = floodedFrom(terrain, seeds);
  for (let round = 0; round < ROUNDS && terrain.relief !== null; round++)
    part = floodedFrom(terrain, middlesOf(terrain, part, parts));
  return part;
}

function piecesOf({ size, near: { first, next } }: Terrain): number[][] {
  const neighbours = Array.from({ length: size }, (_, plot) =>
    Array.from(next.subarray(first[plot] as number, first[plot + 1] as number)),
  );
  return components({ neighbours, borders: [] });
}

/**
 * How many parts each piece of the map is, as its weight and its areas allow: the next always to the piece that has most
 * weight for each of them, give or take what chance makes of it. Null where that comes to too many or too few.
 */
function sharedOut(
  { weights, parts, bounds, minAreas }: Terrain,
  pieces: readonly (readonly number[])[],
  random: Random,
): number[] | null {
  const weight = pieces.map((plots) => plots.reduce((sum, plot) => sum + (weights[plot] as number), 0));
  const most = pieces.map(({ length }, i) =>
    Math.min(
      Math.max(1, Math.floor(length / minAreas)),
      bounds.least > 0 ? Math.floor((weight[i] ?? 0) / bounds.least) : length,
    ),
  );
  const share = weight.map((one) => Math.max(1, Math.ceil(one / bounds.most) || 1));
  const pulls = weight.map((one) => one * (0.5 + random() / 2 ** 32));
  let left = parts - share.reduce((sum, one) => sum + one, 0);
  for (; left > 0; left--) {
    const open = [...share.keys()].filter((i) => (share[i] ?? 0) < (most[i] ?? 0));
    if (open.length === 0) return null;
    const pull = (i: number): number => (pulls[i] ?? 0) / (share[i] ?? 1);
    const next = open.reduce((best, i) => (pull(i) > pull(best) ? i : best));
    share[next] = (share[next] ?? 0) + 1;
  }
  return left === 0 ? share : null;
}

/** Parts grown from seeds: the lightest always takes the plot next to it that is nearest to its seed. */
function floodedFrom(terrain: Terrain, seeds: readonly number[]): Int32Array {
  const { size, weights, near } = terrain;
  const part = new Int32Array(size).fill(-1);
  const weight = seeds.map(() => 0);
  const edges: Set<number>[] = seeds.map(() => new Set());
  const take = (plot: number, p: number): void => {
    part[plot] = p;
    weight[p] = (weight[p] ?? 0) + (weights[plot] as number) + 1e-9;
    for (const edge of edges) edge.delete(plot);
    for (let arc = near.first[plot] as number; arc < (near.first[plot + 1] as number); arc++) {
      const other = near.next[arc] as number;
      if (part[other] === -1) edges[p]?.add(other);
    }
  };
  seeds.forEach((seed) => (part[seed] = -2));
  seeds.forEach((seed, p) => take(seed, p));
  for (;;) {
    let lightest = -1;
    edges.forEach(({ size: open }, p) => {
      if (open > 0 && (lightest < 0 || (weight[p] ?? 0) < (weight[lightest] ?? 0))) lightest = p;
    });
    if (lightest < 0) return part;
    let best = -1;
    let least = Infinity;
    for (const plot of edges[lightest] as Set<number>) {
      const d = apart(terrain, plot, seeds[lightest] ?? 0);
      if (d < least || (d === least && plot < best)) [least, best] = [d, plot];
    }
    take(best, lightest);
  }
}
