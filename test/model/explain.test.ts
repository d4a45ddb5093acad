import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPLANATIONS, explainer } from '../../src/model/explain/explain.ts';
import { foot } from '../../src/model/explain/foot.ts';
import { figureKinds, figureNamed, figuresOf } from '../../src/model/figures.ts';
import { evaluate } from '../../src/model/plan.ts';
import { trial } from '../arbitrary-case.ts';

describe('what a figure comes from', () => {
  it('is known for every kind of figure there is', () => {
    expect(Object.keys(EXPLANATIONS).sort()).toEqual(
      figureKinds()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('foots for every figure of any case and option, to no difference at all', () => {
    const foots = fc.property(trial, ({ theCase, scenario }) => {
      const plan = evaluate(theCase, scenario);
      const explain = explainer(theCase, scenario, plan);
      for (const { id, value } of figuresOf(plan)) {
        const step = explain(id);
        expect(step?.value, id).toBe(value);
        expect(figureNamed(plan, id)?.value, id).toBe(value);
        if (step === null) continue;
        const { wrong, difference } = foot(step);
        expect(
          wrong.map(({ label, value: shown, parts }) => ({ label, shown, parts: parts.map((p) => p.value) })),
          id,
        ).toEqual([]);
        expect(difference).toBe(0);
      }
    });
    fc.assert(foots, { numRuns: 500 });
  }, 120_000);
});
