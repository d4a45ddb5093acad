import type { Part, RenderOptions, Report, Section, Table } from './report.ts';
import { drawIssue } from './terminal/excerpt.ts';
import { COMFORTABLE } from './terminal/layout.ts';
import { drawHeading, penFor, type Pen } from './terminal/pen.ts';
import { drawTable } from './terminal/table.ts';
import { drawTree } from './terminal/tree.ts';
import { widthOf, wrap } from './terminal/text.ts';

/** Wider than this a line of title and aside is hard to read across. In columns. */
const WIDEST_TITLE = 101;

/** The report as a screen: no line longer than the width, and every meaning in words even without colour. */
export function terminal(report: Report, options: RenderOptions): string {
  const pen = penFor(options);
  const blocks = [
    [...drawTitle(report, pen), ...drawLine(report.forThisRun, pen)],
    ...report.sections.map((section) => drawSection(section, pen)),
    drawNext(report.next, pen),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function drawTitle(report: Report, pen: Pen): string[] {
  const title = pen.clean(report.title);
  const aside = pen.clean(report.aside);
  const room = Math.min(pen.width, WIDEST_TITLE);
  const between = room - widthOf(title) - widthOf(aside);
  if (title !== '' && aside !== '' && between >= 2)
    return [pen.paint(title, 'heading') + ' '.repeat(between) + aside];
  return [...drawHeading(report.title, pen), ...drawLine(report.aside, pen)];
}

function drawLine(text: string, pen: Pen): string[] {
  return text === '' ? [] : wrap(pen.clean(text), pen.width);
}

/** A heading stands among the table's own headers where it has some and the first column leaves its place free. */
function drawSection({ heading, parts }: Section, pen: Pen): string[] {
  const [first] = parts;
  const indent = heading === '' ? 0 : COMFORTABLE.indent;
  const within = first?.kind === 'table' && hasHeaders(first) && first.columns[0]?.header === '';
  return [
    ...drawHeading(within ? '' : heading, pen),
    ...parts.flatMap((part, i) => drawPart(part, within && i === 0 ? heading : '', indent, pen)),
  ];
}

function hasHeaders({ columns }: Table): boolean {
  return columns.some(({ header }) => header !== '');
}

function drawPart(part: Part, heading: string, indent: number, pen: Pen): string[] {
  switch (part.kind) {
    case 'table':
      return drawTable(part, heading, pen);
    case 'tree':
      return drawTree(part, pen);
    case 'prose':
      return wrap(pen.clean(part.text), pen.width - indent).map((line) => ' '.repeat(indent) + line);
    case 'issues':
      return part.issues.flatMap((issue, i) => [...(i === 0 ? [] : ['']), ...drawIssue(issue, pen)]);
  }
}

function drawNext(next: readonly string[], pen: Pen): string[] {
  const lead = 'Next:  ';
  return next.flatMap((command, i) =>
    wrap(pen.clean(command), pen.width - lead.length).map(
      (line, j) => (i + j === 0 ? lead : ' '.repeat(lead.length)) + line,
    ),
  );
}
