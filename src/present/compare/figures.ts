import type { CompareResult } from '../../appraise/compare/result.ts';
import { LABELS, mark, table, type Cell, type Column, type Row, type Section } from '../report.ts';
import { chanceText } from '../risk/chance.ts';
import { differenceText, type Shown, shownFigures, valueText } from './shown.ts';

/** The figures that decide, option beside option, with who has the best of each. */
export function figuresSections({ figures, options, baseline }: CompareResult): Section[] {
  const names = options.map(({ name }) => name);
  const others = names.slice(1);
  const { groups, alike } = shownFigures(figures);
  const sections = groups.map(({ heading, shown }) => {
    const hasBest = others.length > 1 && shown.some(({ row }) => row.better !== null);
    const columns: Column[] = [
      LABELS,
      ...names.map((header): Column => ({ kind: 'number', header })),
      ...(hasBest ? [{ ...LABELS, header: 'Best option', comfortable: 24 } as const] : []),
    ];
    const rows = shown.flatMap((one) => [
      { cells: [...valueCells(one), ...(hasBest ? [bestText(one, others)] : [])] },
      ...differenceRows(one, baseline, hasBest),
    ]);
    return { heading, parts: [table(columns, rows)] };
  });
  return [...sections, ...alikeSection(alike, baseline === names[0])];
}

/** What all options change alike, beside today: it decides nothing between them, and is part of what is decided. */
function alikeSection(alike: readonly Shown[], fromNow: boolean): Section[] {
  if (alike.length === 0) return [];
  const columns: Column[] = [
    LABELS,
    { kind: 'number', header: 'now' },
    { kind: 'number', header: 'each option' },
    ...(fromNow ? [{ kind: 'number', header: 'Difference' } as const] : []),
  ];
  const rows = alike.map(({ label, row: { values, unit } }): Row => {
    const texts = values.slice(0, 2).map(({ value }) => valueText(value, unit));
    const difference = differenceText(values[1]?.difference ?? null, unit);
    return { cells: [label, ...texts, ...(fromNow ? [difference] : [])] };
  });
  return [{ heading: 'The same in all options', parts: [table(columns, rows)] }];
}

/** A chance is shown as coarsely as wherever it stands; differences between options are finer, since chance is the same. */
const isChance = ({ kind }: Shown['row']): boolean =>
  kind === 'risk.targetMet' || kind === 'risk.caseloadOver';

function valueCells({ label, row }: Shown): Cell[] {
  const cells = row.values.map(({ value }): Cell => {
    const text = isChance(row) && typeof value === 'number' ? chanceText(value) : valueText(value, row.unit);
    return typeof value === 'boolean' ? mark(text, value ? 'good' : 'bad') : text;
  });
  return [label, ...cells];
}

/** Everyone who has the best, or all but those who have not; where that is everyone it sets none apart. */
function bestText({ row }: Shown, others: readonly string[]): string {
  if (row.best.length === 0) return '';
  if (row.best.length === others.length) return 'alike';
  const named = row.best.join(', ');
  if (row.best.length === 1) return named;
  const allBut = `all but ${others.filter((name) => !row.best.includes(name)).join(', ')}`;
  return allBut.length < named.length ? allBut : named;
}

/** How far these are from the baseline is how far the saving is. */
const AS_THE_SAVING = new Set(['savings.againstTarget', 'budget.planned']);

/** Where the baseline is 0 a figure is its own difference, and the row above says it all. */
function differenceRows({ row }: Shown, baseline: string, hasBest: boolean): Row[] {
  const from = row.values.find(({ option }) => option === baseline)?.value;
  if (typeof from !== 'number' || from === 0 || AS_THE_SAVING.has(row.kind)) return [];
  const cells = row.values.map(({ option, difference }) =>
    option === baseline ? '' : mark(differenceText(difference, row.unit), 'quiet'),
  );
  return [{ cells: [mark('difference', 'quiet'), ...cells, ...(hasBest ? [''] : [])] }];
}
