import type { Issue, Place, Severity } from '../issue/issue.ts';
import { count } from './number.ts';
import { LABELS, mark, table, type Section, type Tone } from './report.ts';

/** Gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** The tone of each severity, wherever an issue is shown. */
export const SEVERITY_TONE: Readonly<Record<Severity, Tone>> = {
  error: 'bad',
  warning: 'warn',
  notice: 'quiet',
};

/** Where a place stands, as editors and terminals understand it: staffing.csv:7:27. */
export function placeText({ file, line, column }: Place): string {
  return [file, ...(line === undefined ? [] : [line]), ...(column === undefined ? [] : [column])].join(':');
}

/** How many issues of each severity: "2 errors, 1 warning in 3 files". */
export function issueSummary(issues: readonly Issue[]): string {
  const parts = SEVERITIES.map((severity) => ({
    severity,
    many: issues.filter((issue) => issue.severity === severity).length,
  })).filter(({ many }) => many > 0);
  const files = new Set(issues.flatMap(({ where }) => where?.file ?? [])).size;
  const where = files === 0 ? '' : ` in ${count(files, 'file')}`;
  return `${parts.map(({ severity, many }) => count(many, severity)).join(', ')}${where}`;
}

/** A plan's own issues under it: errors apart and with their remedy, since they must not be overlooked. */
export function issueSections(issues: readonly Issue[]): Section[] {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const others = issues.filter(({ severity }) => severity !== 'error');
  return [
    ...(errors.length === 0 ? [] : [issueTable('To be mended', errors)]),
    ...(others.length === 0 ? [] : [issueTable('Worth knowing', others)]),
  ];
}

/** Issues in short: code and words, with the remedy of an error, and the place. */
export function issueTable(heading: string, issues: readonly Issue[]): Section {
  const rows = issues.map(({ code, severity, message, hint, where }) => ({
    cells: [mark(code, SEVERITY_TONE[severity]), message],
    notes: [
      ...(severity === 'error' && hint !== '' ? [hint] : []),
      ...(where === null ? [] : [placeText(where)]),
    ],
  }));
  const columns = [LABELS, LABELS] as const;
  return { heading, parts: [table(columns, rows)] };
}
