import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figuresOf } from '../../src/model/figures.ts';
import { planData } from '../../src/present/plan-data.ts';
import { planFigures, planShape } from '../../src/validate/saved-figures.ts';
import { trial } from '../arbitrary-case.ts';
import { resultOf } from '../present/wirral.ts';

it('every figure that has a value is found again in the JSON that a plan saves', () => {
  const holds = fc.property(trial, ({ theCase, scenario }) => {
    const result = resultOf(theCase, scenario);
    const saved = planShape.parse(JSON.parse(JSON.stringify(planData(result))));
    const found = new Map(planFigures(saved).map(({ id, value }) => [id, value]));
    for (const { id, value } of figuresOf(result.plan))
      // JSON knows no nought below nought.
      if (value !== null) expect(found.get(id), id).toBe(value === 0 ? 0 : value);
  });
  fc.assert(holds, { numRuns: 100 });
});
