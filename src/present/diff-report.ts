import type { ChangedInput, DiffResult } from '../appraise/compare/diff.ts';
import { differenceText, valueText } from './compare/shown.ts';
import { diffData } from './diff-data.ts';
import { issueSections } from './issue-section.ts';
import { count, decimal, NONE } from './number.ts';
import { LABELS, mark, table, type Column, type Report, type Row, type Section } from './report.ts';
import { tidyUnit, tidyValue } from './tidy.ts';

/** What changed between two saved results: whether they are alike, what went in, what came out. */
export function diffReport(result: DiffResult): Report {
  const { before, after, issues } = result;
  return {
    caseTitle: '',
    title: `From ${before.file} to ${after.file}`,
    aside: `${decimal(result.changedFigures.length)} of ${count(result.figures, 'figure')} differ`,
    forThisRun: '',
    sections: [...issueSections(issues), inputsSection(result), figuresSection(result)],
    next: [],
    tidy: () => tidyChanges(result),
    checks: [],
    issues,
    data: () => diffData(result),
  };
}

function inputsSection({ changedInputs }: DiffResult): Section {
  if (changedInputs.length === 0)
    return { heading: 'Inputs', parts: [{ kind: 'prose', text: 'The same in both.' }] };
  const columns: readonly Column[] = [
    LABELS,
    { ...LABELS, header: 'Before', comfortable: 30 },
    { ...LABELS, header: 'After', comfortable: 30 },
  ];
  const rows = changedInputs.map((changed): Row => {
    const { before, after } = changed;
    return { cells: [changed.input, inputText(changed, before), inputText(changed, after)] };
  });
  return { heading: 'Inputs that differ', parts: [table(columns, rows)] };
}

/** Of a digest the beginning, which is enough to tell two files apart. */
function inputText({ kind }: ChangedInput, value: string | null): string {
  if (value === null) return kind === 'file' ? 'not read' : 'not set';
  return kind === 'file' ? `SHA-256 ${value.slice(0, 12)}…` : value;
}

function figuresSection({ changedFigures, figures }: DiffResult): Section {
  if (changedFigures.length === 0)
    return {
      heading: 'Figures',
      parts: [{ kind: 'prose', text: `All ${count(figures, 'figure')} are equal.` }],
    };
  const isOfOptions = changedFigures.some(({ option }) => option !== null);
  const columns: readonly Column[] = [
    { ...LABELS, comfortable: 46 },
    ...(isOfOptions ? [{ ...LABELS, header: 'Option' }] : []),
    { kind: 'number', header: 'Before' },
    { kind: 'number', header: 'After' },
    { kind: 'number', header: 'Difference' },
    LABELS,
  ];
  const rows = changedFigures.map(({ figure, option, unit, before, after, difference, is }): Row => ({
    cells: [
      figure,
      ...(isOfOptions ? [option ?? ''] : []),
      valueText(before, unit),
      valueText(after, unit),
      difference === null ? NONE : differenceText(difference, unit),
      is === null ? '' : mark(is, is === 'better' ? 'good' : 'bad'),
    ],
  }));
  return { heading: 'Figures that differ', parts: [table(columns, rows)] };
}

function tidyChanges({ changedFigures }: DiffResult): ReturnType<Report['tidy']> {
  return {
    columns: ['figure', 'option', 'before', 'after', 'difference', 'is', 'unit'],
    rows: changedFigures.map(({ figure, option, unit, before, after, difference, is }) => [
      figure,
      option,
      tidyValue(before, unit),
      tidyValue(after, unit),
      tidyValue(difference, unit),
      is,
      tidyUnit(unit),
    ]),
  };
}
