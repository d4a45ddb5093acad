import type { Span } from './spot.ts';

/** A cell as it stands in its record's text: its content, without the quotes around it. */
export interface Cell extends Span {
  readonly quoted: boolean;
  /** Where a quote goes wrong (counted from the record's start) and how; null: it is well written. */
  readonly broken: { readonly how: QuoteFault; readonly at: number } | null;
}

/** A quote inside an unquoted cell; text after the closing quote; the same lines later; no closing quote. */
export type QuoteFault = 'stray' | 'early' | 'runaway' | 'unclosed';

/**
 * The cells of one record, one by one, by the same rules as csv-parse: a quote opens a cell only as its first
 * character, a doubled one inside stands for itself, and a closing one is followed by a delimiter or the end.
 * After a broken quote nothing is certain, so the walk ends there.
 */
export function* cellsOf(record: string, delimiter: string): Generator<Cell> {
  for (let at = 0; ;) {
    const cell =
      record[at] === '"' ? quotedCell(record, at + 1, delimiter) : plainCell(record, at, delimiter);
    yield cell;
    const end = cell.quoted ? cell.to + 1 : cell.to;
    if (cell.broken || end >= record.length) return;
    at = end + delimiter.length;
  }
}

function plainCell(record: string, from: number, delimiter: string): Cell {
  const end = record.indexOf(delimiter, from);
  const to = end === -1 ? record.length : end;
  const quote = record.slice(from, to).indexOf('"');
  return { from, to, quoted: false, broken: quote === -1 ? null : { how: 'stray', at: from + quote } };
}

function quotedCell(record: string, from: number, delimiter: string): Cell {
  let to = record.indexOf('"', from);
  while (to !== -1 && record[to + 1] === '"') to = record.indexOf('"', to + 2);
  if (to === -1) return { from, to: record.length, quoted: true, broken: { how: 'unclosed', at: from - 1 } };
  const ends = to + 1 === record.length || record.startsWith(delimiter, to + 1);
  if (ends) return { from, to, quoted: true, broken: null };
  // The quote that shows it is lines away from the one that was forgotten: point at where the cell opens.
  const later = /[\r\n]/.test(record.slice(from, to));
  return {
    from,
    to,
    quoted: true,
    broken: later ? { how: 'runaway', at: from - 1 } : { how: 'early', at: to },
  };
}

/**
 * The part of a cell that starts `skip` characters into its content and is `length` characters long: the content
 * is what a reader of the table sees, in which a doubled quote counts once.
 */
export function partOf(
  record: string,
  cell: Cell,
  part: { readonly from: number; readonly length: number },
): Span {
  const from = forward(record, cell, cell.from, part.from);
  return { from, to: forward(record, cell, from, part.length) };
}

function forward(record: string, cell: Cell, start: number, count: number): number {
  let at = start;
  for (let left = count; left > 0 && at < cell.to; left--) {
    const doubled = cell.quoted && record[at] === '"';
    at += doubled || record.codePointAt(at)! > 0xffff ? 2 : 1;
  }
  return Math.min(at, cell.to);
}
