import type { Place } from '../issue/issue.ts';

/** A stretch of a text, in UTF-16 units as strings count them. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const WIDEST = 400;

/** In units of a string; a character may take two. */
const FAR = 4 * WIDEST;

/**
 * Line, column and excerpt of a stretch of text: what turns an offset into something that people can look up.
 * Lines end with CRLF, LF or a lone CR; columns count characters. A stretch over several lines is shown as far
 * as its first line goes.
 */
export function placeIn(file: string, text: string, firstLine: number, span: Span): Place {
  const ends = /\r\n|\n|\r/g;
  let line = firstLine;
  let start = 0;
  let stop = text.length;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    stop = end.index;
    if (span.from < ends.lastIndex) break;
    line++;
    start = ends.lastIndex;
    stop = text.length;
  }
  const from = characters(text.slice(start, Math.min(span.from, stop)));
  const length = characters(text.slice(span.from, Math.min(span.to, stop)));
  // Of a line without end, such as a map is often written in, no more is looked at than can be shown.
  const [begin, end] = [Math.max(start, span.from - FAR), Math.min(stop, span.from + FAR)];
  const within = characters(text.slice(begin, Math.min(span.from, stop)));
  return { file, line, column: from + 1, excerpt: excerpt(text.slice(begin, end), within, length) };
}

/** How many characters (code points) a text has. */
export function characters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    // A pair of surrogates is one character: do not count its second half.
    const unit = text.charCodeAt(i);
    if (unit < 0xdc00 || unit > 0xdfff || i === 0 || (text.charCodeAt(i - 1) & 0xfc00) !== 0xd800) count++;
  }
  return count;
}

/** The line itself; of a very long one the part around the spot, an ellipsis where it is cut. */
function excerpt(line: string, from: number, length: number): NonNullable<Place['excerpt']> {
  if (line.length <= WIDEST) return { text: line, from, length };
  const chars = Array.from(line);
  if (chars.length <= WIDEST) return { text: line, from, length };
  const start = Math.max(0, Math.min(from - WIDEST / 4, chars.length - WIDEST));
  const window = chars.slice(start, start + WIDEST);
  if (start > 0) window[0] = '…';
  if (start + WIDEST < chars.length) window[WIDEST - 1] = '…';
  return { text: window.join(''), from: from - start, length: Math.min(length, WIDEST - (from - start)) };
}
