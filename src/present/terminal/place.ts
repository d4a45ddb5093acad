import CliTable from 'cli-table3';
import type { Column } from '../report.ts';
import type { Layout } from './layout.ts';

/** Rows of cells, each already broken into lines, side by side in columns of the layout's widths. */
export function placed(
  rows: readonly (readonly string[])[],
  columns: readonly Pick<Column, 'kind'>[],
  { widths, gap }: Layout,
): string[] {
  const cliTable = new CliTable({
    chars: NO_BORDERS,
    colWidths: widths.map((width) => width + gap),
    colAligns: columns.map(({ kind }) => (kind === 'number' ? 'right' : 'left')),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': gap },
  });
  cliTable.push(...rows.map((cells) => [...cells]));
  return cliTable
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

const NO_BORDERS = Object.fromEntries(
  ['', '-mid', '-left', '-right']
    .flatMap((end) => [`top${end}`, `bottom${end}`, `left${end}`, `right${end}`, `mid${end}`])
    .concat('middle')
    .map((place) => [place, '']),
);
