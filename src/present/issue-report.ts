import type { CheckResult } from '../appraise/result.ts';
import type { Issue } from '../issue/issue.ts';
import { checkData } from './check-data.ts';
import { gateChecks, gatesSection } from './gate.ts';
import { issueSummary } from './issue-section.ts';
import { amount, count, decimal } from './number.ts';
import { LABELS, table, type Report, type Section } from './report.ts';
import { tidyIssues } from './tidy.ts';

/** What `check` found: every issue with its line, what was read, and whether staffing and budget reconcile. */
export function checkReport(result: CheckResult, next: readonly string[] = []): Report {
  const report = issueReport(inReadingOrder(result));
  const sections = [
    ...report.sections,
    ...inputsSection(result),
    ...reconciliationSection(result),
    ...gatesSection(result.gates),
  ];
  return { ...report, sections: [...sections, summarySection(result)], next };
}

/** Issues alone, counted at the end: why the input is refused. */
export function refusalReport(result: CheckResult): Report {
  const report = issueReport(inReadingOrder(result));
  return { ...report, sections: [...report.sections, summarySection(result)] };
}

/** Issues file by file, down each file: the order in which somebody mends them. Files keep the order they were read in. */
function inReadingOrder(result: CheckResult): CheckResult {
  const files = [...new Set(result.issues.map(({ where }) => where?.file))];
  const issues = result.issues.toSorted(
    (a, b) =>
      files.indexOf(a.where?.file) - files.indexOf(b.where?.file) ||
      lineOf(a) - lineOf(b) ||
      (a.where?.column ?? 0) - (b.where?.column ?? 0),
  );
  return { ...result, issues };
}

/** What is wrong with a file as a whole comes first; how many faults were not shown comes after those that were. */
function lineOf({ code, where }: Issue): number {
  return where?.line ?? (code === 'further-faults' ? Number.MAX_SAFE_INTEGER : 0);
}

function issueReport(result: CheckResult): Report {
  const { gates, issues } = result;
  return {
    caseTitle: '',
    title: result.caseTitle,
    aside: '',
    forThisRun: '',
    sections: issues.length === 0 ? [] : [{ heading: '', parts: [{ kind: 'issues', issues }] }],
    next: [],
    tidy: () => tidyIssues(issues),
    checks: gateChecks(gates),
    issues,
    data: () => checkData(result),
  };
}

function summarySection({ issues, inputs }: CheckResult): Section {
  const fine = `No errors or warnings in ${count(inputs.length, 'file')}`;
  return { heading: '', parts: [{ kind: 'prose', text: issues.length === 0 ? fine : issueSummary(issues) }] };
}

function inputsSection({ inputs }: CheckResult): Section[] {
  if (inputs.length === 0) return [];
  const rows = inputs.map(({ path, rows: many }) => ({
    cells: [path, many === null ? '' : decimal(many)],
  }));
  const columns = [LABELS, { kind: 'number', header: 'rows' }] as const;
  return [{ heading: 'Read', parts: [table(columns, rows)] }];
}

/** Budget against establishment. This is not the ledger: it says whether two plans of pay agree. */
function reconciliationSection({ reconciliation }: CheckResult): Section[] {
  if (reconciliation === null) return [];
  const { establishmentPence, staffingLinesPence, differencePence, agrees } = reconciliation;
  const rows = [
    { cells: ['Posts in scope, with on-costs', amount(establishmentPence, 2)] },
    { cells: ['Budget lines for staffing', amount(staffingLinesPence, 2)] },
    { total: true, cells: [agrees ? 'Reconciled, difference' : 'Difference', amount(differencePence, 2)] },
  ];
  const columns = [LABELS, { kind: 'number', header: '£ a year' }] as const;
  return [{ heading: 'Staffing against budget', parts: [table(columns, rows)] }];
}
