import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/present/csv.ts';
import { checkReport } from '../../src/present/issue-report.ts';
import { planReport } from '../../src/present/plan-report.ts';
import type { Report } from '../../src/present/report.ts';
import { found, fteNotANumber, placeless } from './issues.ts';
import { wirral } from './wirral.ts';

const lines = csv(planReport(wirral)).split('\n');

describe('a result as CSV', () => {
  it('has one figure a row, money in pounds and pence', () => {
    expect(lines[0]).toBe('figure,value,unit,locality_or_area,year');
    expect(lines).toContain('savings.recurring,205778.39,pounds,,');
    expect(lines).toContain('budget.total,517000.00,pounds,,');
    expect(lines).toContain('posts.Area Team Leader.reductionFte,3.5,FTE,,');
    expect(lines.filter((line) => line.startsWith('caseload.Birkenhead.'))).toContain(
      'caseload.Birkenhead.lpFte,7,FTE,Birkenhead,',
    );
    expect(lines.at(-1)).toBe('');
  });

  it('keeps negative numbers numbers and takes the power from text that would be a formula', () => {
    const report: Report = {
      ...planReport(wirral),
      tidy: () => ({
        columns: ['name', 'value'],
        rows: ['=1+1', '+1', '-1', '@x', '\tx', '\rx', '＝1', 'a"b,c'].map((name) => [
          name,
          { digits: '-1200.00' },
        ]),
      }),
    };
    expect(parse(csv(report)).slice(1)).toEqual(
      ["'=1+1", "'+1", "'-1", "'@x", "'\tx", "'\rx", "'＝1", 'a"b,c'].map((name) => [name, '-1200.00']),
    );
  });

  it('lists the issues of a check', () => {
    const [header, first, second] = parse(
      csv(checkReport(found(fteNotANumber, placeless('error', 'no-areas')))),
    );
    expect(header).toEqual(['code', 'severity', 'file', 'line', 'column', 'message', 'hint']);
    expect(first?.slice(0, 5)).toEqual(['fte-not-a-number', 'error', 'staffing.csv', '7', '27']);
    expect(second?.slice(0, 5)).toEqual(['no-areas', 'error', '', '', '']);
  });
});
