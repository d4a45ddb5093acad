import type { Layout } from './layout.ts';
import type { Terrain } from './terrain.ts';

/** By how much parts break their rules, in units of weight; kept while plots move. 0: they keep them all. */
export interface Strain {
  readonly total: () => number;
  /** By how much it would grow. */
  readonly delta: (plot: number, from: number, to: number) => number;
  /** Before the plot is moved in the layout. */
  readonly moved: (plot: number, from: number, to: number) => void;
}

export function strainOf(terrain: Terrain, { part, members }: Layout): Strain {
  const { weights, areas, foes, bounds, minAreas, maxAreas } = terrain;
  const weight = members.map((plots) => plots.reduce((sum, plot) => sum + (weights[plot] as number), 0));
  const count = members.map((plots) => plots.reduce((sum, plot) => sum + (areas[plot] as number), 0));
  const all = weight.reduce((sum, one) => sum + one, 0);
  const perArea = Math.max(1, all) / count.reduce((sum, one) => sum + one, 0);
  const { least, most } = bounds;
  const perPart = (w: number, c: number): number =>
    Math.max(0, least - w, w - most) + perArea * Math.max(0, minAreas - c, c - maxAreas);
  const foesIn = (plot: number, of: number): number => {
    let many = 0;
    const its = foes[plot] as readonly number[];
    for (let i = 0; i < its.length; i++) if (part[its[i] as number] === of) many += 1;
    return many;
  };
  const perFoe = Math.max(1, all) / terrain.parts;
  let total = members.reduce((sum, _, p) => sum + perPart(weight[p] as number, count[p] as number), 0);
  foes.forEach((_, plot) => (total += (perFoe * foesIn(plot, part[plot] as number)) / 2));

  const delta = (plot: number, from: number, to: number): number => {
    const w = weights[plot] as number;
    const c = areas[plot] as number;
    const wf = weight[from] as number;
    const cf = count[from] as number;
    const wt = weight[to] as number;
    const ct = count[to] as number;
    const company =
      (foes[plot] as readonly number[]).length === 0 ? 0 : foesIn(plot, to) - foesIn(plot, from);
    return (
      perPart(wf - w, cf - c) - perPart(wf, cf) + perPart(wt + w, ct + c) - perPart(wt, ct) + perFoe * company
    );
  };
  return {
    total: () => (total < 1e-6 ? 0 : total),
    delta,
    moved(plot, from, to) {
      total += delta(plot, from, to);
      weight[from] = (weight[from] as number) - (weights[plot] as number);
      weight[to] = (weight[to] as number) + (weights[plot] as number);
      count[from] = (count[from] as number) - (areas[plot] as number);
      count[to] = (count[to] as number) + (areas[plot] as number);
    },
  };
}
