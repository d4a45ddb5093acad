import type { DiffResult } from '../appraise/compare/diff-result.ts';
import type { ChangedFigure, ChangedInput } from '../appraise/compare/saved-differences.ts';
import { FORMAT_VERSION, inputData, issueData, toolData } from './check-data.ts';
import { figureChange, figureText } from './figure-text.ts';
import { issueSections } from './issue-section.ts';
import { count, decimal, NONE } from './number.ts';
import { LABELS, table, type Report, type Section } from './report.ts';
import { tidyValue, unitName } from './tidy.ts';

/** What changed between two saved results: what went in first, since it is why, then what came out. */
export function diffReport(result: DiffResult): Report {
  const { from, to, differences, issues } = result;
  return {
    caseTitle: '',
    title: `${from} → ${to}`,
    aside:
      differences.figures.length === 0
        ? 'no figure differs'
        : `${count(differences.figures.length, 'figure')} differ${differences.figures.length === 1 ? 's' : ''}`,
    forThisRun: '',
    sections: [...issueSections(issues), inputsSection(differences.inputs), figuresSection(result)],
    next: [],
    tidy: () => ({
      columns: ['figure', 'unit', 'from', 'to', 'difference'],
      rows: differences.figures.map(({ id, unit, from: was, to: is, difference }) => [
        id,
        unitName(unit),
        tidyValue(was, unit),
        tidyValue(is, unit),
        tidyValue(difference, unit),
      ]),
    }),
    checks: [],
    issues,
    data: () => diffData(result),
  };
}

function inputsSection(inputs: readonly ChangedInput[]): Section {
  if (inputs.length === 0)
    return { heading: 'Inputs', parts: [{ kind: 'prose', text: 'The same files, scenario and settings.' }] };
  const columns = [LABELS, { kind: 'text', header: 'from' }, { kind: 'text', header: 'to' }] as const;
  const rows = inputs.map(({ input, from, to }) => ({ cells: [input, shown(from), shown(to)] }));
  return { heading: 'Inputs', parts: [table(columns, rows)] };
}

/** Of a SHA-256 as much as tells two files apart. */
function shown(value: string | number | null): string {
  if (value === null) return NONE;
  const text = String(value);
  return /^[0-9a-f]{64}$/.test(text) ? `${text.slice(0, 12)}…` : text;
}

function figuresSection({ differences: { figures, same } }: DiffResult): Section {
  const rest = same === 0 ? [] : [{ kind: 'prose' as const, text: `${decimal(same)} figures are the same.` }];
  if (figures.length === 0) return { heading: 'Figures', parts: rest };
  const columns = [
    { ...LABELS, comfortable: 48 },
    { kind: 'number', header: 'from' },
    { kind: 'number', header: 'to' },
    { kind: 'number', header: 'difference' },
  ] as const;
  const rows = figures.map(({ id, unit, from, to, difference }: ChangedFigure) => ({
    cells: [id, figureText(from, unit), figureText(to, unit), figureChange(difference, unit)],
  }));
  return { heading: 'Figures', parts: [table(columns, rows), ...rest] };
}

/** What `diff` prints as JSON: full precision, money in pence. */
function diffData({ tool, from, to, inputs, differences, issues }: DiffResult): unknown {
  return {
    schema: 'locplan.diff',
    formatVersion: FORMAT_VERSION,
    tool: toolData(tool),
    inputs: inputs.map(inputData),
    money: 'pence',
    from,
    to,
    differs: differences.inputs.map(({ input, from: was, to: is }) => ({ input, from: was, to: is })),
    figures: differences.figures.map(({ id, unit, from: was, to: is, difference }) => ({
      figure: id,
      unit,
      from: was,
      to: is,
      difference,
    })),
    same: differences.same,
    issues: issues.map(issueData),
  };
}
