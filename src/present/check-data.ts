import type { CheckResult } from '../appraise/result.ts';
import type { Issue } from '../issue/issue.ts';

/** The version of every JSON document: minor for additions, major for anything else. */
export const FORMAT_VERSION = '1.0';

/** What `check` prints as JSON. */
export function checkData({ tool, inputs, issues }: CheckResult): unknown {
  return {
    schema: 'locplan.check',
    formatVersion: FORMAT_VERSION,
    tool: toolData(tool),
    inputs: inputs.map(inputData),
    issues: issues.map(issueData),
  };
}

/** Which program made the document. */
export function toolData({ name, version }: CheckResult['tool']): unknown {
  return { name, version };
}

/** A file that went in, so that anyone can check that they hold the same. */
export function inputData({ path, sha256, rows }: CheckResult['inputs'][number]): unknown {
  return { path, sha256, rows };
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
