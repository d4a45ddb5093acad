import { sum } from '../number.ts';

/** What one column of a table asks for. Widths in columns of the terminal. */
export interface ColumnNeed {
  /** With nothing wrapped but texts past their comfortable width. */
  readonly natural: number;
  /** With the header wrapped between words. */
  readonly headerWrapped: number;
  /** With the cells wrapped between words too. */
  readonly cellsWrapped: number;
  /** With words broken; the same where there are none to break, as in a number. */
  readonly wordsBroken: number;
}

/** How close a table is set. */
export interface Density {
  /** Between columns. */
  readonly gap: number;
  /** Of the rows under their section's heading. */
  readonly indent: number;
  /** Whether long words may be broken. */
  readonly breaks: boolean;
}

export const COMFORTABLE: Density = { gap: 2, indent: 2, breaks: false };

const CRAMMED: Density = { gap: 1, indent: 1, breaks: true };

/** From comfortable to crammed. */
export const DENSITIES: readonly Density[] = [COMFORTABLE, { ...CRAMMED, breaks: false }, CRAMMED];

export interface Layout extends Density {
  readonly widths: readonly number[];
}

/**
 * Column widths that fit into the room at a density, giving up as little as it takes: headers wrap first, then
 * texts, then words break. Null when even that is too wide.
 */
export function fit(needs: readonly ColumnNeed[], room: number, density: Density): Layout | null {
  const stages = [
    needs.map(({ natural }) => natural),
    needs.map(({ headerWrapped }) => headerWrapped),
    needs.map(({ cellsWrapped }) => cellsWrapped),
    ...(density.breaks ? [needs.map(({ wordsBroken }) => wordsBroken)] : []),
  ];
  const left = room - (needs.length - 1) * density.gap;
  const fitting = stages.findIndex((widths) => sum(widths) <= left);
  const least = stages[fitting];
  if (least === undefined) return null;
  return { ...density, widths: squeeze(stages[Math.max(0, fitting - 1)] ?? least, least, left) };
}

/** Whether a table needs nothing wrapped at its most comfortable. */
export function fitsAsItIs(needs: readonly ColumnNeed[], room: number): boolean {
  return sum(needs.map(({ natural }) => natural)) + (needs.length - 1) * COMFORTABLE.gap <= room;
}

/** The least widths there are, for what cannot be set any narrower. */
export function leastOf(needs: readonly ColumnNeed[]): Layout {
  return { ...CRAMMED, widths: needs.map(({ wordsBroken }) => wordsBroken) };
}

/** Takes from the column with the most to give, one by one, until the widths fit. */
function squeeze(widths: readonly number[], least: readonly number[], room: number): number[] {
  const result = [...widths];
  for (let over = sum(result) - room; over > 0; over--) {
    const spare = result.map((width, i) => width - (least[i] ?? 0));
    const most = spare.indexOf(Math.max(...spare));
    result[most] = (result[most] ?? 0) - 1;
  }
  return result;
}
