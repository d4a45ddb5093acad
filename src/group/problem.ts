import type { Point } from '../earth/great-circle.ts';
import type { SquaredDistance } from './distance.ts';
import type { Graph } from './graph.ts';

/** What a grouping is judged by (objective.ts). Less is better in each. */
export type Objective = 'inertia' | 'borders' | 'balance' | 'caseload';

/**
 * Which areas belong together: areas with weights and borders, so many parts, and what the parts must hold. It knows
 * nothing of pounds, posts or names. Areas are numbered in the order of the file, from 0.
 */
export interface Problem {
  /** Areas. */
  readonly size: number;
  /** Parts wanted: every one has at least one area, and hangs together. */
  readonly parts: number;
  /** Of each area, a whole number: weights with decimals are scaled up, so that every sum is exact. */
  readonly weights: readonly number[];
  /** By how much they are: 1 where they are whole as given, 10 where they have one decimal. */
  readonly scale: number;
  /** Bounds on each part's weight, both included, in the same whole numbers. */
  readonly bounds: Bounds;
  readonly graph: Graph;
  /** Where each area is; null where one has no point. */
  readonly points: readonly Point[] | null;
  /** Between these points; null where there are none: then there is no inertia. */
  readonly distance: SquaredDistance | null;
  /** Null where nothing says who leads the families. */
  readonly work: Work | null;
  readonly rules: Rules;
}

export interface Bounds {
  readonly least: number;
  /** Infinity: no bound. */
  readonly most: number;
}

/** What Lead Professionals carry. All of it adds up over the areas of a part. */
export interface Work {
  readonly families: readonly number[];
  /** Lead Professional FTE that comes with each area. */
  readonly fte: readonly number[];
  /** Lead Professional FTE that every part has besides. */
  readonly ftePerPart: number;
  /** Set: the Lead Professionals are so many whole posts, shared out so that the worst part has it best. */
  readonly posts: number | null;
}

/** What a part may hold besides its weight. */
export interface Rules {
  readonly minAreas: number;
  /** Infinity: as many as there are. */
  readonly maxAreas: number;
  /** Sets of areas that stay in one part. The sets do not overlap. */
  readonly together: readonly (readonly number[])[];
  /** Pairs of areas that are never in one part. */
  readonly apart: readonly (readonly [number, number])[];
}

/**
 * Which part each area is in. Canonical: parts are numbered in the order of their lowest area, so that the same
 * grouping is always written the same way.
 */
export type Grouping = readonly number[];

/** The same grouping with its parts numbered in the order of their lowest area. */
export function canonical(grouping: ArrayLike<number>): number[] {
  const numbers = new Map<number, number>();
  return Array.from(grouping, (part) => {
    const known = numbers.get(part);
    if (known !== undefined) return known;
    numbers.set(part, numbers.size);
    return numbers.size - 1;
  });
}

/** The areas of each part, ascending. */
export function members(grouping: Grouping): number[][] {
  const found: number[][] = Array.from({ length: Math.max(-1, ...grouping) + 1 }, () => []);
  grouping.forEach((part, area) => found[part]?.push(area));
  return found;
}

/** Which comes first in the order of the file: the one whose first differing area is in the earlier part. */
export function inFileOrder(one: Grouping, other: Grouping): number {
  const at = one.findIndex((part, area) => part !== other[area]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
