import { settled } from '../../model/tolerance.ts';
import { atDecimals, DECIMALS, turnBetween, type Crossing, type Written } from './turn.ts';

/** Of what a margin is looked at. */
export interface Domain {
  readonly least: number;
  readonly most: number;
  readonly kind: Written;
  /** Where to look closer. */
  readonly near: readonly [low: number, high: number] | null;
}

export interface Crossings {
  readonly crossings: readonly Crossing[];
  /** Values at which the margin is 0 without a turn: the mark is hit and not passed. Of several in a row the first. */
  readonly touches: readonly number[];
  /** Whether the margin is held at the least value, and at the most. */
  readonly holdsAtLeast: boolean;
  readonly holdsAtMost: boolean;
  /** Whether looking twice as closely found no more; where not, there may be more turns than these. */
  readonly isComplete: boolean;
}

/** Cells of one grid after the other, until no more is found: none a multiple of another, so that no saw fits two. */
const GRIDS = [128, 331, 1009, 4093] as const;

/** A value of the grid with what it comes to. */
interface Point {
  readonly value: number;
  readonly margin: number;
}

/**
 * All values at which a margin is just held: between neighbours of a grid of which one holds and the other does not,
 * by bisection on decimals, longer ones only until the mark is hit to the penny. A value that can be typed back into
 * a plan is what a break-even is for; so the answer is the shortest decimal that does it.
 *
 * The grid is made finer until that finds no more turns. A margin that is missed and held again within a cell of the
 * last one goes unseen. `most` is how many cells are tried at most, where the margin takes long.
 */
export function crossingsOf(
  margin: (value: number) => number,
  domain: Domain,
  most: number = GRIDS[3],
): Crossings {
  const known = new Map<number, number>();
  /** All points looked at so far, with those of a grid of so many cells. */
  const look = (cells: number): Point[] => {
    for (const value of gridOf(domain, cells))
      if (!known.has(value)) known.set(value, settled(margin(value)));
    return [...known].map(([value, at]) => ({ value, margin: at })).sort((a, b) => a.value - b.value);
  };
  let points = look(GRIDS[0]);
  let isComplete = false;
  for (const cells of GRIDS.slice(1)) {
    if (cells > most || isComplete) break;
    const finer = look(cells);
    isComplete = turnsOf(finer).length === turnsOf(points).length;
    points = finer;
  }
  return {
    crossings: turnsOf(points).map((between) => turnBetween(margin, domain.kind, between)),
    touches: touchesOf(points),
    holdsAtLeast: holds(points[0]),
    holdsAtMost: holds(points.at(-1)),
    isComplete,
  };
}

const holds = (point: Pick<Point, 'margin'> | undefined): boolean => (point?.margin ?? NaN) >= 0;

/** Neighbours of which one holds and the other does not. */
function turnsOf(points: readonly Point[]): { readonly good: number; readonly bad: number }[] {
  return points.slice(1).flatMap((point, i) => {
    const before = points[i];
    if (before === undefined || holds(before) === holds(point)) return [];
    return [
      holds(before) ? { good: before.value, bad: point.value } : { good: point.value, bad: before.value },
    ];
  });
}

/** Where the margin comes down to 0 and goes up again, or begins or ends there. */
function touchesOf(points: readonly Point[]): number[] {
  return points.flatMap(({ value, margin }, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    const isFirst = margin === 0 && before?.margin !== 0;
    const isTurn = [before, after].some((next) => next !== undefined && !holds(next));
    return isFirst && !isTurn ? [value] : [];
  });
}

/** Values over the whole domain, closer together where the case says that the truth may lie. */
function gridOf({ least, most, kind, near }: Domain, count: number): readonly number[] {
  const decimals = DECIMALS[kind];
  const cells = (from: number, to: number): number[] =>
    Array.from({ length: count + 1 }, (_, i) => atDecimals(from + ((to - from) * i) / count, decimals));
  // What goes by whole weeks or months turns there, and may for that value alone.
  const whole = most - least > MOST_WHOLE ? [] : wholeNumbers(least, most);
  const all = [...cells(least, most), ...(near === null ? [] : cells(...near)), ...whole];
  return [...new Set(all)].sort((a, b) => a - b);
}

const MOST_WHOLE = 1024;

function wholeNumbers(least: number, most: number): number[] {
  const first = Math.ceil(least);
  return Array.from({ length: Math.floor(most) - first + 1 }, (_, i) => first + i);
}
