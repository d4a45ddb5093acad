import { expect, test } from 'vitest';
import type { ExplainResult } from '../../src/appraise/explained.ts';
import { derived } from '../../src/model/explain/basis.ts';
import { explainer } from '../../src/model/explain/explain.ts';
import { foot } from '../../src/model/explain/foot.ts';
import { leaf, type Step } from '../../src/model/explain/step.ts';
import { figuresOf } from '../../src/model/figures.ts';
import { evaluate } from '../../src/model/plan.ts';
import { csv } from '../../src/present/csv.ts';
import { explainReport } from '../../src/present/explain-report.ts';
import { json } from '../../src/present/json.ts';
import { markdown } from '../../src/present/markdown.ts';
import { terminal } from '../../src/present/terminal.ts';
import { widthOf } from '../../src/present/terminal/text.ts';
import { fixture } from '../wirral.ts';

const plain = { width: 100, colour: 0, ascii: false, pathOf: () => null, command: 'locplan plan' } as const;

const { theCase, scenario } = await fixture('wirral');
const plan = evaluate(theCase, scenario);
const explain = explainer(theCase, scenario, plan);

const resultOf = (root: Step): ExplainResult => ({
  tool: { name: 'locplan', version: '0' },
  inputs: [],
  caseTitle: '',
  overrides: [],
  scenario: plan.scenario,
  baseline: null,
  figure: root.label,
  root,
  footing: foot(root),
  places: new Map(),
  issues: [],
});

const each = (n: number): Step =>
  leaf({ label: `L${n}`, unit: 'pence' }, 100 + n, {
    kind: 'cell',
    name: 'amount',
    at: { file: 'budget.csv' },
  });

const wide = derived(
  { label: 'budget.total', unit: 'pence', formula: 'Sum of the lines' },
  'sum',
  Array.from({ length: 1000 }, (_, n) => each(n)),
);

test('no line of any figure is wider than the screen, and --ascii keeps to ASCII', () => {
  for (const { id } of figuresOf(plan)) {
    const root = explain(id);
    if (root === null) throw new Error(id);
    for (const width of [60, 80, 120]) {
      const screen = terminal(explainReport(resultOf(root)), { ...plain, width, ascii: width === 80 });
      const longest = Math.max(...screen.split('\n').map(widthOf));
      expect(longest, `${id} at ${width}`).toBeLessThanOrEqual(width);
      if (width === 80) expect(screen).toMatch(/^[\x20-\x7e\n]*$/);
      expect(screen).toContain('Foots: difference');
    }
  }
});

test('a wide step is cut short on the screen, with what is left out added up, and whole in JSON and CSV', () => {
  const report = explainReport(resultOf(wide));
  const screen = terminal(report, plain);
  expect(screen.split('\n').length).toBeLessThan(30);
  expect(screen).toContain('… and 981 more');
  const rest = Array.from({ length: 981 }, (_, n) => 100 + n + 19).reduce((a, b) => a + b);
  expect(screen).toContain(`£${(rest / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 })}`);
  expect(json(report)).toContain('"L999"');
  expect(csv(report).trim().split('\n')).toHaveLength(1002);
});

test('a tree that does not foot says by how much', () => {
  const root = { ...wide, value: Number(wide.value) + 7 };
  expect(terminal(explainReport(resultOf(root)), plain)).toContain('DOES NOT FOOT: difference £0.07');
});

test('Markdown has the tree as a list in a list', () => {
  const root = explain('savings.againstTarget');
  if (root === null) throw new Error('no figure');
  const lines = markdown(explainReport(resultOf(root))).split('\n');
  expect(lines).toContain('- savings.againstTarget **£5,778.39**: Recurring saving that counts − target');
  expect(lines.some((line) => line.startsWith('  - − savings.target **£200,000.00**'))).toBe(true);
});
