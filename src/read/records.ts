import { plainRows } from './plain-rows.ts';
import { quotedRows, type RowFeed } from './quoted-rows.ts';
import { showingTo, type Stop, type Visit } from './showing.ts';

/** Every line end there is, in the order in which they have to be looked for: files mix them. */
export const LINE_ENDS: readonly string[] = ['\r\n', '\n', '\r'];

/**
 * Splits a table's bytes into records and shows each to `visit`, which says whether to go on. Null when the end was
 * reached or `visit` had enough; else the first thing that cannot be read. Nothing is held but the record at
 * hand, and of that no more than the limit of a line. Fewer line ends to look for is faster, by a tenth.
 */
export async function readRecords(
  bytes: AsyncIterable<Uint8Array>,
  delimiter: string,
  visit: Visit,
  lineEnds = LINE_ENDS,
): Promise<Stop | null> {
  const { showing, stop } = showingTo(visit);
  const plain = plainRows(delimiter, lineEnds, showing);
  let quoted: RowFeed | null = null;
  for await (const block of bytes) {
    if (quoted !== null) quoted.take(block);
    else if (plain.take(block) === 'quoted' && !showing.done()) {
      quoted = quotedRows(delimiter, lineEnds, showing);
      quoted.take(plain.held());
    }
    if (showing.done()) return stop();
  }
  (quoted ?? plain).end();
  return stop();
}
