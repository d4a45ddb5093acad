import { Buffer } from 'node:buffer';
import type { Place, Ref } from '../issue/issue.ts';
import { type Cell, cellsOf, partOf } from './cell.ts';
import { LIMITS } from './limits.ts';
import { type Span, placeIn } from './spot.ts';

/** A record as it stands in the file, without its line end; of an endless one its beginning. */
export interface RecordText {
  /** The line that it begins on, from 1. */
  readonly line: number;
  readonly text: string;
}

/**
 * Line, column and excerpt of references into a table, in the order asked: one look through the file, as far as
 * the last of them. A reference to a cell that a short row does not have gets the end of the row, one to a
 * record that is not there the file.
 */
export async function locate(
  file: string,
  bytes: AsyncIterable<Buffer>,
  delimiter: string,
  refs: readonly Ref[],
): Promise<Place[]> {
  const records = await recordTexts(bytes, new Set(refs.flatMap((ref) => ref.record ?? [])));
  return refs.map((ref) => {
    const record = ref.record === undefined ? undefined : records.get(ref.record);
    return record ? placeIn(file, record.text, record.line, spanOf(record.text, delimiter, ref)) : { file };
  });
}

function spanOf(record: string, delimiter: string, ref: Ref): Span {
  if (ref.field === undefined) return { from: 0, to: record.length };
  let cell: Cell | undefined;
  let field = 0;
  for (const each of cellsOf(record, delimiter)) if (field++ === ref.field) cell = each;
  if (!cell) return { from: record.length, to: record.length };
  return ref.part ? partOf(record, cell, ref.part) : cell;
}

const LF = 10;
const CR = 13;
const QUOTE = 34;

/**
 * The texts of the wanted records, counted as csv-parse counts them: CRLF, LF or a lone CR ends a record unless it
 * stands inside quotes, and an empty line is a record. Lines are counted inside quotes too.
 */
export async function recordTexts(
  bytes: AsyncIterable<Buffer>,
  wanted: ReadonlySet<number>,
): Promise<Map<number, RecordText>> {
  const found = new Map<number, RecordText>();
  const collector = collect(wanted, found);
  const last = Math.max(-1, ...wanted);
  let line = 1;
  let quoted = false;
  let before = 0;
  for await (const block of bytes) {
    if (collector.record() > last || (collector.record() === last && collector.full())) break;
    let start = 0;
    for (let i = 0; i < block.length; i++) {
      const byte = block[i]!;
      // Nearly every byte of a table ends here: this line is what makes a second look cheap.
      if (byte > QUOTE) continue;
      // Outside quotes a quote opens a cell; inside, a doubled one closes and opens again: both turn over.
      if (byte === QUOTE) quoted = !quoted;
      if (byte !== LF && byte !== CR) continue;
      if (byte === LF && (i > 0 ? block[i - 1] : before) === CR) {
        if (!quoted) start = i + 1;
        continue;
      }
      line++;
      if (quoted) continue;
      collector.add(block.subarray(start, i));
      collector.end(line);
      start = i + 1;
    }
    collector.add(block.subarray(start));
    before = block.at(-1) ?? before;
  }
  if (collector.started()) collector.end(line);
  return found;
}

/** Keeps the bytes of wanted records while they go by, and no others. */
function collect(wanted: ReadonlySet<number>, found: Map<number, RecordText>) {
  let record = 0;
  let line = 1;
  let size = 0;
  let held: Buffer[] = [];
  return {
    record: () => record,
    started: () => size > 0,
    full: () => size > LIMITS.line.most,
    add(piece: Buffer): void {
      if (wanted.has(record) && size <= LIMITS.line.most) held.push(piece);
      size += piece.length;
    },
    end(nextLine: number): void {
      if (wanted.has(record)) found.set(record, { line, text: Buffer.concat(held).toString('utf8') });
      record++;
      line = nextLine;
      size = 0;
      held = [];
    },
  };
}
