import { MOST_IN_SET } from './bitmap.ts';
import { growing } from './growing.ts';
import type { Problem } from './problem.ts';
import { MOST_IN_TABLE, splitting } from './splitting.ts';
import type { Enumeration, Visitor } from './visitor.ts';

/** Whether a problem is small enough to be enumerated at all, if the budget lasts. */
export const isEnumerable = ({ size }: Problem): boolean => size <= MOST_IN_SET;

/**
 * Visits every grouping in which each part hangs together and keeps within its bounds and rules, each once: what makes
 * an optimum, a rank or "there is none" a proof. Stops when a budget of steps is used up or the visitor has seen
 * enough.
 */
export function enumerate(problem: Problem, visit: Visitor, budget: number): Enumeration {
  return (problem.size <= MOST_IN_TABLE ? splitting : growing)(problem, visit, budget);
}
