import type { CompareResult } from '../../appraise/compare/result.ts';
import { LABELS, mark, table, type Cell, type Column, type Row, type Section } from '../report.ts';
import { differenceText, type Shown, shownFigures, valueText } from './shown.ts';

/** The figures that decide, option beside option, with who has the best of each. */
export function figuresSection({ figures, options, baseline }: CompareResult): Section {
  const names = options.map(({ name }) => name);
  const hasBest = names.length > 2;
  const columns: Column[] = [
    { ...LABELS, comfortable: 30 },
    ...names.map((header): Column => ({ kind: 'number', header })),
    ...(hasBest ? [{ ...LABELS, header: 'Best', comfortable: 20 } as const] : []),
  ];
  const rows = shownFigures(figures).flatMap((shown) => [
    { cells: [...valueCells(shown), ...(hasBest ? [bestText(shown, names)] : [])] },
    ...differenceRows(shown, baseline, hasBest),
  ]);
  return { heading: 'Figures', parts: [table(columns, rows)] };
}

function valueCells({ label, row }: Shown): Cell[] {
  const cells = row.values.map(({ value }): Cell => {
    const text = valueText(value, row.unit);
    return typeof value === 'boolean' ? mark(text, value ? 'good' : 'bad') : text;
  });
  return [label, ...cells];
}

/** Everyone who has the best; where that is all of them it sets none apart. */
function bestText({ row }: Shown, names: readonly string[]): string {
  if (row.better === null) return '';
  return row.best.length === names.length - 1 ? 'alike' : row.best.join(', ');
}

/** Where the baseline is 0 a figure is its own difference, and the row above says it all. */
function differenceRows({ row }: Shown, baseline: string, hasBest: boolean): Row[] {
  const from = row.values.find(({ option }) => option === baseline)?.value;
  if (typeof from !== 'number' || from === 0) return [];
  const cells = row.values.map(({ option, difference }) =>
    option === baseline ? '' : mark(differenceText(difference, row.unit), 'quiet'),
  );
  return [{ cells: [mark(`  from ${baseline}`, 'quiet'), ...cells, ...(hasBest ? [''] : [])] }];
}
