import { describe, expect, it } from 'vitest';
import { checkGates } from '../../src/appraise/gates.ts';
import { github, summary } from '../../src/present/github.ts';
import { checkReport } from '../../src/present/issue-report.ts';
import { markdown } from '../../src/present/markdown.ts';
import { planReport } from '../../src/present/plan-report.ts';
import { found, fteNotANumber, placeless } from './issues.ts';
import { postsOnly, resultOf, wirralCase } from './wirral.ts';

const options = {
  width: 80,
  colour: 0,
  ascii: false,
  pathOf: (file: string) => `councils/wirral/${file}`,
  command: 'locplan check councils/wirral',
} as const;

describe('a result as GitHub annotations', () => {
  it('points at file, line and column from the root of the repository', () => {
    expect(github(checkReport(found(fteNotANumber)), options)).toBe(
      '::error file=councils/wirral/staffing.csv,line=7,col=27,title=fte-not-a-number::FTE is not a number: "0.5 FTE"%0Awrite 0.5\n',
    );
  });

  it('points nowhere for a file that is not in the repository', () => {
    const outside = { ...options, pathOf: () => null };
    expect(github(checkReport(found(fteNotANumber)), outside)).toBe(
      '::error title=fte-not-a-number::FTE is not a number: "0.5 FTE"%0Awrite 0.5\n',
    );
  });

  it('escapes what would end the command or start another', () => {
    const hostile = {
      ...fteNotANumber,
      message: '50%\r\n::error::x',
      hint: '',
      where: { file: 'a,b:c%.csv' },
    };
    expect(github(checkReport(found(hostile)), options)).toBe(
      '::error file=councils/wirral/a%2Cb%3Ac%25.csv,title=fte-not-a-number::50%25%0D%0A::error::x\n',
    );
  });

  it('shows the ten gravest and how many more there are', () => {
    const many = [
      ...Array.from({ length: 8 }, () => placeless('notice', 'n')),
      ...Array.from({ length: 8 }, () => placeless('warning', 'w')),
      ...Array.from({ length: 8 }, () => placeless('error', 'e')),
    ];
    const lines = github(checkReport(found(...many)), options)
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      ...Array.from({ length: 8 }, () => '::error'),
      ...Array.from({ length: 2 }, () => '::warning'),
      '::notice',
    ]);
    expect(lines.at(-1)).toBe(
      '::notice title=locplan::14 more: run locplan check councils/wirral to see them all',
    );
  });

  it('puts failed gates first, as errors', () => {
    const result = resultOf(wirralCase, postsOnly);
    const settings = { failUnderPence: 20_000_000, failOn: 'error' as const, strictReconcile: false };
    const gates = checkGates(result.plan, result.plan.faults, settings);
    const [first] = github(planReport({ ...result, gates }), options).split('\n');
    expect(first).toBe(
      '::error title=fail-under::saving £199,058.39 a year, at least £200,000.00 wanted: NOT MET by £941.61',
    );
  });

  it('says nothing when there is nothing to say', () => {
    expect(github(checkReport(found()), options)).toBe('');
  });
});

describe('the summary of a run', () => {
  it('is the report as Markdown', () => {
    const report = planReport(resultOf(wirralCase, postsOnly));
    expect(summary(report, 'wirral')).toBe(markdown(report));
  });

  it('has a heading also where the report has no title', () => {
    const report = checkReport(found(fteNotANumber));
    expect(summary(report, 'my_case')).toBe(`# my\\_case\n\n${markdown(report)}`);
  });

  it('is cut at the end of a line before GitHub would refuse it', () => {
    const text = summary(
      checkReport(found(...Array.from({ length: 12_000 }, () => fteNotANumber))),
      'wirral',
    );
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toMatch(/\(write 0\.5\)\n\nCut here: [^\n]+\n$/);
  });
});
