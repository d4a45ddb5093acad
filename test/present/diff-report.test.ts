import { expect, it } from 'vitest';
import type { ChangedFigure, DiffResult } from '../../src/appraise/compare/diff.ts';
import { diffReport } from '../../src/present/diff-report.ts';
import { cellText } from '../../src/present/report.ts';

const changed = (figure: string, before: number | null, after: number): ChangedFigure => ({
  figure,
  option: null,
  unit: 'people',
  before,
  after,
  difference: before === null ? null : after - before,
  is: null,
});

it('people and families in parts are shown with a decimal, so that their sum is seen', () => {
  const side = { file: 'a.json', version: '1', kind: 'plan', settings: new Map(), inputs: [], figures: [] };
  const result = {
    before: side,
    after: side,
    issues: [],
    why: null,
    whyNot: null,
    inputs: [],
    tool: { name: 'locplan', version: '1' },
    changedInputs: [],
    figures: 4,
    changedFigures: [
      changed('leaving.leavers', 4, 3.2),
      changed('leaving.Team Leader.leavers', 2, 1.6),
      changed('leaving.Coordinator.redeployed', null, 0.4),
      changed('fairness.peopleAtRisk', 10, 9),
    ],
  } as unknown as DiffResult;
  const part = diffReport(result).sections[1]?.parts[0];
  const rows = part?.kind === 'table' ? part.rows.map(({ cells }) => cells.map(cellText).slice(1, 4)) : [];
  expect(rows).toEqual([
    ['4.0', '3.2', '-0.8'],
    ['2.0', '1.6', '-0.4'],
    ['–', '0.4', '–'],
    ['10', '9', '-1'],
  ]);
});
