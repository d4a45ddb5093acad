import { bestMatching } from './matching.ts';
import type { Grouping } from './problem.ts';

/**
 * Which part of one grouping is which of another: so that as many areas as can be stay where they are. For each part
 * of the first the part of the second, -1 where it has none. `settled` are pairs of parts that are the same whatever
 * their areas.
 */
export function sameParts(
  one: Grouping,
  other: Grouping,
  settled: readonly (readonly [number, number])[],
): number[] {
  if (one === other) return Array.from({ length: Math.max(-1, ...one) + 1 }, (_, part) => part);
  const shared = Array.from({ length: Math.max(-1, ...one) + 1 }, () =>
    Array.from({ length: Math.max(-1, ...other) + 1 }, () => 0),
  );
  one.forEach((part, area) => {
    const row = shared[part];
    const there = other[area] ?? -1;
    if (row !== undefined && there >= 0) row[there] = (row[there] ?? 0) + 1;
  });
  for (const [part, there] of settled) {
    const row = shared[part];
    if (row !== undefined) row[there] = (row[there] ?? 0) + one.length;
  }
  return bestMatching(shared);
}
