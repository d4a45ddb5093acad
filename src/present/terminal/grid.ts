import { cellText, type Bar, type Cell, type Column, type Gauge, type Table, type Tone } from '../report.ts';
import { drawBar, drawGauges, type DrawingSize } from './drawing.ts';
import type { ColumnNeed } from './layout.ts';
import type { Pen } from './pen.ts';
import { widest, widthOf, words } from './text.ts';

/** Rows stand this far in from their section's heading. */
export const INDENT = 2;

/** A word is broken only to get a column down to this. */
const NARROWEST = 8;

/** A table whose cells are words and drawings already: what is left is to place them. */
export interface Grid {
  readonly columns: readonly Column[];
  readonly headers: readonly string[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly total: boolean;
  readonly notes: readonly string[];
}

export interface GridCell {
  readonly text: string;
  readonly style: Tone | 'drawing' | 'plain';
}

/** A table in words, its bars and gauges drawn at a size; without bars where the size leaves none. */
export function gridOf(table: Table, heading: string, size: DrawingSize, pen: Pen): Grid {
  const kept = table.columns
    .map((column, x) => ({ column, cells: table.rows.map((row) => row.cells[x] ?? '') }))
    .filter(({ column }) => column.kind !== 'bar' || size.bar > 0);
  const drawn = kept.map(({ cells }) => columnCells(cells, size, pen));
  return {
    columns: kept.map(({ column }) => column),
    headers: kept.map(({ column }, x) =>
      pen.clean(x === 0 && column.header === '' ? heading : column.header),
    ),
    rows: table.rows.map(({ total = false, notes = [] }, y) => ({
      cells: drawn.flatMap((cells) => cells[y] ?? []),
      total,
      notes: notes.map(pen.clean),
    })),
  };
}

function columnCells(cells: readonly Cell[], size: DrawingSize, pen: Pen): GridCell[] {
  const gauges = cells.filter(isGauge);
  const texts = gauges.map(({ text }) => pen.clean(text));
  const drawn = new Map(drawGauges(gauges, texts, size.gauge).map((text, i) => [gauges[i], text]));
  return cells.map((cell) => {
    if (isGauge(cell)) return { text: drawn.get(cell) ?? '', style: 'plain' };
    if (isBar(cell)) return { text: drawBar(cell, size.bar, pen.block), style: 'drawing' };
    return { text: pen.clean(cellText(cell)), style: typeof cell === 'string' ? 'plain' : cell.tone };
  });
}

function isGauge(cell: Cell): cell is Gauge {
  return typeof cell === 'object' && cell.kind === 'gauge';
}

function isBar(cell: Cell): cell is Bar {
  return typeof cell === 'object' && cell.kind === 'bar';
}

/** What each column of a grid needs, from comfort to the least. */
export function needsOf(grid: Grid): ColumnNeed[] {
  return grid.columns.map(({ kind, comfortable = Infinity }, x) => {
    const indent = x === 0 ? INDENT : 0;
    const texts = grid.rows.map(({ cells }) => cells[x]?.text ?? '');
    const header = grid.headers[x] ?? '';
    const headerWord = widest(words(header));
    const whole = widest(texts);
    const word = isDrawn(kind) ? whole : widest(texts.flatMap(words));
    const atEase = Math.min(whole, Math.max(word, comfortable)) + indent;
    const broken = kind === 'text' ? Math.min(word, NARROWEST) : word;
    return {
      natural: Math.max(widthOf(header), atEase),
      headerWrapped: Math.max(headerWord, atEase),
      cellsWrapped: Math.max(headerWord, word + indent),
      wordsBroken: Math.max(Math.min(headerWord, NARROWEST), broken + indent, 2),
    };
  });
}

/** Whether the spaces in a cell place a drawing, so that it must not be wrapped at them. */
export function isDrawn(kind: Column['kind']): boolean {
  return kind === 'bar' || kind === 'gauge';
}
