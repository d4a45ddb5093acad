import type { Layout } from './layout.ts';
import { evenness } from './evenness.ts';
import { spread } from './spread.ts';
import type { Terrain } from './terrain.ts';

/** What a search makes little: an objective, or what leads to little of it where it is too coarse to be followed. */
export interface Energy {
  readonly total: () => number;
  /** By how much it would grow. */
  readonly delta: (plot: number, from: number, to: number) => number;
  /** After delta of the same move, before the plot is moved in the layout. */
  readonly moved: (plot: number, from: number, to: number) => void;
  /** Temperatures to begin and to end with: most moves are taken at the first, only better ones at the last. */
  readonly hot: number;
  readonly cold: number;
}

export function energyOf(terrain: Terrain, layout: Layout): Energy {
  switch (terrain.objective) {
    case 'inertia':
      return spread(terrain, layout);
    case 'borders':
      return crossings(terrain, layout);
    case 'balance':
    case 'caseload':
      return evenness(terrain, layout);
  }
}

/** Borders between parts. */
function crossings({ near: { first, next, borders }, size }: Terrain, { part }: Layout): Energy {
  const into = (plot: number, to: number): number => {
    let sum = 0;
    for (let arc = first[plot] as number; arc < (first[plot + 1] as number); arc++)
      if (part[next[arc] as number] === to) sum += borders[arc] as number;
    return sum;
  };
  const delta = (plot: number, from: number, to: number): number => into(plot, from) - into(plot, to);
  let total = 0;
  for (let plot = 0; plot < size; plot++) {
    for (let arc = first[plot] as number; arc < (first[plot + 1] as number); arc++)
      if (part[next[arc] as number] !== part[plot]) total += (borders[arc] as number) / 2;
  }
  return {
    total: () => total,
    delta,
    moved: (plot, from, to) => void (total += delta(plot, from, to)),
    hot: 2,
    cold: 0.1,
  };
}
