import { boundsWithin } from './bounds.ts';
import type { Border } from './bridges.ts';
import { graphOf } from './graph.ts';
import type { Problem } from './problem.ts';
import { rulesOf, type Wishes } from './rules.ts';

/** A problem with what was asked to make it, so that one thing asked for can be changed and the rest kept. */
export interface Asked {
  /** Its rules are those of the wishes, its bounds those of the share. */
  readonly problem: Problem;
  /** How far from the mean weight a part may be, as a share of it; null where its bounds were given as weights. */
  readonly within: number | null;
  readonly wishes: Wishes;
  /** Borders that the graph leaves out because something is in the way: a river, a railway. */
  readonly barriers: readonly Border[];
}

export function withWishes(asked: Asked, changed: Partial<Wishes>): Asked {
  const wishes = { ...asked.wishes, ...changed };
  return { ...asked, wishes, problem: { ...asked.problem, rules: rulesOf(wishes) } };
}

export function withParts(asked: Asked, parts: number): Asked {
  return rebound({ ...asked, problem: { ...asked.problem, parts } });
}

export function withShare(asked: Asked, within: number): Asked {
  return rebound({ ...asked, within });
}

/** With other bounds in place of its own, on one side or both. */
export function withBounds(asked: Asked, bounds: Partial<Problem['bounds']>): Asked {
  return { ...asked, problem: { ...asked.problem, bounds: { ...asked.problem.bounds, ...bounds } } };
}

/** With more borders: barriers that do not count, or bridges. */
export function withBorders(asked: Asked, borders: readonly Border[]): Asked {
  const { problem } = asked;
  const graph = graphOf(problem.size, [...problem.graph.borders, ...borders]);
  return { ...asked, problem: { ...problem, graph } };
}

/** The bounds of a share move with the mean. */
function rebound(asked: Asked): Asked {
  const { within, problem } = asked;
  return within === null ? asked : withBounds(asked, boundsWithin(problem.weights, problem.parts, within));
}
