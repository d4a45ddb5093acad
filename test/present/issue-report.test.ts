import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/issue/issue.ts';
import { checkReport, refusalReport } from '../../src/present/issue-report.ts';
import { terminal } from '../../src/present/terminal.ts';
import { widthOf } from '../../src/present/terminal/text.ts';
import { found, fteNotANumber, inLine, placeless } from './issues.ts';
import { wirral } from './wirral.ts';

function shown(issue: Issue, width = 80, ascii = false): string[] {
  const screen = terminal(refusalReport(found(issue)), {
    width,
    colour: 0,
    ascii,
    pathOf: () => null,
    command: '',
  });
  return screen.split('\n').slice(0, -3);
}

describe('an issue on the screen', () => {
  it('gives place, severity, code and message, then the line with the fault underlined and the remedy', () => {
    expect(shown(fteNotANumber)).toEqual([
      'staffing.csv:7:27  error  fte-not-a-number  FTE is not a number: "0.5 FTE"',
      '   7 | P106,Area Team Leader,A05,0.5 FTE,...',
      '     |                           ^^^^^^^ write 0.5',
    ]);
  });

  it('cuts a long line on both sides and keeps the fault in sight', () => {
    const long = inLine(`${'x'.repeat(5000)},0.5 FTE,${'y'.repeat(5000)}`, 5001, 7);
    const [, line = '', carets = ''] = shown(long, 78);
    expect(line).toMatch(/^ {3}7 \| \.\.\.x+,0\.5 FTE,y+\.\.\.$/);
    expect(line.length).toBe(78);
    expect(carets.indexOf('^^^^^^^')).toBe(line.indexOf('0.5 FTE'));
  });

  it('shows the start of a fault that is itself longer than the screen', () => {
    const lines = shown(inLine('z'.repeat(9000), 0, 9000), 78);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(78);
    expect(lines[1]).toMatch(/^ {3}7 \| z+\.\.\.$/);
    expect(lines[2]).toMatch(/^ {5}\| \^+$/);
  });

  it.each([
    ['tabs', 'P1\tLeader\t0.5 FTE\tx', 10],
    ['wide characters', '東京都,0.5 FTE,x', 4],
    ['combining accents', 'e\u0301e\u0301,0.5 FTE', 5],
    ['characters beyond the basic plane', '𝒜𝒜,0.5 FTE', 3],
  ])('points at the fault after %s', (_, text, from) => {
    const [, line = '', carets = ''] = shown(inLine(text, from, 7));
    const before = (whole: string, part: string): number => widthOf(whole.slice(0, whole.indexOf(part)));
    expect(before(carets, '^^^^^^^')).toBe(before(line, '0.5 FTE'));
  });

  it('points past the end of a line that is too short', () => {
    expect(shown(inLine('P106,Leader', 11, 0)).slice(1)).toEqual([
      '   7 | P106,Leader',
      '     |            ^ write 0.5',
    ]);
  });

  it('puts a remedy without room beside the carets under them', () => {
    const hint = 'write the full-time equivalent as a number, 1 for a whole post and 0.5 for half of one';
    expect(shown({ ...fteNotANumber, hint }).slice(2)).toEqual([
      '     |                           ^^^^^^^',
      '     | write the full-time equivalent as a number, 1 for a whole post and 0.5',
      '     | for half of one',
    ]);
  });

  it('needs neither a line nor a place', () => {
    const file = { ...fteNotANumber, where: { file: 'budget.csv' }, message: 'No rows', hint: 'add one' };
    expect(shown(file)).toEqual(['budget.csv  error  fte-not-a-number  No rows', '     add one']);
    expect(shown(placeless('notice', 'caution', 'Made up'))).toEqual(['notice  caution  Made up']);
  });

  it('gives a message that is too long lines of its own', () => {
    expect(shown(fteNotANumber, 60).slice(0, 2)).toEqual([
      'staffing.csv:7:27  error  fte-not-a-number',
      '     FTE is not a number: "0.5 FTE"',
    ]);
  });

  it('neutralises what the line could do to the terminal', () => {
    expect(shown(inLine('\u001b[2J,0.5 FTE', 5, 7))[1]).toBe('   7 | �[2J,0.5 FTE');
    expect(shown(inLine('é\u001b,0.5 FTE', 3, 7), 80, true)[1]).toBe('   7 | e?,0.5 FTE');
  });
});

describe('the report of a check', () => {
  const screen = (...issues: readonly Issue[]): string =>
    terminal(checkReport({ ...found(...issues), reconciliation: wirral.plan.reconciliation }), {
      width: 80,
      colour: 0,
      ascii: false,
      pathOf: () => null,
      command: '',
    });

  it('ends with how many of each, and in how many files', () => {
    const warning = { ...fteNotANumber, severity: 'warning' as const };
    const elsewhere = { ...fteNotANumber, where: { file: 'budget.csv' } };
    expect(screen(fteNotANumber, warning, elsewhere)).toMatch(/\n2 errors, 1 warning in 2 files\n$/);
    expect(screen(placeless('notice', 'caution'))).toMatch(/\n1 notice\n$/);
  });

  it('says so when nothing is wrong, with what was read and how staffing and budget reconcile', () => {
    expect(screen()).toBe(`Read            rows
  staffing.csv    38
  locplan.yaml

Staffing against budget            £ a year
  Posts in scope, with on-costs  427,518.47
  Budget lines for staffing      427,518.47
  Reconciled, difference               0.00

No errors or warnings in 2 files
`);
  });
});
