import type { Asked } from './asked.ts';
import type { Change, Loosening } from './relaxation.ts';
import { take } from './take.ts';

/** Rules that hold or do not: areas kept together, kept apart, or fixed. Each gives way by being given up. */
export function ruleLoosenings({ wishes }: Asked): Loosening[] {
  const changes: Change[] = [
    ...wishes.together.map((areas) => ({ rule: 'together' as const, areas })),
    ...wishes.apart.map((areas) => ({ rule: 'apart' as const, areas })),
    ...wishes.fixed.map((fixed) => ({ rule: 'fixed' as const, fixed })),
  ];
  const distinct = new Map(changes.map((change) => [JSON.stringify(change), change]));
  return [...distinct.values()].map(allOrNothing);
}

/** A change that is enough or is not. */
export function allOrNothing(change: Change): Loosening {
  return {
    dropped: (asked) => take(asked, change),
    async nearest(asked, ask) {
      const grouping = await ask(take(asked, change));
      return grouping === null || grouping === 'unknown' ? [] : [{ change, grouping, isNearest: true }];
    },
  };
}
