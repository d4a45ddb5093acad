import { describe, expect, it } from 'vitest';
import { ENDINGS, FORMAT_NAMES, FORMATS, formatOf } from '../../src/present/formats.ts';
import { checkReport } from '../../src/present/issue-report.ts';
import { planReport } from '../../src/present/plan-report.ts';
import { found, fteNotANumber } from './issues.ts';
import { wirral } from './wirral.ts';

const options = { width: 100, colour: 0, ascii: false, pathOf: () => null, command: '' } as const;

describe('the formats', () => {
  it.each([
    ['plan.txt', 'table'],
    ['out/plan.json', 'json'],
    ['Plan.CSV', 'csv'],
    ['a.b.md', 'md'],
    ['out/Option.Paper.MD', 'paper'],
    ['paper.md', 'md'],
    ['2027.journal.csv', 'journal'],
    ['journal.csv', 'csv'],
    ['junit.xml', 'junit'],
    ['plan.docx', null],
    ['plan', null],
    ['out.md/plan', null],
    ['plan.constructor', null],
  ])('know %s as %s by its ending', (file, format) => {
    expect(formatOf(file)).toBe(format);
  });

  it('are all that an ending can name', () => {
    expect(FORMAT_NAMES).toEqual(expect.arrayContaining([...ENDINGS.values()]));
  });

  it.each(FORMAT_NAMES)('%s gives the same text twice, ending with a newline', async (name) => {
    const render = await FORMATS[name]();
    for (const report of [planReport(wirral), checkReport(found(fteNotANumber))]) {
      const text = render(report, options);
      expect(text.endsWith('\n')).toBe(true);
      expect(render(report, options)).toBe(text);
    }
  });
});
