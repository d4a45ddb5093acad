import type { Buffer } from 'node:buffer';
import { fault } from '../issue/fault.ts';
import type { Fault, Place } from '../issue/issue.ts';
import { cellsOf } from './cell.ts';
import type { Head } from './header.ts';
import { LIMITS } from './limits.ts';
import { type RecordText, recordTexts } from './locate.ts';
import type { Stop } from './showing.ts';
import { placeIn } from './spot.ts';

type Open = () => AsyncIterable<Buffer>;

/** Why no header was found: quotes or lines that break off the search, nothing but blank rows, or other words. */
export async function noHeader(file: string, open: Open, head: Head): Promise<Fault> {
  if (head.stop) return stopped(file, open, head.delimiter, head.stop);
  const record = head.rows.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  const cells = head.rows[record];
  if (!cells) return fault('empty-file', {}, { file });
  const text = await textOf(open, record);
  const place = placeIn(file, text.text, text.line, { from: 0, to: text.text.length });
  return fault('no-header', { row: cells.join(', ') }, { file, record, place });
}

/**
 * Why reading stopped where it did, with the exact spot. An endless line is mostly a quote that someone forgot, so
 * that is looked for first.
 */
export async function stopped(file: string, open: Open, delimiter: string, stop: Stop): Promise<Fault> {
  const { record, cause } = stop;
  const { text, line } = await textOf(open, record);
  const spot = (from: number, to: number): Place => placeIn(file, text, line, { from, to });
  const cells = [...cellsOf(text, delimiter)];
  const broken = cells.at(-1)?.broken;
  if (broken) {
    const how = broken.how === 'unclosed' && cause === 'line-too-long' ? ('endless' as const) : broken.how;
    const field = cells.length - 1;
    const { from, to } = cells[field]!;
    // After a quote gone wrong, what looks like the cell may run over many lines.
    const [cell = ''] = text
      .slice(from, to)
      .trimStart()
      .split(/[\r\n]/, 1);
    const facts = { how, cell, limit: LIMITS.line.shown };
    return fault('broken-quotes', facts, { file, record, field, place: spot(broken.at, broken.at + 1) });
  }
  const cell = stop.field === undefined ? undefined : cells[stop.field];
  const at = { file, record, place: cell ? spot(cell.from, cell.to) : spot(0, text.length) };
  return cause === 'cell-too-long'
    ? fault('cell-too-long', { limit: LIMITS.cell.shown }, { ...at, field: stop.field! })
    : fault('line-too-long', { limit: LIMITS.line.shown }, at);
}

async function textOf(open: Open, record: number): Promise<RecordText> {
  return (await recordTexts(open(), new Set([record]))).get(record) ?? { line: 1, text: '' };
}
