import type { Terrain } from './terrain.ts';

/** Neighbours looked at as bits of one number. */
const MOST_IN_RING = 31;

/**
 * Tells whether a part still hangs together once a plot has left it. Nearly always the ring of plots around it shows
 * that: its neighbours and what two of them share. Else the part itself is searched.
 */
export type Holds = (part: Int32Array, leaving: number) => boolean;

export function holdsOf(terrain: Terrain): Holds {
  const { size, near } = terrain;
  const { first, next } = near;
  const rings = Array.from({ length: size }, (_, plot) => ringOf(terrain, plot));
  const seen = new Int32Array(size);
  const queue = new Int32Array(size);
  let search = 0;

  const searched = (part: Int32Array, leaving: number, start: number, wanted: number): boolean => {
    search += 1;
    const own = part[leaving];
    const { isNear } = rings[leaving] as Ring;
    let end = 0;
    let left = wanted;
    queue[end++] = start;
    seen[start] = search;
    seen[leaving] = search;
    for (let i = 0; i < end; i++) {
      const plot = queue[i] as number;
      for (let arc = first[plot] as number; arc < (first[plot + 1] as number); arc++) {
        const other = next[arc] as number;
        if (part[other] !== own || seen[other] === search) continue;
        seen[other] = search;
        queue[end++] = other;
        if (isNear(other) && --left === 0) return true;
      }
    }
    return left <= 0;
  };

  return (part, leaving) => {
    const ring = rings[leaving] as Ring;
    if (isRingWhole(ring, part, part[leaving] as number)) return true;
    let start = -1;
    let neighbours = 0;
    for (let arc = first[leaving] as number; arc < (first[leaving + 1] as number); arc++) {
      if (part[next[arc] as number] !== part[leaving]) continue;
      start = next[arc] as number;
      neighbours += 1;
    }
    return neighbours > 0 && searched(part, leaving, start, neighbours - 1);
  };
}

/** Whether those of a ring that are in the part, and border on its middle, can reach each other through the ring. */
function isRingWhole({ plots, masks, near, isComplete }: Ring, part: Int32Array, own: number): boolean {
  if (!isComplete) return false;
  let mine = 0;
  for (let i = 0; i < plots.length; i++) if (part[plots[i] as number] === own) mine |= 1 << i;
  const wanted = mine & near;
  let reached = wanted & -wanted;
  for (let edge = reached; edge !== 0;) {
    const i = 31 - Math.clz32(edge);
    const more = (masks[i] as number) & mine & ~reached;
    reached |= more;
    edge = (edge & ~(1 << i)) | more;
    if ((wanted & ~reached) === 0) return true;
  }
  return false;
}

interface Ring {
  readonly plots: readonly number[];
  /** For each of them the others of the ring that it borders on. */
  readonly masks: readonly number[];
  /** Which of them border on the plot in the middle. */
  readonly near: number;
  /** Whether all neighbours are in it. */
  readonly isComplete: boolean;
  readonly isNear: (plot: number) => boolean;
}

function ringOf({ near: { first, next } }: Terrain, middle: number): Ring {
  const around = (plot: number): readonly number[] =>
    Array.from(next.subarray(first[plot] as number, first[plot + 1] as number));
  const neighbours = around(middle);
  const shared = new Map<number, number>();
  for (const one of neighbours)
    for (const other of around(one)) shared.set(other, (shared.get(other) ?? 0) + 1);
  const beyond = [...shared].flatMap(([plot, times]) =>
    times > 1 && plot !== middle && !neighbours.includes(plot) ? [plot] : [],
  );
  const plots = [...neighbours, ...beyond].slice(0, MOST_IN_RING);
  const places = new Map(plots.map((plot, i) => [plot, i]));
  const bit = (plot: number): number => (places.has(plot) ? 1 << (places.get(plot) as number) : 0);
  const close = new Set(neighbours);
  return {
    plots,
    masks: plots.map((plot) => around(plot).reduce((mask, other) => mask | bit(other), 0)),
    near: neighbours.reduce((mask, plot) => mask | bit(plot), 0),
    isComplete: neighbours.length <= MOST_IN_RING,
    isNear: (plot) => close.has(plot),
  };
}
