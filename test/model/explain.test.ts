import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ref } from '../../src/issue/issue.ts';
import type { Case } from '../../src/model/case.ts';
import type { Evidence, PostRow } from '../../src/model/explain/evidence.ts';
import { explainable, explainFigure } from '../../src/model/explain/explain.ts';
import type { Step } from '../../src/model/explain/step.ts';
import { evaluate } from '../../src/model/plan.ts';
import { trial, type Trial } from '../arbitrary-case.ts';

const at = (file: string, what: string): Ref => ({ file, path: [what] });

/** A row for each post of a group: the first has all of their cost. */
function rowsOf({ posts }: Case): PostRow[] {
  return posts.flatMap((group, g) =>
    Array.from({ length: group.count }, (_, i): PostRow => ({
      ...group,
      id: `P${g}-${i}`,
      pay: { column: 'annual_pay', pence: i === 0 ? group.costPence : 0, byFte: false },
      onTop: [],
      onCostRate: 0,
      at: (column) => at('staffing.csv', `${g}-${i} ${column}`),
    })),
  );
}

function evidenceOf({ theCase, scenario }: Trial): Evidence {
  return {
    theCase,
    scenario,
    plan: evaluate(theCase, scenario),
    rows: rowsOf(theCase),
    areaCell: (area, column) => at('areas.csv', `${area} ${column}`),
    targetAt: at('locplan.yaml', 'target'),
    startAt: null,
    scenarioAt: at('scenario.yaml', ''),
  };
}

/** Every step of a tree, each once. */
function stepsOf(step: Step, found = new Set<Step>()): Set<Step> {
  if (found.has(step)) return found;
  found.add(step);
  for (const part of step.parts) stepsOf(part, found);
  return found;
}

test('every figure of 500 random cases is explained, and its tree comes to the same', () => {
  fc.assert(
    fc.property(trial, (found) => {
      const evidence = evidenceOf(found);
      for (const id of explainable(evidence)) {
        const explanation = explainFigure(evidence, id);
        const { value, step, kind } = explanation ?? { value: null, step: null, kind: null };
        if (step === null) throw new Error(`${id} is not explained`);
        if (typeof value !== 'number' || typeof step.value !== 'number')
          expect([id, step.value]).toEqual([id, value]);
        else if (kind?.unit === 'pence') expect([id, step.value]).toEqual([id, value]);
        else
          expect(Math.abs(step.value - value), id).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
      }
    }),
    { numRuns: 500 },
  );
}, 300_000);

test('each step is either made of parts or has a source, and a leaf that is no rule says where it stands', () => {
  fc.assert(
    fc.property(trial, (found) => {
      const evidence = evidenceOf(found);
      const [id = ''] = explainable(evidence).filter((one) => one === 'savings.recurring');
      for (const { parts, source, formula } of stepsOf(
        (explainFigure(evidence, id) as { step: Step }).step,
      )) {
        if (source === null) expect(formula).not.toBe('');
        else expect(parts).toEqual([]);
        if (source?.kind === 'cell') expect(source.at.file).not.toBe('');
      }
    }),
    { numRuns: 50 },
  );
});
