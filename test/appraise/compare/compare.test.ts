import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures, type Evaluated, type FigureRow } from '../../../src/appraise/compare/figures.ts';
import { differingInputs } from '../../../src/appraise/compare/inputs.ts';
import { NOW, nowBeside } from '../../../src/appraise/compare/now.ts';
import { toldOf } from '../../../src/appraise/compare/told.ts';
import { unlike } from '../../../src/appraise/compare/unlike.ts';
import type { Case } from '../../../src/model/case.ts';
import { evaluate } from '../../../src/model/plan.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { trial, type Trial } from '../../arbitrary-case.ts';

/** A case with three options: a random one, the same a year later, the same with its posts left as they are. */
function optionsOf({ scenario }: Trial): readonly [Scenario, Scenario, Scenario] {
  const later = { ...scenario.start, year: scenario.start.year + 1 };
  return [
    scenario,
    { ...scenario, name: 'later', start: later },
    { ...scenario, name: 'no posts', posts: [] },
  ];
}

function evaluated(theCase: Case, scenarios: readonly Scenario[]): Evaluated[] {
  const [first, ...others] = scenarios;
  const now = first === undefined ? [] : [nowBeside(theCase, first, others)];
  return [...now, ...scenarios].map((scenario) => ({
    name: scenario.name,
    plan: evaluate(theCase, scenario),
  }));
}

const law = (holds: (trial: Trial) => void): void => fc.assert(fc.property(trial, holds), { numRuns: 100 });

const cellsOf = (rows: readonly FigureRow[], name: string) =>
  rows.map(({ id, values }) => [id, values.find(({ option }) => option === name)] as const);

describe('whatever the options', () => {
  it('no figure of the baseline differs from itself, and none of the same option under another name', () => {
    law((found) => {
      const [option] = optionsOf(found);
      const twins = evaluated(found.theCase, [option, { ...option, name: 'twin' }]);
      for (const { values, best } of compareFigures(twins, option.name, NOW)) {
        for (const { option: name, value, difference } of values)
          if (name !== NOW && typeof value === 'number') expect(difference).toBe(0);
        expect([0, 2]).toContain(best.length);
      }
    });
  });

  it('the order in which they are named changes no value, no difference and no best', () => {
    law((found) => {
      const options = optionsOf(found);
      const one = compareFigures(evaluated(found.theCase, options), NOW, NOW);
      const other = compareFigures(evaluated(found.theCase, options.toReversed()), NOW, NOW);
      const byId = (a: FigureRow, b: FigureRow): number => (a.id < b.id ? -1 : 1);
      for (const name of [NOW, ...options.map((option) => option.name)])
        expect(cellsOf(one.toSorted(byId), name)).toEqual(cellsOf(other.toSorted(byId), name));
      const best = (rows: readonly FigureRow[]) => rows.toSorted(byId).map((row) => row.best.toSorted());
      expect(best(one)).toEqual(best(other));
    });
  });

  it('a difference is the value less that of the baseline, and the best is beaten by nobody', () => {
    law((found) => {
      const options = optionsOf(found);
      for (const row of compareFigures(evaluated(found.theCase, options), 'later', NOW)) {
        const from = row.values.find(({ option }) => option === 'later')?.value;
        const others = row.values.filter(({ option }) => option !== NOW);
        for (const { value, difference } of row.values)
          if (typeof value === 'number' && typeof from === 'number')
            expect(Math.abs((difference ?? NaN) - (value - from))).toBeLessThan(1e-9);
        for (const name of row.best) {
          const best = Number(others.find(({ option }) => option === name)?.value);
          const rivals = others.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
          const beaten = rivals.filter((value) => (row.better === 'more' ? value > best : value < best));
          expect(beaten.every((value) => Math.abs(value - best) < 1e-9)).toBe(true);
        }
      }
    });
  });

  it('only what differs in the inputs is told, and each option has one value of it', () => {
    law((found) => {
      const options = optionsOf(found);
      const differing = differingInputs(found.theCase, options);
      const ruled = found.scenario.posts.map(({ role }) => `posts.${role}`);
      expect(differing.map(({ input }) => input).toSorted()).toEqual([...ruled, 'start'].toSorted());
      for (const { values } of differing)
        expect(values.flatMap((one) => one.options).toSorted()).toEqual(
          options.map(({ name }) => name).toSorted(),
        );
      expect(differingInputs(found.theCase, [found.scenario, found.scenario])).toEqual([]);
    });
  });

  it('whether released capacity counts in the caseload is an input', () => {
    law(({ theCase, scenario }) => {
      const pair = [true, false].map((useReleasedCapacity) => ({ ...scenario, useReleasedCapacity }));
      expect(differingInputs(theCase, pair).map(({ input }) => input)).toEqual(['use_released_capacity']);
    });
  });

  it('the base that an option keeps is told beside those that nobody names', () => {
    law(({ theCase, scenario }) => {
      const [first] = scenario.localities;
      if (first === undefined) return;
      const kept = { areaId: first.areaIds[0] ?? '', at: { file: 'random' } };
      const options = [
        { ...scenario, name: 'named', bases: new Map([[first.name, kept]]) },
        { ...scenario, name: 'nearest', bases: new Map() },
      ];
      expect(differingInputs(theCase, options)).toEqual([
        {
          input: `bases.${first.name}`,
          values: [
            { value: kept.areaId, options: ['named'] },
            { value: 'the one nearest to its children', options: ['nearest'] },
          ],
        },
      ]);
    });
  });

  it('today, contacts are decided as each option says that they are today', () => {
    law(({ theCase, scenario }) => {
      const figures = compareFigures(evaluated(theCase, [scenario]), NOW, NOW);
      const value = (id: string, name: string) =>
        figures.find((row) => row.id === id)?.values.find(({ option }) => option === name)?.value ?? null;
      const today = value('access.now.decidedShare', scenario.name);
      const asOption = value('access.planned.decidedShare', NOW);
      if (typeof today === 'number') expect(asOption).toBeCloseTo(today, 9);
      else expect(asOption).toBeNull();
    });
  });

  it('an option whose money falls in other years is told, and no other', () => {
    law((found) => {
      const told = unlike(evaluated(found.theCase, optionsOf(found)), found.scenario.name);
      expect(told.map(({ message }) => message.split(' is shown')[0])).toEqual(['later']);
    });
  });
});

it('a fault of all options is told once, one of some with their names', () => {
  const fault = (code: string) => ({ code, severity: 'notice', at: null, message: code, hint: '' }) as const;
  const told = toldOf([
    { name: 'a', faults: [fault('x'), fault('y')] },
    { name: 'b', faults: [fault('y'), fault('z')] },
    { name: 'c', faults: [fault('y'), fault('x')] },
  ]);
  expect(told.map(({ message }) => message)).toEqual(['a, c: x', 'y', 'b: z']);
});
