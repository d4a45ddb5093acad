import type { ChangedFigure, ChangedInput, DiffResult } from '../appraise/compare/diff.ts';
import type { FigureValue } from '../model/figure.ts';
import { WITHHELD } from '../model/saved-result.ts';
import { settled } from '../model/tolerance.ts';
import { NOT_ALIKE } from './compare-report.ts';
import { PLACES } from './compare/shown.ts';
import { diffData } from './diff-data.ts';
import { issueTable } from './issue-section.ts';
import { count, decimal, NONE, placesApart, pounds, signed, signedPounds } from './number.ts';
import { LABELS, mark, table, type Column, type Report, type Row, type Section } from './report.ts';
import { unitName, tidyValue } from './tidy.ts';
import { tidyShares } from './why/data.ts';
import { whySection } from './why/section.ts';

/** What changed between two saved results: whether they are alike, what went in, what came out. */
export function diffReport(result: DiffResult): Report {
  const { before, after, issues } = result;
  return {
    caseTitle: '',
    title: `From ${before.file} to ${after.file}`,
    aside: `figures that differ: ${decimal(result.changedFigures.length)} of ${decimal(result.figures)}`,
    forThisRun: '',
    sections: [
      ...(issues.length === 0 ? [] : [issueTable(NOT_ALIKE, issues)]),
      inputsSection(result),
      figuresSection(result),
      ...whySections(result),
    ],
    next: [],
    tidy: () => tidyChanges(result),
    checks: [],
    issues,
    data: () => diffData(result),
  };
}

function whySections({ why, whyNot, before, after }: DiffResult): Section[] {
  const names = { before: before.file, after: after.file };
  if (why !== null) return [whySection(why, names)];
  return whyNot === null ? [] : [{ heading: 'Why', parts: [{ kind: 'prose', text: whyNot }] }];
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
  if (kind === 'file' && value === WITHHELD) return 'read, SHA-256 withheld';
  return kind === 'file' ? `SHA-256 ${value.slice(0, 12)}…` : value;
}

function figuresSection({ changedFigures, figures }: DiffResult): Section {
  if (changedFigures.length === 0)
    return {
      heading: 'Figures',
      parts: [{ kind: 'prose', text: `All are equal: ${count(figures, 'figure')}.` }],
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
  const rows = changedFigures.map((changed): Row => {
    const { figure, option, is } = changed;
    const how = is === null ? '' : mark(is, is === 'better' ? 'good' : 'bad');
    return { cells: [figure, ...(isOfOptions ? [option ?? ''] : []), ...valueTexts(changed), how] };
  });
  return { heading: 'Figures that differ', parts: [table(columns, rows)] };
}

/** Before, after and difference: to the penny, and other figures to as many places as show them apart. */
function valueTexts({ unit, before, after, difference }: ChangedFigure): string[] {
  const isApart = typeof before === 'number' && typeof after === 'number';
  const least = [before, after].every(isWhole) ? PLACES[unit] : Math.max(1, PLACES[unit]);
  const places = isApart ? placesApart(after, before, least) : least;
  const text = (value: FigureValue): string => {
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    return unit === 'pence' ? pounds(value, 2) : decimal(value, places);
  };
  const change = unit === 'pence' ? signedPounds(difference, 2) : signed(difference, places);
  return [text(before), text(after), difference === null ? NONE : change];
}

/** A part of a person or family is not rounded away: 2 + 2 leavers must not read as 3. */
function isWhole(value: FigureValue): boolean {
  return typeof value !== 'number' || settled(value - Math.round(value)) === 0;
}

function tidyChanges({ changedFigures, why }: DiffResult): ReturnType<Report['tidy']> {
  return {
    columns: ['figure', 'option', 'before', 'after', 'difference', 'is', 'unit'],
    rows: [
      ...changedFigures.map(({ figure, option, unit, before, after, difference, is }) => [
        figure,
        option,
        tidyValue(before, unit),
        tidyValue(after, unit),
        tidyValue(difference, unit),
        is,
        unitName(unit),
      ]),
      ...tidyShares(why).map(({ figure, difference, unit }) => [
        figure,
        null,
        null,
        null,
        difference,
        null,
        unit,
      ]),
    ],
  };
}
