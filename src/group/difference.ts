import { bestMatching } from './matching.ts';
import type { Grouping } from './problem.ts';

/**
 * Which part of one grouping is which of another: so that as many areas as can be stay where they are. For each part
 * of the first the part of the second, -1 where it has none.
 */
export function sameParts(one: Grouping, other: Grouping): number[] {
  if (one === other) return Array.from({ length: Math.max(-1, ...one) + 1 }, (_, part) => part);
  const shared = Array.from({ length: Math.max(-1, ...one) + 1 }, () =>
    Array.from({ length: Math.max(-1, ...other) + 1 }, () => 0),
  );
  one.forEach((part, area) => {
    const row = shared[part];
    const there = other[area] ?? -1;
    if (row !== undefined && there >= 0) row[there] = (row[there] ?? 0) + 1;
  });
  return bestMatching(shared);
}

/** Areas that change their part from one grouping to another, whatever the parts are called: how much is disrupted. */
export function movedAreas(from: Grouping, to: Grouping): number[] {
  const same = sameParts(to, from);
  return to.flatMap((part, area) => (same[part] === from[area] ? [] : [area]));
}
