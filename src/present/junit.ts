import type { Issue } from '../issue/issue.ts';
import { placeText } from './issue-section.ts';
import type { Check, Report } from './report.ts';

/** One test case of the document. */
interface Case {
  readonly name: string;
  /** Failed: why, in one line. */
  readonly failure: string | null;
  /** What is worth reading though it failed nothing. */
  readonly output: string;
}

/**
 * The result as JUnit XML, which every build server can show: a test case for each gate, each claim and each
 * issue code raised. A claim that differs is told but fails nothing, as in the exit code. No times: the same
 * input gives the same bytes.
 */
export function junit(report: Report): string {
  const suites = [
    { name: 'gates', cases: checkCases(report.checks, 'gate') },
    { name: 'claims', cases: checkCases(report.checks, 'claim') },
    { name: 'checks', cases: issueCases(report.issues) },
  ].filter(({ cases }) => cases.length > 0);
  const name = ['locplan', report.caseTitle, report.title].filter((part) => part !== '').join(': ');
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escaped(name)}" ${counts(all)}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${name}" ${counts(cases)}>`,
      ...cases.map((one) => testCase(one, name)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function checkCases(checks: readonly Check[], kind: Check['kind']): Case[] {
  return checks
    .filter((check) => check.kind === kind)
    .map(({ name, passed, says }) => {
      const fails = kind === 'gate' && !passed;
      return { name, failure: fails ? says : null, output: fails ? '' : says };
    });
}

function issueCases(issues: readonly Issue[]): Case[] {
  if (issues.length === 0) return [{ name: 'inputs are valid', failure: null, output: '' }];
  return [...new Set(issues.map(({ code }) => code))].map((code) => {
    const raised = issues.filter((issue) => issue.code === code);
    const text = raised.map(issueLine).join('\n');
    const fails = raised.some(({ severity }) => severity === 'error');
    return { name: code, failure: fails ? text : null, output: fails ? '' : text };
  });
}

function issueLine({ where, message, hint }: Issue): string {
  const place = where === null ? '' : `${placeText(where)}: `;
  return `${place}${message}${hint === '' ? '' : ` (${hint})`}`;
}

function counts(cases: readonly Case[]): string {
  const failures = cases.filter(({ failure }) => failure !== null).length;
  return `tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="0"`;
}

function testCase({ name, failure, output }: Case, suite: string): string {
  const open = `    <testcase classname="locplan.${suite}" name="${escaped(name)}" time="0"`;
  if (failure !== null) {
    const [first = ''] = failure.split('\n');
    return `${open}><failure message="${escaped(first)}">${escaped(failure)}</failure></testcase>`;
  }
  return output === '' ? `${open}/>` : `${open}><system-out>${escaped(output)}</system-out></testcase>`;
}

/**
 * XML 1.0 has no place for most control characters, not even escaped, so they go. Line ends are written as
 * references: in the log of a workflow, a line of its own could be read as a command to its runner.
 */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\x7e\x85\u00a0-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;')
    .replace(/\r/g, '&#13;');
}
