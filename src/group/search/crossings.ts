import type { Energy } from './energy.ts';
import type { Layout } from './layout.ts';
import type { Terrain } from './terrain.ts';

/** Borders between parts. */
export function crossings({ near: { first, next, borders }, size }: Terrain, { part }: Layout): Energy {
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
