import { settled } from '../../model/tolerance.ts';

/** How a value is written: whole, in pounds and pence, or with decimals. */
export type Written = 'whole' | 'pounds' | 'real';

/** Decimals of each; beyond twelve nobody writes a value, and the model tells none apart. */
export const DECIMALS: Readonly<Record<Written, number>> = { whole: 0, pounds: 2, real: 12 };

/** Where a margin turns from held to missed, or back. */
export interface Crossing {
  /** The last value at which it is held, and the first at which it is missed: the next to it that can be written. */
  readonly holds: number;
  readonly fails: number;
  /** The margin at the one that holds: 0 where the mark is hit exactly. */
  readonly margin: number;
}

/**
 * The turn between a value that holds and one that does not, by bisection on decimals: the fewest that come as near to the
 * mark as any do. A value that can be typed back is what a break-even is for.
 */
export function turnBetween(
  margin: (value: number) => number,
  kind: Written,
  between: { readonly good: number; readonly bad: number },
): Crossing {
  const first = kind === 'real' ? 3 : DECIMALS[kind];
  const reach = Math.max(Math.abs(between.good), Math.abs(between.bad), 1);
  // Beyond fifteen digits neighbours are the same number.
  const last = Math.min(DECIMALS[kind], 15 - Math.ceil(Math.log10(reach)));
  const found = (decimals: number): Crossing => {
    const { good, bad } = bisected(margin, decimals, between);
    return { holds: good, fails: bad, margin: settled(margin(good)) + 0 };
  };
  const finest = found(Math.max(first, last));
  for (let decimals = first; decimals < last; decimals++) {
    const crossing = found(decimals);
    if (isAsNear(crossing.margin, finest.margin)) return crossing;
  }
  return finest;
}

/** Whether more decimals bring a margin no nearer: it is 0, or jumps over the mark, or skips a penny. */
function isAsNear(margin: number, finest: number): boolean {
  return margin === finest || Math.abs(margin - finest) <= 1e-6 * Math.abs(finest);
}

/** Neighbours of so many decimals of which one holds and the other does not; the ends stand for what lies beyond. */
function bisected(
  margin: (value: number) => number,
  decimals: number,
  { good, bad }: { readonly good: number; readonly bad: number },
): { good: number; bad: number } {
  const found = { good, bad };
  for (;;) {
    const middle = atDecimals((found.good + found.bad) / 2, decimals);
    const least = Math.min(found.good, found.bad);
    const most = Math.max(found.good, found.bad);
    if (middle <= least || middle >= most) return found;
    if (settled(margin(middle)) >= 0) found.good = middle;
    else found.bad = middle;
  }
}

export function atDecimals(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
