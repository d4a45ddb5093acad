import { readRecords } from './records.ts';
import type { Stop } from './showing.ts';

/** The header's text → the column's id, or null for a column that means nothing here. */
export type Identify = (header: string) => string | null;

/** Where a table's columns are named, and what separates its cells. */
export interface Header {
  readonly record: number;
  /** The header's cells, trimmed. */
  readonly headers: readonly string[];
  readonly columns: readonly (string | null)[];
}

/** The first rows of a file as one delimiter splits them. */
export interface Head {
  readonly delimiter: string;
  readonly rows: readonly (readonly string[])[];
  readonly stop: Stop | null;
}

const DELIMITERS = [';', '\t'];
const SEARCHED = 50;
const SIP = 512;

/** So many columns, all of them known, are no title: "Area, Name" may be one above the header itself. */
const CERTAIN = 3;

/**
 * Finds the row that names the columns, under whatever title rows, and with it the delimiter: the row and the
 * delimiter under which most cells are names of columns, at least two (one, where it stands alone). Null, and the
 * rows as far as they can be read, where there is none.
 */
export async function findHeader(
  open: () => AsyncIterable<Uint8Array>,
  identify: Identify,
): Promise<{ readonly header: Header | null; readonly head: Head }> {
  let best: { header: Header; head: Head; known: number } | null = null;
  let readable: Head | null = null;
  for await (const head of heads(open, identify)) {
    if (!readable || (readable.stop && !head.stop)) readable = head;
    for (const [record, cells] of head.rows.entries()) {
      const header = headerOf(record, cells, identify);
      const filled = header.headers.filter((text) => text !== '').length;
      const known = new Set(header.columns.filter((column) => column !== null)).size;
      if (known > (best?.known ?? 0) && (known > 1 || filled === 1)) best = { header, head, known };
      if (known >= CERTAIN && known === filled) return { header, head };
    }
  }
  return best ?? { header: null, head: readable! };
}

function headerOf(record: number, cells: readonly string[], identify: Identify): Header {
  const headers = cells.map((cell) => cell.trim());
  return { record, headers, columns: headers.map((text) => (text === '' ? null : identify(text))) };
}

/** The head by each delimiter in turn, or by the one that Excel's own first line, `sep=;`, names. */
async function* heads(open: () => AsyncIterable<Uint8Array>, identify: Identify): AsyncGenerator<Head> {
  const byComma = await readHead(open(), ',', identify);
  const named = /^sep=(.)$/i.exec(byComma.rows[0]?.join(',') ?? '')?.[1];
  if (named !== undefined && named !== ',') return yield await readHead(open(), named, identify);
  yield byComma;
  if (named === undefined) {
    for (const delimiter of DELIMITERS) yield await readHead(open(), delimiter, identify);
  }
}

/** The first rows by one delimiter: up to one of which every cell names a column, when they are enough. */
async function readHead(
  bytes: AsyncIterable<Uint8Array>,
  delimiter: string,
  identify: Identify,
): Promise<Head> {
  const rows: string[][] = [];
  const stop = await readRecords(inSips(bytes), delimiter, (cells) => {
    const found = cells.length >= CERTAIN && cells.every((cell) => identify(cell.trim()) !== null);
    return rows.push(cells) < SEARCHED && !found;
  });
  return { delimiter, rows, stop };
}

/** Bytes in small pieces, so that splitting them into rows can end soon after the row that is looked for. */
async function* inSips(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const block of bytes) {
    for (let at = 0; at < block.length; at += SIP) yield block.subarray(at, at + SIP);
  }
}
