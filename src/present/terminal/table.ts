import CliTable from 'cli-table3';
import type { Column, Table } from '../report.ts';
import { DRAWING_SIZES } from './drawing.ts';
import { gridOf, INDENT, isDrawn, needsOf, type Grid, type GridRow } from './grid.ts';
import { fit, fitsAsItIs, leastOf, type Layout } from './layout.ts';
import type { Pen } from './pen.ts';
import { wrap } from './text.ts';

/**
 * A table as lines no longer than the pen's width. What does not fit shrinks its bars, loses them, wraps its
 * headers, then its texts; columns that are still too many go below, under the first column repeated.
 */
export function drawTable(table: Table, heading: string, pen: Pen): string[] {
  for (const size of DRAWING_SIZES) {
    const grid = gridOf(table, heading, size, pen);
    const undrawn = size.bar === 0 || !table.columns.some(({ kind }) => isDrawn(kind));
    if (undrawn || fitsAsItIs(needsOf(grid), pen.width)) return drawGrid(grid, pen);
  }
  return [];
}

function drawGrid(grid: Grid, pen: Pen): string[] {
  const needs = needsOf(grid);
  const layout = fit(needs, pen.width);
  if (layout !== null) return drawAt(grid, layout, pen);
  const fitting = needs.findLastIndex((_, x) => fit(needs.slice(0, x + 1), pen.width) !== null) + 1;
  if (fitting < 2) return drawAt(grid, leastOf(needs), pen);
  const below = grid.columns.flatMap((_, x) => (x === 0 || x >= fitting ? [x] : []));
  const above = grid.columns.flatMap((_, x) => (x < fitting ? [x] : []));
  const bare = { ...grid, rows: grid.rows.map((row) => ({ ...row, notes: [] })) };
  return [...drawGrid(columnsOf(bare, above), pen), ...drawGrid(columnsOf(grid, below), pen)];
}

function columnsOf(grid: Grid, kept: readonly number[]): Grid {
  const pick = <T>(items: readonly T[]): T[] => items.filter((_, x) => kept.includes(x));
  return {
    columns: pick(grid.columns),
    headers: pick(grid.headers),
    rows: grid.rows.map((row) => ({ ...row, cells: pick(row.cells) })),
  };
}

function drawAt(grid: Grid, layout: Layout, pen: Pen): string[] {
  return [
    ...drawHeaders(grid, layout, pen),
    ...grid.rows.flatMap((row) => [
      ...placed(rowCells(row, grid.columns, layout, pen), grid.columns, layout),
      ...drawNotes(row, layout, pen),
    ]),
  ];
}

function drawHeaders({ columns, headers }: Grid, layout: Layout, pen: Pen): string[] {
  if (headers.every((header) => header === '')) return [];
  const grouped = columns.some(({ group }) => group !== undefined);
  const shown = grouped ? ['', ...headers.slice(1)] : headers;
  const cells = shown.map((header, x) => painted(wrap(header, layout.widths[x] ?? 1), 'heading', pen));
  return [
    ...(grouped ? drawGroups(columns, headers[0] ?? '', layout, pen) : []),
    ...placed(cells, columns, layout),
  ];
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
    cells,
    runs.map(() => ({ kind: 'text', header: '' })),
    { ...layout, widths },
  );
}

function rowCells(
  { cells, total }: GridRow,
  columns: readonly Column[],
  { widths }: Layout,
  pen: Pen,
): string[] {
  return cells.map(({ text, style }, x) => {
    const indent = x === 0 ? INDENT : 0;
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

function placed(cells: readonly string[], columns: readonly Column[], { widths, gap }: Layout): string[] {
  const cliTable = new CliTable({
    chars: NO_BORDERS,
    colWidths: widths.map((width) => width + gap),
    colAligns: columns.map(({ kind }) => (kind === 'number' ? 'right' : 'left')),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': gap },
  });
  cliTable.push([...cells]);
  return cliTable
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

const NO_BORDERS = Object.fromEntries(
  ['', '-mid', '-left', '-right']
    .flatMap((end) => [`top${end}`, `bottom${end}`, `left${end}`, `right${end}`, `mid${end}`])
    .concat('middle')
    .map((place) => [place, '']),
);

/** Notes stand under the second column, so that the first, with its word or code, still catches the eye. */
function drawNotes({ notes }: GridRow, { widths, gap }: Layout, pen: Pen): string[] {
  const indent = Math.min((widths[0] ?? 0) + gap, Math.floor(pen.width / 2));
  return notes.flatMap((note) => wrap(note, pen.width - indent).map((line) => ' '.repeat(indent) + line));
}
