import { fault } from '../../issue/fault.ts';
import type { Fault } from '../../issue/issue.ts';
import type { Objective, Problem } from '../../group/problem.ts';
import type { Ground } from './ground.ts';

/** Whether the problem has figures for an objective. */
export function isMeasured({ distance, work, weights }: Problem, objective: Objective): boolean {
  switch (objective) {
    case 'inertia':
      return distance !== null;
    case 'caseload':
      return work !== null;
    case 'balance':
      return weights.some((weight) => weight > 0);
    case 'borders':
      return true;
  }
}

/** What areas.csv does not say, so that groupings are judged by less than one may think. */
export function unmeasuredFaults({ areas }: Ground, problem: Problem, weight: string): Fault[] {
  const ids = (is: (area: number) => boolean): string[] =>
    areas.flatMap(({ id }, area) => (is(area) ? id : []));
  const unplaced = ids((area) => areas[area]?.lat === null || areas[area]?.lon === null);
  const weightless = ids((area) => problem.weights[area] === 0);
  return [
    ...(unplaced.length === 0 ? [] : [fault('area-without-point', { areas: unplaced }, null)]),
    ...(weightless.length === 0 ? [] : [fault('area-without-weight', { areas: weightless, weight }, null)]),
  ];
}
