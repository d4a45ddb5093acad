import type { Column } from '../report.ts';
import type { Layout } from './layout.ts';
import { widthOf } from './text.ts';

/** Rows of cells, each already broken into lines, side by side in columns of the layout's widths. */
export function placed(
  rows: readonly (readonly string[])[],
  columns: readonly Pick<Column, 'kind'>[],
  { widths, gap }: Layout,
): string[] {
  return rows.flatMap((row) => {
    const cells = row.map((cell) => cell.split('\n'));
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, y) =>
      cells
        .map((lines, x) => filled(lines[y] ?? '', widths[x] ?? 0, columns[x]?.kind === 'number'))
        .join(' '.repeat(gap))
        .trimEnd(),
    );
  });
}

function filled(line: string, width: number, toTheRight: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(uncoloured(line))));
  return toTheRight ? space + line : line + space;
}

/** The pen's own colours; nothing else in a report can hold an escape by now. */
function uncoloured(line: string): string {
  return line.includes(ESCAPE)
    ? line
        .split(ESCAPE)
        .map((part, i) => (i === 0 ? part : part.replace(/^\[\d+m/, '')))
        .join('')
    : line;
}

const ESCAPE = '\u001b';
