import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupings } from '../../src/group/enumerate.ts';
import { forecast } from '../../src/group/forecast.ts';
import { renumbered, sweepOrder } from '../../src/group/sweep.ts';
import { riverMap } from './river-map.ts';

const BUDGET = 5_000_000;

test('the steps of an enumeration are forecast within four times as many or as few', () => {
  let [complete, cut] = [0, 0];
  for (const problem of fc.sample(riverMap(25, 34), { numRuns: 40, seed: 4 })) {
    if (problem.parts <= 2) continue;
    const visitor = { part: () => true, grouping: () => true };
    const all = groupings(renumbered(problem, sweepOrder(problem.graph))).visit(visitor, BUDGET);
    const steps = forecast(problem);
    expect(steps).toBeGreaterThanOrEqual(all.nodes / 4);
    if (all.complete) expect(steps).toBeLessThanOrEqual(all.nodes * 4);
    if (all.complete && all.nodes > 1000) complete += 1;
    if (!all.complete) cut += 1;
  }
  expect(complete).toBeGreaterThan(10);
  expect(cut).toBeGreaterThan(0);
}, 120_000);
