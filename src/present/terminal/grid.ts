import { cellText, type Bar, type Cell, type Column, type Gauge, type Table, type Tone } from '../report.ts';
import { drawBar, drawGauges, type DrawingSize } from './drawing.ts';
import { COMFORTABLE, type ColumnNeed } from './layout.ts';
import type { Pen } from './pen.ts';
import { parts, widest, widthOf, words } from './text.ts';

/** Words are broken only to get a column down to this. */
const NARROWEST = 12;

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

interface GridCell {
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

/** What each column of a grid needs, from comfort to the least, its rows standing in by an indent. */
export function needsOf(grid: Grid, rowIndent: number): ColumnNeed[] {
  const needs = grid.columns.map(({ kind, comfortable = Infinity }, x) => {
    const indent = x === 0 ? rowIndent : 0;
    const texts = grid.rows.map(({ cells }) => cells[x]?.text ?? '');
    const header = grid.headers[x] ?? '';
    const headerWord = widest(words(header).flatMap(parts));
    const whole = widest(texts);
    const word = isDrawn(kind) ? whole : widest(texts.flatMap(words));
    const atEase = Math.min(whole, Math.max(word, comfortable)) + indent;
    const broken = kind === 'text' ? Math.max(0, ...texts.flatMap(words).map(leastWidth)) : word;
    return {
      natural: Math.max(widthOf(header), atEase),
      headerWrapped: Math.max(headerWord, atEase),
      cellsWrapped: Math.max(headerWord, word + indent),
      wordsBroken: Math.max(Math.min(headerWord, NARROWEST), broken + indent, 2),
    };
  });
  return underGroups(grid.columns, needs);
}

/** The last column of a group makes room for the header over them all. */
function underGroups(columns: readonly Column[], needs: readonly ColumnNeed[]): ColumnNeed[] {
  return needs.map((need, x) => {
    const group = columns[x]?.group;
    if (group === undefined || columns[x + 1]?.group === group) return need;
    const before = needs.filter((_, i) => i < x && columns[i]?.group === group);
    const taken = before.reduce((sum, { natural }) => sum + natural + COMFORTABLE.gap, 0);
    return { ...need, natural: Math.max(need.natural, widthOf(group) - taken) };
  });
}

/** Whether the spaces in a cell place a drawing, so that it must not be wrapped at them. */
export function isDrawn(kind: Column['kind']): boolean {
  return kind === 'bar' || kind === 'gauge';
}

/** A word may be broken, a figure may not: £205, at a line's end is another figure. */
function leastWidth(word: string): number {
  const isFigure = /^[-+(]*(?:£|GBP)?[\d.,]{1,24}[%);,]*$/.test(word);
  return isFigure ? widthOf(word) : Math.min(widthOf(word), NARROWEST);
}
