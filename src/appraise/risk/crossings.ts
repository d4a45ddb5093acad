import { settled } from '../../model/tolerance.ts';

/** Of what a margin is looked at: least and most value, and whether only whole ones count, or pounds and pence. */
export interface Domain {
  readonly least: number;
  readonly most: number;
  readonly kind: 'whole' | 'pounds' | 'real';
  /** Where to look closer. */
  readonly near: readonly [low: number, high: number] | null;
}

/** Where a margin turns from held to missed, or back. */
export interface Crossing {
  /** The last value at which it is held, and the first at which it is missed: the next to it that can be written. */
  readonly holds: number;
  readonly fails: number;
  /** The margin at the one that holds: 0 where the mark is hit exactly. */
  readonly margin: number;
}

export interface Crossings {
  readonly crossings: readonly Crossing[];
  /** Whether the margin is held at the least value, and at the most. */
  readonly holdsAtLeast: boolean;
  readonly holdsAtMost: boolean;
}

const CELLS = 128;
/** Decimals beyond which nobody writes a value, and the model tells none apart. */
const MOST_DECIMALS = 12;

/**
 * All values at which a margin is just held: between neighbours of a grid of which one holds and the other does not,
 * by bisection on decimals, longer ones only until the mark is hit to the penny. A value that can be typed back into
 * a plan is what a break-even is for; so the answer is the shortest decimal that does it.
 *
 * A margin that is missed and held again within one cell of the grid goes unseen.
 */
export function crossingsOf(margin: (value: number) => number, domain: Domain): Crossings {
  const holds = (value: number): boolean => settled(margin(value)) >= 0;
  const points = gridOf(domain).map((value) => ({ value, holds: holds(value) }));
  const crossings = points.slice(1).flatMap((point, i): Crossing[] => {
    const before = points[i];
    if (before === undefined || before.holds === point.holds) return [];
    const [good, bad] = before.holds ? [before.value, point.value] : [point.value, before.value];
    return [narrowed(margin, holds, domain.kind, { good, bad })];
  });
  return {
    crossings,
    holdsAtLeast: points[0]?.holds ?? false,
    holdsAtMost: points.at(-1)?.holds ?? false,
  };
}

/** Values over the whole domain, closer together where the case says that the truth may lie. */
function gridOf({ least, most, kind, near }: Domain): readonly number[] {
  const decimals = DECIMALS[kind];
  const cells = (from: number, to: number): number[] =>
    Array.from({ length: CELLS + 1 }, (_, i) => atDecimals(from + ((to - from) * i) / CELLS, decimals));
  const all = [...cells(least, most), ...(near === null ? [] : cells(...near))];
  return [...new Set(all)].sort((a, b) => a - b);
}

const DECIMALS = { whole: 0, pounds: 2, real: MOST_DECIMALS } as const;

/** The turn between a value that holds and one that does not, where there is one. */
export function turnBetween(
  margin: (value: number) => number,
  kind: Domain['kind'],
  between: { readonly good: number; readonly bad: number },
): Crossing {
  return narrowed(margin, (value) => settled(margin(value)) >= 0, kind, between);
}

function narrowed(
  margin: (value: number) => number,
  holds: (value: number) => boolean,
  kind: Domain['kind'],
  between: { readonly good: number; readonly bad: number },
): Crossing {
  const first = kind === 'real' ? 3 : DECIMALS[kind];
  const reach = Math.max(Math.abs(between.good), Math.abs(between.bad), 1);
  // Beyond fifteen digits neighbours are the same number.
  const last = Math.min(DECIMALS[kind], 15 - Math.ceil(Math.log10(reach)));
  for (let decimals = first; ; decimals++) {
    const { good, bad } = bisected(holds, decimals, between);
    const found = { holds: good, fails: bad, margin: settled(margin(good)) + 0 };
    if (found.margin === 0 || decimals >= last) return found;
  }
}

/** Neighbours of so many decimals of which one holds and the other does not; the ends stand for what lies beyond. */
function bisected(
  holds: (value: number) => boolean,
  decimals: number,
  { good, bad }: { readonly good: number; readonly bad: number },
): { good: number; bad: number } {
  const found = { good, bad };
  for (;;) {
    const middle = atDecimals((found.good + found.bad) / 2, decimals);
    const least = Math.min(found.good, found.bad);
    const most = Math.max(found.good, found.bad);
    if (middle <= least || middle >= most) return found;
    if (holds(middle)) found.good = middle;
    else found.bad = middle;
  }
}

function atDecimals(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
