import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGates } from '../../src/appraise/gates.ts';
import { checkReport } from '../../src/present/issue-report.ts';
import { junit } from '../../src/present/junit.ts';
import { planReport } from '../../src/present/plan-report.ts';
import { found, fteNotANumber, placeless } from './issues.ts';
import { postsOnly, resultOf, wirralCase } from './wirral.ts';

describe('a result as JUnit', () => {
  it('has a test case for each gate, each claim and each issue code, and fails what the exit code fails', () => {
    const result = resultOf(wirralCase, postsOnly);
    const settings = { failUnderPence: 20_000_000, failOn: 'error' as const, strictReconcile: false };
    const text = junit(
      planReport({ ...result, gates: checkGates(result.plan, result.plan.faults, settings) }),
    );
    expect(text).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="locplan: Area teams for family support: As four localities, counting posts alone" tests="11" failures="1"/,
    );
    expect(text).toContain('<testsuite name="gates" tests="2" failures="1" errors="0" skipped="0" time="0">');
    expect(text).toContain(
      '<testcase classname="locplan.gates" name="fail-under" time="0"><failure message="saving £199,058.39 a year, at least £200,000.00 wanted: NOT MET by £941.61">',
    );
    expect(text).toContain(
      '<system-out>differs: savings.recurring £200,000: the model says £199,058.39, -£941.61<',
    );
    expect(text).toContain('name="vacancy-factor-unknown" time="0"><system-out>');
  });

  it('fails an error once for each code and tells a warning', () => {
    const text = junit(checkReport(found(fteNotANumber, fteNotANumber, placeless('warning', 'old'))));
    expect(text).toContain('tests="2" failures="1"');
    const line = 'staffing.csv:7:27: FTE is not a number: &quot;0.5 FTE&quot; (write 0.5)';
    expect(text).toContain(`<failure message="${line}">${line}&#10;${line}</failure>`);
    expect(text).toContain('name="old" time="0"><system-out>Something is so</system-out>');
  });

  it('passes "inputs are valid" when nothing is wrong', () => {
    expect(junit(checkReport(found()))).toContain('name="inputs are valid" time="0"/>');
  });

  it('has no line that the runner of a workflow could take for a command', () => {
    const hostile = placeless('error', 'code', 'a\n::error::b\r::c', '\n::d');
    const twice = junit(checkReport(found(hostile, hostile)));
    expect(twice).toContain('::error::b');
    expect(twice).not.toMatch(/[\n\r]\s*::/);
  });

  it('is well-formed whatever a message holds', () => {
    const document = /^<\?xml [^<>]*\?>\n(?:\s*<\/?[a-z-]+(?: [a-z]+="[^"<>]*")*\/?>[^<>]*)+$/;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('error', 'warning'), (text, severity) => {
        const xml = junit(checkReport(found(placeless(severity as 'error', 'code', text, text))));
        expect(xml).toMatch(document);
        expect(xml.replace(/&(?:amp|lt|gt|quot|#10|#13);/g, '')).not.toContain('&');
        expect(xml.replace(/[\t\n\x7f-\x9f]/g, '')).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u);
      }),
    );
  });
});
