import type { Asked } from './asked.ts';
import { shortestBridges, type Border } from './bridges.ts';
import { allOrNothing } from './loosen-rule.ts';
import type { Loosened, Loosening } from './relaxation.ts';

/** Borders that do not count because of a barrier, and borders that are missing between pieces of the map. */
export function borderLoosenings({ problem, barriers }: Asked): Loosening[] {
  const bridges = shortestBridges(problem, barriers);
  const found: Loosening[] = [];
  if (barriers.length > 0) found.push(anyOf('barriers', barriers, barriers));
  if (bridges.all.length > 0) found.push(anyOf('bridges', bridges.between, bridges.all));
  return found;
}

/** Each border that is enough by itself; if none is, all of them. */
function anyOf(rule: 'barriers' | 'bridges', each: readonly Border[], all: readonly Border[]): Loosening {
  const together = allOrNothing({ rule, borders: all });
  return {
    dropped: together.dropped,
    async nearest(asked, ask) {
      const found: Loosened[] = [];
      for (const border of each)
        found.push(...(await allOrNothing({ rule, borders: [border] }).nearest(asked, ask)));
      if (found.length > 0) return found;
      // Some of them may be enough.
      return (await together.nearest(asked, ask)).map((one) => ({ ...one, isNearest: false }));
    },
  };
}
