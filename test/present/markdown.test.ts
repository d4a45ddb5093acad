import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/present/issue-report.ts';
import { markdown } from '../../src/present/markdown.ts';
import { planReport } from '../../src/present/plan-report.ts';
import { found, fteNotANumber } from './issues.ts';
import { fourLocalities, resultOf, wirral, wirralCase } from './wirral.ts';

describe('a plan as Markdown', () => {
  const lines = markdown(planReport(wirral, ['locplan plan -s posts-only'])).split('\n');

  it('has a heading for each section and tables with numbers to the right', () => {
    expect(lines[0]).toBe('# Four localities, one leader and one coordinator each');
    expect(lines[2]).toBe('Case: Area teams for family support');
    expect(lines).toContain('## Posts (FTE)');
    expect(lines).toContain('|  | Now | Planned | Change | Vacant | Filled posts lost | Saving |');
    expect(lines).toContain('| --- | --: | --: | --: | --: | --: | --: |');
    expect(lines).toContain('| Area Team Leader | 7.5 | 4.0 | -3.5 | 0.0 | 4 | £125,313 |');
    expect(lines).toContain('| **Total** | **15.0** | **8.0** | **-7.0** | **0.5** | **7** | **£199,058** |');
    expect(lines).toContain('Next: `locplan plan -s posts-only`');
  });

  it('leaves bars out and their figures in', () => {
    expect(lines.join('')).not.toContain('█');
    expect(lines).toContain('| Budget now | 517,000 |');
    expect(lines.find((line) => line.startsWith('| Birkenhead |'))).toMatch(/\| \+7\.3 \|$/);
  });

  it('escapes names so that none becomes a cell, a tag, a link or code', () => {
    const name = 'North | <b>`x`</b>\n[y](z) *s* & #1';
    const localities = [{ name, areaIds: wirralCase.areas.map(({ id }) => id) }];
    const text = markdown(planReport(resultOf(wirralCase, { ...fourLocalities, title: name, localities })));
    const escaped = 'North \\| &lt;b&gt;\\`x\\`&lt;/b&gt; \\[y\\](z) \\*s\\* &amp; \\#1';
    expect(text).toContain(`# ${escaped}\n`);
    expect(text).toContain(`| ${escaped} | A01`);
  });

  it('lists issues with their place', () => {
    expect(markdown(checkReport(found(fteNotANumber)))).toContain(
      '- `staffing.csv:7:27` **error** `fte-not-a-number`: FTE is not a number: "0.5 FTE" (write 0.5)\n',
    );
  });
});
