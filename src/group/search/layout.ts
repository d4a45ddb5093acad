import type { Terrain } from './terrain.ts';

/** Which plot is in which part, kept so that a plot can be moved in a few steps. */
export interface Layout {
  /** The part of each plot. */
  readonly part: Int32Array;
  /** The plots of each part, in no order. */
  readonly members: readonly number[][];
  /** Ways along which a plot may join its neighbour's part: how many there are. */
  readonly ways: () => number;
  /** The plot that way would move. */
  readonly mover: (way: number) => number;
  /** The part that it would join. */
  readonly joins: (way: number) => number;
  readonly move: (plot: number, to: number) => void;
}

/** A layout of parts that are given; it goes on to change them. */
export function layoutOf({ near, parts, size }: Terrain, part: Int32Array): Layout {
  const { first, next } = near;
  const members: number[][] = Array.from({ length: parts }, () => []);
  const placeIn = new Int32Array(size);
  // An arc is a place in `next`: from the plot that owns it to the neighbour that stands there.
  const from = new Int32Array(next.length);
  const back = arcsBack(near, size, from);
  const cut = new Int32Array(next.length);
  const placeOf = new Int32Array(next.length).fill(-1);
  let cuts = 0;

  const open = (arc: number): void => {
    if ((placeOf[arc] as number) >= 0) return;
    placeOf[arc] = cuts;
    cut[cuts++] = arc;
  };
  const close = (arc: number): void => {
    const place = placeOf[arc] as number;
    if (place < 0) return;
    const last = cut[--cuts] as number;
    cut[place] = last;
    placeOf[last] = place;
    placeOf[arc] = -1;
  };
  const enter = (plot: number): void => {
    const into = members[part[plot] as number] as number[];
    placeIn[plot] = into.length;
    into.push(plot);
    for (let arc = first[plot] as number; arc < (first[plot + 1] as number); arc++) {
      const mark = part[next[arc] as number] === part[plot] ? close : open;
      mark(arc);
      mark(back[arc] as number);
    }
  };
  const leave = (plot: number): void => {
    const out = members[part[plot] as number] as number[];
    const last = out.pop() as number;
    if (last === plot) return;
    out[placeIn[plot] as number] = last;
    placeIn[last] = placeIn[plot] as number;
  };
  for (let plot = 0; plot < size; plot++) enter(plot);
  return {
    part,
    members,
    ways: () => cuts,
    mover: (way) => from[cut[way] as number] as number,
    joins: (way) => part[next[cut[way] as number] as number] as number,
    move(plot, to) {
      leave(plot);
      part[plot] = to;
      enter(plot);
    },
  };
}

/** The arc that leads back along each; and whose each is, into `from`. */
function arcsBack({ first, next }: Terrain['near'], size: number, from: Int32Array): Int32Array {
  const at = new Map<number, number>();
  for (let plot = 0; plot < size; plot++) {
    for (let arc = first[plot] as number; arc < (first[plot + 1] as number); arc++) {
      from[arc] = plot;
      at.set(plot * size + (next[arc] as number), arc);
    }
  }
  return Int32Array.from(next, (to, arc) => at.get(to * size + (from[arc] as number)) as number);
}
