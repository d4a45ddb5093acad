import type { CheckResult } from '../../src/appraise/result.ts';
import type { Issue, Severity } from '../../src/issue/issue.ts';

/** The issue of the product's own example. */
export const fteNotANumber: Issue = {
  code: 'fte-not-a-number',
  severity: 'error',
  message: 'FTE is not a number: "0.5 FTE"',
  hint: 'write 0.5',
  where: {
    file: 'staffing.csv',
    line: 7,
    column: 27,
    excerpt: { text: 'P106,Area Team Leader,A05,0.5 FTE,...', from: 26, length: 7 },
  },
};

/** The same fault in another line. */
export function inLine(text: string, from: number, length: number): Issue {
  return {
    ...fteNotANumber,
    where: { file: 'staffing.csv', line: 7, column: from + 1, excerpt: { text, from, length } },
  };
}

/** An issue without a place. */
export function placeless(severity: Severity, code: string, message = 'Something is so', hint = ''): Issue {
  return { code, severity, message, hint, where: null };
}

/** A check that found these. */
export function found(...issues: readonly Issue[]): CheckResult {
  return {
    tool: { name: 'locplan', version: '0.1.0' },
    inputs: [
      { path: 'staffing.csv', sha256: 'ab'.repeat(32), rows: 38 },
      { path: 'locplan.yaml', sha256: 'cd'.repeat(32), rows: null },
    ],
    caseTitle: '',
    reconciliation: null,
    gates: [],
    issues,
  };
}
