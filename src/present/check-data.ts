import type { CheckResult, Gate, PlanResult } from '../appraise/result.ts';
import type { Issue } from '../issue/issue.ts';
import { isoDay } from '../model/day.ts';
import type { Reconciliation } from '../model/reconcile.ts';

/** The version of every JSON document: minor for additions, major for anything else. */
export const FORMAT_VERSION = '1.1';

/** What `check` prints as JSON. */
export function checkData({ tool, inputs, reconciliation, gates, issues }: CheckResult): unknown {
  return {
    schema: 'locplan.check',
    formatVersion: FORMAT_VERSION,
    tool: toolData(tool),
    inputs: inputs.map(inputData),
    reconciliation: reconciliation === null ? null : reconciliationData(reconciliation),
    gates: gates.map(gateData),
    issues: issues.map(issueData),
  };
}

/** Which program made the document. */
export function toolData({ name, version }: CheckResult['tool']): unknown {
  return { name, version };
}

/** The option that a result is of, with what the command line set. */
export function scenarioData(
  { name, title, start }: PlanResult['plan']['scenario'],
  overrides: PlanResult['overrides'],
): unknown {
  return {
    name,
    title,
    start: isoDay(start),
    overrides: overrides.map(({ id, value }) => ({ id, value })),
  };
}

/** A file that went in, so that anyone can check that they hold the same. */
export function inputData({ path, sha256, rows }: CheckResult['inputs'][number]): unknown {
  return { path, sha256, rows };
}

/** A gate with its limit and what was found. */
export function gateData({ gate, limit, value, passed, shortfall }: Gate): unknown {
  return { gate, limit, value, passed, shortfall };
}

function reconciliationData(found: Reconciliation): unknown {
  const { establishmentPence, staffingLinesPence, differencePence, agrees } = found;
  return { establishmentPence, staffingLinesPence, differencePence, agrees };
}

/** An issue, flat; null where it stands in no file, line or column. */
export function issueData({ code, severity, where, message, hint }: Issue): unknown {
  return {
    code,
    severity,
    file: where?.file ?? null,
    line: where?.line ?? null,
    column: where?.column ?? null,
    message,
    hint: hint === '' ? null : hint,
  };
}
