import type { Ref } from '../issue/issue.ts';

/** How chance lies between the least and the most that an assumption could be. */
export const SHAPES = ['triangular', 'pert', 'uniform', 'two_point'] as const;
export type Shape = (typeof SHAPES)[number];

/** Between what an assumption could well be, and how likely each of it is. In the assumption's own unit. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly shape: Shape;
  /** Of two points: how likely the high one is. */
  readonly highChance: number;
  /** Whether nobody but judgement says so. */
  readonly isJudgement: boolean;
  /** Where it is written. */
  readonly at: Ref;
}

/** Two assumptions that go together: Spearman's rank correlation between them, −1 to 1. */
export interface Correlation {
  readonly one: string;
  readonly other: string;
  readonly rank: number;
  /** Where the rank is written. */
  readonly at: Ref;
}
