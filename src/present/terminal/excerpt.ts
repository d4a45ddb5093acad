import type { Issue, Place } from '../../issue/issue.ts';
import { placeText, SEVERITY_TONE } from '../issue-section.ts';
import type { Pen } from './pen.ts';
import { widthOf, wrap } from './text.ts';

/** How far a message or a remedy on lines of its own stands in. */
const INDENT = '     ';

/** The mark of a cut line. */
const CUT = '...';

type Excerpt = NonNullable<Place['excerpt']>;

/** An issue: its place, severity, code and message; under them the line it stands in, the fault underlined, and the remedy. */
export function drawIssue(issue: Issue, pen: Pen): string[] {
  const { where, hint } = issue;
  const remedy = pen.clean(hint);
  const lines =
    where?.excerpt === undefined || where.line === undefined
      ? indented(remedy, pen)
      : drawExcerpt(where.excerpt, where.line, remedy, pen);
  return [...drawHead(issue, pen), ...lines];
}

function drawHead({ where, severity, code, message }: Issue, pen: Pen): string[] {
  const place = where === null ? [] : [pen.clean(placeText(where))];
  const lead = [...place, severity, code].join('  ');
  const said = pen.clean(message);
  if (widthOf(`${lead}  ${said}`) > pen.width) return [...wrap(lead, pen.width), ...indented(said, pen)];
  return [[...place, pen.paint(severity, SEVERITY_TONE[severity]), code, said].join('  ')];
}

function indented(text: string, pen: Pen): string[] {
  return text === '' ? [] : wrap(text, pen.width - INDENT.length).map((line) => INDENT + line);
}

function drawExcerpt(excerpt: Excerpt, line: number, remedy: string, pen: Pen): string[] {
  const number = String(line).padStart(4);
  const margin = `${' '.repeat(number.length)} | `;
  const { before, fault, after } = windowOf(excerpt, pen.width - margin.length, pen);
  const carets = '^'.repeat(Math.max(1, widthOf(fault)));
  const under = `${margin}${' '.repeat(widthOf(before))}`;
  const beside = remedy !== '' && widthOf(`${under}${carets} ${remedy}`) <= pen.width;
  return [
    `${number} | ${before}${fault}${after}`.trimEnd(),
    under + pen.paint(carets, 'bad') + (beside ? ` ${remedy}` : ''),
    ...(beside || remedy === '' ? [] : wrap(remedy, pen.width - margin.length).map((text) => margin + text)),
  ];
}

/** As much of the line as there is room for, the fault always in sight. */
function windowOf(
  { text, from, length }: Excerpt,
  room: number,
  pen: Pen,
): Record<'before' | 'fault' | 'after', string> {
  const characters = Array.from(text, (character) => (character === '\t' ? '    ' : pen.clean(character)));
  const end = Math.min(characters.length, from + length);
  const part = (start: number, stop: number): string => characters.slice(start, stop).join('');
  // One column is kept for the caret that points past the line's end.
  if (widthOf(part(0, characters.length)) < room)
    return { before: part(0, from), fault: part(from, end), after: part(end, characters.length) };
  const { low, high } = around(characters.map(widthOf), from, end, room - 2 * CUT.length);
  return {
    before: (low > 0 ? CUT : '') + part(low, from),
    fault: part(from, Math.min(end, high)),
    after: part(end, high) + (high < characters.length ? CUT : ''),
  };
}

/** Which characters to show: first of the fault itself, then of what surrounds it, by turns. */
function around(
  widths: readonly number[],
  from: number,
  end: number,
  room: number,
): { low: number; high: number } {
  let low = Math.min(from, widths.length);
  let high = low;
  let used = 0;
  const takes = (at: number): boolean => {
    const width = widths[at];
    if (width === undefined || used + width > room) return false;
    used += width;
    return true;
  };
  while (high < end && takes(high)) high++;
  let growing = high >= end;
  while (growing) {
    const left = takes(low - 1);
    if (left) low--;
    const right = takes(high);
    if (right) high++;
    growing = left || right;
  }
  return { low, high };
}
