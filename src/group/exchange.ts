import { workOf, type PartWork } from './objective.ts';
import type { Problem } from './problem.ts';

/** One part of a grouping, with what makes a small change to it cheap to measure. */
export interface Part {
  readonly areas: readonly number[];
  readonly weight: number;
  /** For each of its areas as the centre, Σ weight × km² over the part. */
  readonly sums: readonly number[];
  readonly work: PartWork;
}

/** What a part comes to once an area has left it and another has come. */
export interface Changed {
  readonly areas: number;
  readonly weight: number;
  readonly inertia: number;
  readonly work: PartWork;
}

const NO_WORK: PartWork = { families: 0, fte: 0 };

/** A part with its sums. */
export function partOf(problem: Problem, areas: readonly number[]): Part {
  const { weights, work } = problem;
  return {
    areas,
    weight: areas.reduce((sum, area) => sum + (weights[area] ?? 0), 0),
    sums: areas.map((centre) => inertiaAbout(problem, centre, areas)),
    work: work === null ? NO_WORK : workOf(work, areas),
  };
}

/** What a part comes to without one of its areas and with another one. -1: none leaves, none comes. */
export function exchanged(problem: Problem, part: Part, leaving: number, coming: number): Changed {
  const { weights, work } = problem;
  const weight = (area: number): number => (area < 0 ? 0 : (weights[area] ?? 0));
  const areas = part.areas.filter((area) => area !== leaving);
  const all = coming < 0 ? areas : [...areas, coming].sort((a, b) => a - b);
  return {
    areas: all.length,
    weight: part.weight - weight(leaving) + weight(coming),
    inertia: inertiaOf(problem, part, leaving, coming),
    work: work === null ? NO_WORK : workOf(work, all),
  };
}

/** Each member's sum less what left and more what came; and the sum about the one that came. */
function inertiaOf(problem: Problem, { areas, sums }: Part, leaving: number, coming: number): number {
  const { weights, distance } = problem;
  if (distance === null) return 0;
  let least =
    coming < 0
      ? Infinity
      : inertiaAbout(
          problem,
          coming,
          areas.filter((area) => area !== leaving),
        );
  areas.forEach((centre, i) => {
    if (centre === leaving) return;
    const gone = leaving < 0 ? 0 : (weights[leaving] ?? 0) * distance(leaving, centre);
    const come = coming < 0 ? 0 : (weights[coming] ?? 0) * distance(coming, centre);
    least = Math.min(least, (sums[i] ?? 0) - gone + come);
  });
  return least === Infinity ? 0 : least;
}

function inertiaAbout({ weights, distance }: Problem, centre: number, areas: readonly number[]): number {
  if (distance === null) return 0;
  return areas.reduce((sum, area) => sum + (weights[area] ?? 0) * distance(area, centre), 0);
}
