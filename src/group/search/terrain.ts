import { radiusVectors } from '../distance.ts';
import type { Graph } from '../graph.ts';
import { plotsOf } from './plots.ts';
import type { Bounds, Grouping, Objective, Problem } from '../problem.ts';

/**
 * A problem in the form that a search works on: plain arrays of numbers, which can be handed to a worker. Areas that
 * are kept together are one plot, so a search cannot part them.
 */
export interface Terrain {
  /** The plot of each area. */
  readonly plotOf: Int32Array;
  /** Plots. */
  readonly size: number;
  readonly parts: number;
  /** What is to be little: one objective, or the sum of several, so many times each. */
  readonly aims: readonly Aim[];
  readonly bounds: Bounds;
  readonly minAreas: number;
  readonly maxAreas: number;
  readonly weights: Float64Array;
  /** Areas of each plot. */
  readonly areas: Float64Array;
  readonly near: Near;
  /** Plots that each plot must not be in one part with. */
  readonly foes: readonly (readonly number[])[];
  readonly relief: Relief | null;
  readonly work: {
    readonly families: Float64Array;
    readonly fte: Float64Array;
    readonly ftePerPart: number;
    readonly posts: number | null;
  } | null;
}

/** An objective, and how many times it counts. */
export interface Aim {
  readonly objective: Objective;
  readonly times: number;
}

/** The neighbours of plot v are `next[first[v]]` up to before `next[first[v + 1]]`, with `borders` borders to each. */
export interface Near {
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly borders: Int32Array;
}

/**
 * Where plots are, as vectors from the middle of all in km, x, y and z of one after the other. The straight line
 * between two of them is all but as long as the way along the ground: 0.04% shorter over 600 km.
 */
export interface Relief {
  readonly at: Float64Array;
  /** Σ weight × km² of each plot's areas about the middle of all. */
  readonly squares: Float64Array;
  /** Σ weight × vector. */
  readonly moments: Float64Array;
}

export function terrainOf(problem: Problem, objective: Objective | readonly Aim[]): Terrain {
  const plots = plotsOf(problem);
  const plotOf = new Int32Array(problem.size);
  plots.forEach((areas, plot) => areas.forEach((area) => (plotOf[area] = plot)));
  const added = (amounts: readonly number[]): Float64Array =>
    Float64Array.from(plots, (areas) => areas.reduce((sum, area) => sum + (amounts[area] ?? 0), 0));
  const { work, rules } = problem;
  return {
    plotOf,
    size: plots.length,
    parts: problem.parts,
    aims: typeof objective === 'string' ? [{ objective, times: 1 }] : objective,
    bounds: problem.bounds,
    minAreas: rules.minAreas,
    maxAreas: rules.maxAreas,
    weights: added(problem.weights),
    areas: Float64Array.from(plots, ({ length }) => length),
    near: nearOf(problem.graph, plotOf, plots.length),
    foes: foesOf(rules.apart, plotOf, plots.length),
    relief: reliefOf(problem, plots),
    work: work === null ? null : { ...work, families: added(work.families), fte: added(work.fte) },
  };
}

/** The grouping of areas that parts of plots come to. */
export const unfolded = ({ plotOf }: Terrain, parts: ArrayLike<number>): Grouping =>
  Array.from(plotOf, (plot) => parts[plot] ?? 0);

function nearOf({ borders }: Graph, plotOf: Int32Array, size: number): Near {
  const counts = Array.from({ length: size }, () => new Map<number, number>());
  const add = (one: number, other: number): void =>
    void counts[one]?.set(other, (counts[one].get(other) ?? 0) + 1);
  for (const [a, b] of borders) {
    const [one, other] = [plotOf[a] as number, plotOf[b] as number];
    if (one === other) continue;
    add(one, other);
    add(other, one);
  }
  const sorted = counts.map((of) => [...of].sort(([a], [b]) => a - b));
  const first = new Int32Array(size + 1);
  sorted.forEach(({ length }, plot) => (first[plot + 1] = (first[plot] as number) + length));
  return {
    first,
    next: Int32Array.from(sorted.flatMap((of) => of.map(([other]) => other))),
    borders: Int32Array.from(sorted.flatMap((of) => of.map(([, many]) => many))),
  };
}

function foesOf(apart: Problem['rules']['apart'], plotOf: Int32Array, size: number): number[][] {
  const foes = Array.from({ length: size }, () => new Set<number>());
  for (const [a, b] of apart) {
    const [one, other] = [plotOf[a] as number, plotOf[b] as number];
    foes[one]?.add(other);
    foes[other]?.add(one);
  }
  return foes.map((of) => [...of]);
}

function reliefOf({ points, weights }: Problem, plots: readonly (readonly number[])[]): Relief | null {
  if (points === null) return null;
  const vectors = radiusVectors(points);
  const at = new Float64Array(3 * plots.length);
  const squares = new Float64Array(plots.length);
  const moments = new Float64Array(3 * plots.length);
  plots.forEach((areas, plot) => {
    for (const area of areas) {
      for (let axis = 0; axis < 3; axis++) {
        const along = vectors[3 * area + axis] as number;
        const weight = weights[area] ?? 0;
        at[3 * plot + axis] = (at[3 * plot + axis] as number) + along / areas.length;
        moments[3 * plot + axis] = (moments[3 * plot + axis] as number) + weight * along;
        squares[plot] = (squares[plot] as number) + weight * along * along;
      }
    }
  });
  return { at, squares, moments };
}

/** One start of the annealing: told apart from the others by its number alone, so that any worker may do it. */
export interface Start {
  readonly seed: number;
  readonly number: number;
  /** Moves to propose. */
  readonly proposals: number;
  /** The part of each plot to begin near; −1: in none. Null: from scratch. */
  readonly from: Int32Array | null;
}
