import type { Column, Table } from '../report.ts';
import { DRAWING_SIZES, UNDRAWN } from './drawing.ts';
import { gridOf, isDrawn, needsOf, type Grid, type GridRow } from './grid.ts';
import { COMFORTABLE, DENSITIES, fit, fitsAsItIs, leastOf, type Layout } from './layout.ts';
import { drawHeading, type Pen } from './pen.ts';
import { placed } from './place.ts';
import { wrap } from './text.ts';

/**
 * A table as lines no longer than the pen's width, its heading in its own first column where that fits. What does
 * not fit shrinks its bars, loses them, wraps its headers, then its texts; columns that are still too many go
 * below, under the first column repeated.
 */
export function drawTable(table: Table, heading: string, pen: Pen): string[] {
  const drawn = table.columns.some(({ kind }) => isDrawn(kind));
  for (const size of drawn ? DRAWING_SIZES : [UNDRAWN]) {
    const grid = gridOf(table, heading, size, pen);
    if (fitsAsItIs(needsOf(grid, COMFORTABLE.indent), pen.width)) return drawGrid(grid, pen);
  }
  return [...drawHeading(heading, pen), ...drawGrid(gridOf(table, '', UNDRAWN, pen), pen)];
}

function drawGrid(grid: Grid, pen: Pen): string[] {
  const layout = layoutOf(grid, pen.width);
  if (layout !== null) return drawAt(grid, layout, pen);
  const all = grid.columns.map((_, x) => x);
  const above = all.filter(
    (x) => x < 2 || layoutOf(columnsOf(grid, all.slice(0, x + 1)), pen.width) !== null,
  );
  const below = all.filter((x) => x === 0 || !above.includes(x));
  const bare = { ...grid, rows: grid.rows.map((row) => ({ ...row, notes: [] })) };
  return [...drawGrid(columnsOf(bare, above), pen), ...drawGrid(columnsOf(grid, below), pen)];
}

/** Null when columns have to go below; two stay together whatever they need. */
function layoutOf(grid: Grid, room: number): Layout | null {
  for (const density of DENSITIES) {
    const layout = fit(needsOf(grid, density.indent), room, density);
    if (layout !== null) return layout;
  }
  return grid.columns.length > 2 ? null : leastOf(needsOf(grid, 1));
}

function columnsOf(grid: Grid, kept: readonly number[]): Grid {
  const pick = <T>(items: readonly T[]): T[] => items.filter((_, x) => kept.includes(x));
  return {
    columns: pick(grid.columns),
    headers: pick(grid.headers),
    rows: grid.rows.map((row) => ({ ...row, cells: pick(row.cells) })),
  };
}

/** Rows are placed together up to one that has notes, which stand between it and the next. */
function drawAt({ columns, headers, rows }: Grid, layout: Layout, pen: Pen): string[] {
  const lines: string[] = [];
  let together = headerCells(columns, headers, layout, pen);
  const place = (): void => {
    if (together.length > 0) lines.push(...placed(together, columns, layout));
    together = [];
  };
  if (columns.some(({ group }) => group !== undefined))
    lines.push(...drawGroups(columns, headers[0] ?? '', layout, pen));
  for (const row of rows) {
    together.push(rowCells(row, columns, layout, pen));
    if (row.notes.length === 0) continue;
    place();
    lines.push(...drawNotes(row, layout, pen));
  }
  place();
  return lines;
}

/** The row of headers; none where all are empty. */
function headerCells(
  columns: readonly Column[],
  headers: readonly string[],
  layout: Layout,
  pen: Pen,
): string[][] {
  if (headers.every((header) => header === '')) return [];
  const grouped = columns.some(({ group }) => group !== undefined);
  const shown = grouped ? ['', ...headers.slice(1)] : headers;
  return [shown.map((header, x) => painted(wrap(header, layout.widths[x] ?? 1), 'heading', pen))];
}

/** The line above the headers: the section's heading, and what neighbouring columns have in common. */
function drawGroups(columns: readonly Column[], heading: string, layout: Layout, pen: Pen): string[] {
  const runs: { text: string; width: number }[] = [];
  columns.forEach(({ group = '' }, x) => {
    const width = layout.widths[x] ?? 1;
    const last = runs.at(-1);
    if (x > 1 && last?.text === pen.clean(group)) last.width += layout.gap + width;
    else runs.push({ text: x === 0 ? heading : pen.clean(group), width });
  });
  const cells = runs.map(({ text, width }) => painted(wrap(text, width), 'heading', pen));
  const widths = runs.map(({ width }) => width);
  return placed(
    [cells],
    runs.map(() => ({ kind: 'text' })),
    { ...layout, widths },
  );
}

function rowCells(
  { cells, total }: GridRow,
  columns: readonly Column[],
  { widths, indent: rowIndent }: Layout,
  pen: Pen,
): string[] {
  return cells.map(({ text, style }, x) => {
    const indent = x === 0 ? rowIndent : 0;
    const lines = isDrawn(columns[x]?.kind ?? 'text') ? [text] : wrap(text, (widths[x] ?? 1) - indent);
    const weight = total && style === 'plain' ? 'heading' : style;
    return painted(lines, weight, pen, ' '.repeat(indent));
  });
}

/** Line by line, since a colour that ran over a line's end would run into the next column. */
function painted(
  lines: readonly string[],
  style: Parameters<Pen['paint']>[1],
  pen: Pen,
  before = '',
): string {
  return lines.map((line) => before + pen.paint(line, style)).join('\n');
}

/** Notes stand under the second column, so that the first, with its word or code, still catches the eye. */
function drawNotes({ notes }: GridRow, { widths, gap }: Layout, pen: Pen): string[] {
  const indent = Math.min((widths[0] ?? 0) + gap, Math.floor(pen.width / 2));
  return notes.flatMap((note) => wrap(note, pen.width - indent).map((line) => ' '.repeat(indent) + line));
}
