import { components, type Graph } from '../graph.ts';
import type { Problem } from '../problem.ts';

/** The areas of each plot: those kept together, with what joins them where they do not border on each other. */
export function plotsOf({ size, graph, rules }: Problem): number[][] {
  const plotOf = new Map<number, number[]>();
  for (const set of rules.together) {
    const taken = new Set(plotOf.keys());
    const plot = joined(graph, set, taken);
    plot.forEach((area) => plotOf.set(area, plot));
  }
  return Array.from({ length: size }, (_, area) => plotOf.get(area) ?? [area]).filter(
    (plot, area) => plot[0] === area,
  );
}

/** A set and the fewest areas on the way from one of its pieces to the next, ascending. Other sets are in the way. */
function joined(graph: Graph, set: readonly number[], taken: ReadonlySet<number>): number[] {
  const all = [...set];
  for (;;) {
    const pieces = components(graph, all);
    const way = pieces.length < 2 ? null : wayOut(graph, pieces[0] ?? [], new Set(all), taken);
    if (way === null) return all.sort((a, b) => a - b);
    all.push(...way);
  }
}

/** Areas between a piece and the nearest other one of the same set; null where there is no way. */
function wayOut(
  { neighbours }: Graph,
  piece: readonly number[],
  set: ReadonlySet<number>,
  taken: ReadonlySet<number>,
): number[] | null {
  const cameFrom = new Map(piece.map((area) => [area, -1]));
  for (const area of cameFrom.keys()) {
    for (const next of neighbours[area] ?? []) {
      if (cameFrom.has(next) || taken.has(next)) continue;
      cameFrom.set(next, area);
      if (!set.has(next)) continue;
      const way: number[] = [];
      for (let on = area; !set.has(on); on = cameFrom.get(on) ?? -1) way.push(on);
      return way;
    }
  }
  return null;
}
