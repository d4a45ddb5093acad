import type { Graph } from './graph.ts';
import type { Grouping, Objective, Problem, Work } from './problem.ts';
import { members } from './problem.ts';

/** What a grouping comes to under every objective. Null where the problem does not say what it takes. */
export interface Measures {
  /** Σ weight × km² to the part's best member, over all areas: how far people are from the middle. Less is more compact. */
  readonly inertia: number | null;
  /** Pairs of neighbours that end in different parts. */
  readonly borders: number;
  /** Heaviest part ÷ mean weight of a part; 1 is even. Null where nothing weighs anything. */
  readonly balance: number | null;
  /** Families per Lead Professional FTE in the part where it is worst; Infinity where families have none. */
  readonly caseload: number | null;
}

/** Measures a grouping part by part: what is best of two groupings, and by how much. */
export function measure(problem: Problem, grouping: Grouping): Measures {
  const parts = members(grouping);
  const { distance, work, graph } = problem;
  return {
    inertia:
      distance === null
        ? null
        : parts.reduce((sum, areas) => sum + partInertia(problem, areas), 0) / problem.scale,
    borders: bordersSplit(graph, grouping),
    balance: balanceOf(problem, Math.max(...parts.map((areas) => total(problem.weights, areas)))),
    caseload:
      work === null
        ? null
        : worstCaseload(
            work,
            parts.map((areas) => workOf(work, areas)),
          ),
  };
}

function bordersSplit({ borders }: Graph, grouping: Grouping): number {
  let split = 0;
  for (const border of borders) if (grouping[border[0]] !== grouping[border[1]]) split += 1;
  return split;
}

/** Σ weight × km² to the member that makes it least, in scaled-up weight × km². 0 without points. */
export function partInertia({ weights, distance }: Problem, areas: readonly number[]): number {
  if (distance === null) return 0;
  let least = Infinity;
  for (const centre of areas) {
    let sum = 0;
    for (const area of areas) sum += (weights[area] ?? 0) * distance(area, centre);
    if (sum < least) least = sum;
  }
  return least;
}

/** Heaviest ÷ mean weight. */
export function balanceOf({ weights, parts }: Problem, heaviest: number): number | null {
  const sum = weights.reduce((a, b) => a + b, 0);
  return sum > 0 ? (heaviest * parts) / sum : null;
}

/** A part's families, and the Lead Professional FTE that comes with its areas. */
export interface PartWork {
  readonly families: number;
  readonly fte: number;
}

/** Families and FTE of a part's areas, added in the order of the file. */
export function workOf(work: Work, areas: readonly number[]): PartWork {
  return { families: total(work.families, areas), fte: total(work.fte, areas) };
}

/** The worst of the parts' caseloads; whole posts, where there are so many, shared out as well as they can be. */
export function worstCaseload(work: Work, parts: readonly PartWork[]): number {
  if (work.posts === null)
    return Math.max(...parts.map(({ families, fte }) => perLead(families, fte + work.ftePerPart)));
  const posts = sharedPosts(work.posts, parts);
  return Math.max(...parts.map(({ families }, i) => perLead(families, posts[i] ?? 0)));
}

/** The next post always to the part whose Lead Professionals carry most: no other way leaves the worst better off. */
export function sharedPosts(posts: number, parts: readonly PartWork[]): number[] {
  const given = parts.map(() => 0);
  for (let left = posts; left > 0; left--) {
    const loads = parts.map(({ families }, i) => perLead(families, given[i] ?? 0));
    const most = loads.indexOf(Math.max(...loads));
    given[most] = (given[most] ?? 0) + 1;
  }
  return given;
}

function perLead(families: number, fte: number): number {
  return fte > 0 ? families / fte : families > 0 ? Infinity : 0;
}

function total(amounts: readonly number[], areas: readonly number[]): number {
  return areas.reduce((sum, area) => sum + (amounts[area] ?? 0), 0);
}

/** Measures nearer to each other than this share are the same: sums of decimals leave no more. */
const SAME = 1e-9;

/** Below 0 where the first is less, 0 where they are the same but for what arithmetic leaves. Null comes last. */
export function compareMeasure(one: number | null, other: number | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  const larger = Math.max(Math.abs(one), Math.abs(other));
  // A share of Infinity would be as much, and a caseload without Lead Professionals like any other.
  return larger < Infinity && Math.abs(one - other) <= SAME * larger ? 0 : one - other;
}

/** The least that is the same as a measure. */
export const justBelow = (measure: number): number => measure * (1 - SAME);

/** The most that is the same as a measure. */
export const justAbove = (measure: number): number => measure * (1 + SAME);

/**
 * Numbers that thousands of measures are held against. With a null at the end V8 keeps each as it was made, where from
 * a list of numbers alone it makes another at each look until the code is compiled.
 */
export const limits = (numbers: readonly number[]): readonly (number | null)[] => [...numbers, null];

/** The order of groupings: less of the objective; of those, fewer borders, then less inertia. */
export function compareMeasures(objective: Objective, one: Measures, other: Measures): number {
  return (
    compareMeasure(one[objective], other[objective]) ||
    one.borders - other.borders ||
    compareMeasure(one.inertia, other.inertia)
  );
}
