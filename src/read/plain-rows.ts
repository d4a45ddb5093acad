import { Buffer } from 'node:buffer';
import type { Showing } from './showing.ts';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** Splits the part of a table before its first quote. */
export interface PlainRows {
  /** Shows the rows that end in what came so far. 'quoted': a quote was met, and what is held is for a real parser. */
  take(bytes: Uint8Array): 'plain' | 'quoted';
  /** The bytes of a line that has not ended yet, or of the one with the quote and all after it. */
  held(): Buffer;
  /** No more bytes are to come: shows the row of a last line without a line end. */
  end(): void;
}

/**
 * Where there is no quote, a row is what stands between line ends and a cell what stands between delimiters. Most
 * of most files is like that, and to look at it character by character takes many times as long.
 */
export function plainRows(delimiter: string, lineEnds: readonly string[], showing: Showing): PlainRows {
  const lineEnd = lineEnds.length === 1 ? (lineEnds[0] ?? '\n') : /\r\n|\n|\r/;
  let held: Buffer = Buffer.alloc(0);
  const show = (lines: Buffer): void => {
    const texts = lines.toString('utf8').split(lineEnd);
    // What follows the last line end is the next line, if there is one.
    if (texts.at(-1) === '') texts.pop();
    // In letters, not bytes: a limit that is there to spare the memory need not count closer.
    for (const text of texts) showing.show(text.split(delimiter), text.length);
  };
  return {
    held: () => held,
    take(bytes) {
      const all = held.length === 0 ? bufferOf(bytes) : Buffer.concat([held, bytes]);
      const quote = all.indexOf(QUOTE);
      const end = endOfLines(all, quote === -1 ? all.length - 1 : quote);
      held = all.subarray(end);
      show(all.subarray(0, end));
      if (quote !== -1) return 'quoted';
      showing.pending(held.length);
      return 'plain';
    },
    end: () => show(held),
  };
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** Where the last line that ends by `last` has ended. A CR that is the last byte may be half of a line end. */
function endOfLines(bytes: Buffer, last: number): number {
  return last <= 0 ? 0 : Math.max(bytes.lastIndexOf(LF, last), bytes.lastIndexOf(CR, last - 1)) + 1;
}
