import type { Measures } from '../objective.ts';
import type { Problem } from '../problem.ts';
import type { Measured } from '../shortlist.ts';
import { startingPrices } from './starting-prices.ts';

/** What can be added up over the parts of a grouping, so that a list of parts can be covered at least cost. */
export type Additive = 'inertia' | 'borders';

/** What parts cost, in a unit in which the cheapest grouping is the best one. */
export interface Costing {
  readonly part: (areas: readonly number[]) => Cost;
  /** Prices to begin with, per unit of mass: so much that together they pay for a grouping that is known. */
  readonly prices: (known: Measured) => Float64Array;
  /** What the parts of a grouping cost together. */
  readonly grouping: (measures: Measures) => number;
  /** The most that a grouping can cost that is better on the objective. */
  readonly better: (measures: Measures) => number;
  /** What no grouping comes to less than, if none costs less than this: in the unit of the objective. */
  readonly bound: (cost: number) => number;
}

interface Cost {
  readonly cost: number;
  /** One of its areas. Parts that have it in common are in no grouping together. */
  readonly centre: number;
}

/** All inertia there can be comes to less than so much of a border: it only says which of two ties is better. */
const TIE = 0.01;

/** What is the same but for what arithmetic leaves: half of what measures may differ by and be the same. */
const SAME = 5e-10;

export function costingOf(problem: Problem, objective: Additive): Costing {
  return objective === 'inertia' ? inertiaCosting(problem) : bordersCosting(problem);
}

/** Weight × km², scaled up as the weights are. */
function inertiaCosting(problem: Problem): Costing {
  const { scale } = problem;
  const grouping = ({ inertia }: Measures): number => (inertia ?? 0) * scale;
  return {
    part: inertiaOf(problem),
    prices: (known) => startingPrices(problem, known.grouping),
    grouping,
    better: (measures) => grouping(measures) * (1 - 2 * SAME),
    bound: (cost) => cost / scale,
  };
}

/**
 * Borders that a part has an end of, a part's own and those that leave it. Over a grouping, a border that is split counts
 * twice and any other once. To that a little for inertia, which decides between ties.
 */
function bordersCosting(problem: Problem): Costing {
  const { graph, weights, distance, size, scale } = problem;
  const all = graph.borders.length;
  const inertia = inertiaOf(problem);
  const areas = Array.from({ length: size }, (_, area) => area);
  const furthest = (area: number): number =>
    areas.reduce((most, other) => Math.max(most, distance?.(area, other) ?? 0), 0);
  const tie = TIE / (1 + weights.reduce((sum, weight, area) => sum + weight * furthest(area), 0));
  const isIn = new Uint8Array(size);
  return {
    part(of) {
      for (const area of of) isIn[area] = 1;
      let ends = 0;
      let inside = 0;
      for (const area of of) {
        const around = graph.neighbours[area] as readonly number[];
        ends += around.length;
        for (const other of around) inside += isIn[other] as number;
      }
      for (const area of of) isIn[area] = 0;
      const { cost, centre } = inertia(of);
      return { cost: ends - inside / 2 + tie * cost, centre };
    },
    // By how many borders an area has: per unit of mass, which areas without weight have as well.
    prices: ({ measures }) =>
      Float64Array.from(weights, (weight, area) => {
        const share = (graph.neighbours[area] as readonly number[]).length / (2 * Math.max(1, all));
        return ((all + measures.borders) * share) / (weight || 1);
      }),
    grouping: ({ borders, inertia: of }) => all + borders + tie * scale * (of ?? 0),
    better: ({ borders }) => all + borders - 1 + TIE,
    bound: (cost) => Math.max(0, Math.ceil(cost - all - TIE - 1e-6)),
  };
}

/** The inertia of a part and the area that it is about; 0 without points. By a table, since parts come in thousands. */
function inertiaOf({ size, weights, distance }: Problem): (areas: readonly number[]) => Cost {
  if (distance === null) return ([centre = 0]) => ({ cost: 0, centre });
  const table = new Float64Array(size * size);
  for (let centre = 0; centre < size; centre++) {
    for (let area = 0; area < size; area++)
      table[centre * size + area] = (weights[area] as number) * distance(area, centre);
  }
  return (areas) => {
    let least = Infinity;
    let best = -1;
    for (const centre of areas) {
      let sum = 0;
      for (const area of areas) sum += table[centre * size + area] as number;
      if (sum >= least) continue;
      least = sum;
      best = centre;
    }
    return { cost: least, centre: best };
  };
}
