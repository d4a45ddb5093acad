import type { Asked } from './asked.ts';
import type { Border } from './bridges.ts';
import type { Answer } from './existence.ts';
import type { Grouping } from './problem.ts';
import type { Fixed } from './rules.ts';

/** How one thing that was asked for gives way. */
export type Change =
  | { readonly rule: 'parts'; readonly parts: number }
  /** Parts may be this share of the mean weight away from it: a whole number of tenths of a percent. */
  | { readonly rule: 'within'; readonly share: number }
  | { readonly rule: 'least' | 'most'; readonly weight: number }
  | { readonly rule: 'min-areas' | 'max-areas'; readonly areas: number }
  /** These areas need not be together, or may be. */
  | { readonly rule: 'together' | 'apart'; readonly areas: readonly number[] }
  | { readonly rule: 'fixed'; readonly fixed: Fixed }
  /** These borders count whatever is in the way, or are there where none was: a ferry, a bridge. */
  | { readonly rule: 'barriers' | 'bridges'; readonly borders: readonly Border[] };

/** A change found for one rule by itself. */
export interface Loosened {
  readonly change: Change;
  /** A grouping that it allows. */
  readonly grouping: Grouping;
  /** False: it was found, but a smaller change of the same rule may do. */
  readonly isNearest: boolean;
}

/** Whether what is asked for exists. */
export type Ask = (asked: Asked) => Promise<Answer>;

/** One thing asked for that can give way. */
export interface Loosening {
  /** With it given up altogether: if this has no grouping, giving way on it by itself is no use. */
  readonly dropped: (asked: Asked) => Asked;
  /** The nearest ways in which it can give way so that a grouping exists. None: no use. */
  readonly nearest: (asked: Asked, ask: Ask) => Promise<readonly Loosened[]>;
}
