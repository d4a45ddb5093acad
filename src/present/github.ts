import type { Issue, Place, Severity } from '../issue/issue.ts';
import { SEVERITIES } from './issue-section.ts';
import { markdown } from './markdown.ts';
import type { RenderOptions, Report } from './report.ts';

/** GitHub shows no more annotations of a step than this. */
const MOST = 10;

/** GitHub refuses a longer summary of a step. In UTF-8 bytes, with room to say that it was cut. */
const LONGEST_SUMMARY = 1_000_000;

interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly issue: Issue | null;
}

/**
 * The result as annotations of a pull request: failed gates, then issues, gravest first, each at its line; the
 * first ten, since GitHub drops the rest unsaid, and then how many more there are.
 */
export function github(report: Report, options: RenderOptions): string {
  const all = [...failedGates(report), ...issueAnnotations(report.issues)];
  const lines = all.slice(0, MOST).map((annotation) => command(annotation, options));
  const more = all.length - lines.length;
  if (more > 0)
    lines.push(`::notice title=locplan::${more} more: run ${data(options.command)} to see them all`);
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * The result as Markdown for the page of the run, cut at a line's end where GitHub would refuse it. A page holds the
 * results of several runs, so one without a title of its own is headed by `subject`: what it is about.
 */
export function summary(report: Report, subject: string): string {
  const text = markdown(report.title === '' ? { ...report, title: subject } : report);
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= LONGEST_SUMMARY) return text;
  const end = bytes.lastIndexOf(0x0a, LONGEST_SUMMARY);
  return `${new TextDecoder().decode(bytes.subarray(0, end))}\n\nCut here: the whole is longer than a summary may be.\n`;
}

function failedGates({ checks }: Report): Annotation[] {
  return checks
    .filter(({ kind, passed }) => kind === 'gate' && !passed)
    .map(({ name, says }) => ({ severity: 'error', title: name, message: says, issue: null }));
}

function issueAnnotations(issues: readonly Issue[]): Annotation[] {
  return SEVERITIES.flatMap((grade) => issues.filter(({ severity }) => severity === grade)).map((issue) => ({
    severity: issue.severity,
    title: issue.code,
    message: issue.hint === '' ? issue.message : `${issue.message}\n${issue.hint}`,
    issue,
  }));
}

function command({ severity, title, message, issue }: Annotation, { pathOf }: RenderOptions): string {
  const where = issue?.where ?? null;
  const path = where === null ? null : pathOf(where.file);
  const properties = [...(path === null ? [] : place(path, where)), `title=${property(title)}`];
  return `::${severity} ${properties.join(',')}::${data(message)}`;
}

function place(path: string, where: Place | null): string[] {
  return [
    `file=${property(path)}`,
    ...(where?.line === undefined ? [] : [`line=${where.line}`]),
    ...(where?.column === undefined ? [] : [`col=${where.column}`]),
  ];
}

/** A newline would end the command, and what follows be read as another. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
