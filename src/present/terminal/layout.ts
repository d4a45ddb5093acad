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

export interface Layout {
  readonly widths: readonly number[];
  /** Between columns. */
  readonly gap: number;
}

/**
 * Column widths that fit into the room, giving up as little as it takes: headers wrap first, then texts, then
 * the gap narrows, then long words break. Null when even that is too wide.
 */
export function fit(needs: readonly ColumnNeed[], room: number): Layout | null {
  const stages = [
    { gap: 2, floor: needs.map(({ natural }) => natural) },
    { gap: 2, floor: needs.map(({ headerWrapped }) => headerWrapped) },
    { gap: 2, floor: needs.map(({ cellsWrapped }) => cellsWrapped) },
    { gap: 1, floor: needs.map(({ cellsWrapped }) => cellsWrapped) },
    { gap: 1, floor: needs.map(({ wordsBroken }) => wordsBroken) },
  ];
  const stage = stages.find(({ gap, floor }) => total(floor, gap) <= room);
  if (stage === undefined) return null;
  const before = stages[Math.max(0, stages.indexOf(stage) - 1)] ?? stage;
  return { widths: squeeze(before.floor, stage.floor, room - gaps(needs, stage.gap)), gap: stage.gap };
}

/** The least widths there are, for a single column that is wider than the room. */
export function leastOf(needs: readonly ColumnNeed[]): Layout {
  return { widths: needs.map(({ wordsBroken }) => wordsBroken), gap: 1 };
}

/** Whether a table needs nothing wrapped. */
export function fitsAsItIs(needs: readonly ColumnNeed[], room: number): boolean {
  return (
    total(
      needs.map(({ natural }) => natural),
      2,
    ) <= room
  );
}

function gaps(needs: readonly unknown[], gap: number): number {
  return Math.max(0, needs.length - 1) * gap;
}

function total(widths: readonly number[], gap: number): number {
  return widths.reduce((sum, width) => sum + width, 0) + gaps(widths, gap);
}

/** Takes from the column with the most to give, one by one, until the widths fit. */
function squeeze(widths: readonly number[], floor: readonly number[], room: number): number[] {
  const result = [...widths];
  let over = total(result, 0) - room;
  while (over-- > 0) {
    let most = 0;
    result.forEach((width, i) => {
      if (width - (floor[i] ?? 0) > (result[most] ?? 0) - (floor[most] ?? 0)) most = i;
    });
    result[most] = (result[most] ?? 0) - 1;
  }
  return result;
}
