import type { Graph } from './graph.ts';
import type { Problem } from './problem.ts';

/**
 * The areas in the order in which a front would sweep over the map: from an area at its edge outwards, border by
 * border. What is left behind the front then mostly hangs together, so that an enumeration that takes areas in this
 * order meets few dead ends.
 */
export function sweepOrder({ neighbours }: Graph): number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    const around = breadthFirst(neighbours, start);
    // The last to be reached lies at an edge, and the sweep from there is the longest and the narrowest.
    for (const area of breadthFirst(neighbours, around.at(-1) ?? start)) {
      seen.add(area);
      order.push(area);
    }
  }
  return order;
}

function breadthFirst(neighbours: Graph['neighbours'], start: number): number[] {
  const order = [start];
  const seen = new Set(order);
  for (let i = 0; i < order.length; i++) {
    for (const next of neighbours[order[i] ?? 0] ?? []) {
      if (!seen.has(next)) order.push(next);
      seen.add(next);
    }
  }
  return order;
}

/** The problem with its areas numbered by an order: the first of the order is area 0. For an enumeration, which measures nothing. */
export function renumbered(problem: Problem, order: readonly number[]): Problem {
  const { graph, rules, weights } = problem;
  const at = placesIn(order);
  return {
    ...problem,
    weights: order.map((area) => weights[area] ?? 0),
    graph: renumberedGraph(graph, order),
    rules: {
      ...rules,
      together: rules.together.map((set) => set.map(at)),
      apart: rules.apart.map(([one, other]) => [at(one), at(other)]),
    },
  };
}

/** A graph with its areas numbered by an order. */
export function renumberedGraph({ neighbours, borders }: Graph, order: readonly number[]): Graph {
  const at = placesIn(order);
  return {
    neighbours: order.map((area) => (neighbours[area] ?? []).map(at)),
    borders: borders.map(([one, other]) => [at(one), at(other)]),
  };
}

function placesIn(order: readonly number[]): (area: number) => number {
  const places = new Map(order.map((area, place) => [area, place]));
  return (area) => places.get(area) ?? 0;
}
