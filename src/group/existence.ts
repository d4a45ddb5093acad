import { areasOf, type AreaSet } from './bitmap.ts';
import type { Clash } from './clash.ts';
import { groupings, isEnumerable } from './enumerate.ts';
import { canonical, type Grouping, type Problem } from './problem.ts';
import { countGroupings } from './survey.ts';
import { renumbered, sweepOrder } from './sweep.ts';

/** A grouping that exists; null: proven that there is none; 'unknown': none was found. */
export type Answer = Grouping | null | 'unknown';

/** Answers whether a problem has a grouping. Enumeration can, up to a size; annealing can where it finds one. */
export type Exists = (problem: Problem) => Answer | Promise<Answer>;

/**
 * Answers by enumeration, from a budget of steps shared by all questions. None may take more than half of what is
 * left, so that one which is too hard leaves something to the others.
 */
export function enumeratedExistence(budget: number): Exists {
  let left = budget;
  return (problem) => {
    if (!isEnumerable(problem)) return 'unknown';
    const { answer, nodes } = firstGrouping(problem, Math.ceil(left / 2));
    left = Math.max(0, left - nodes);
    return answer;
  };
}

function firstGrouping(problem: Problem, budget: number): { answer: Answer; nodes: number } {
  const order = sweepOrder(problem.graph);
  const sets: AreaSet[] = [];
  let found: Grouping | null = null;
  const grouping = (): boolean => {
    const parts: number[] = [];
    sets.forEach(({ low, high }, number) => {
      for (const place of areasOf(low, high)) parts[order[place] ?? 0] = number;
    });
    found = canonical(parts);
    return false;
  };
  const part = (number: number, low: number, high: number): boolean => {
    sets[number] = { low, high };
    return true;
  };
  const { complete, nodes } = groupings(renumbered(problem, order)).visit({ part, grouping }, budget);
  return { answer: found ?? (complete ? null : 'unknown'), nodes };
}

/**
 * Why there is none, where nothing but looking at all groupings shows it: all of them were looked at. Says how many
 * there would be without rules, if the budget of steps lasts to count them.
 */
export function noneOfAll(problem: Problem, budget: number): Clash {
  const free: Problem = {
    ...problem,
    bounds: { least: 0, most: Infinity },
    rules: { minAreas: 1, maxAreas: Infinity, together: [], apart: [] },
  };
  return { kind: 'none-of-all', contiguous: isEnumerable(free) ? countGroupings(free, budget) : null };
}
