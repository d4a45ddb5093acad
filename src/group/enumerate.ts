import { MOST_IN_SET } from './bitmap.ts';
import { growing } from './growing.ts';
import type { Problem } from './problem.ts';
import { MOST_IN_TABLE, splitting } from './splitting.ts';
import type { Enumerator } from './visitor.ts';

/** Whether a problem is small enough to be enumerated at all, if the budget lasts. */
export const isEnumerable = ({ size }: Problem): boolean => size <= MOST_IN_SET;

/** Enumerates in the way that takes least for so many areas. */
export const groupings: Enumerator = (problem) =>
  (problem.size <= MOST_IN_TABLE ? splitting : growing)(problem);
