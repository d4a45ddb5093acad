import { assumption } from '../assumption.ts';
import type { AssumptionId } from '../assumption/table.ts';
import type { Case } from '../case.ts';
import type { Scenario } from '../scenario.ts';

/** What is set for the plan, and what it is where everything stays as it is: as now, or nothing. */
export const AS_TODAY: readonly (readonly [then: AssumptionId, now: AssumptionId | null])[] = [
  ['episode_weeks_then', 'episode_weeks_now'],
  ['interval_weeks_then', 'interval_weeks_now'],
  ['agencies_then', 'agencies_now'],
  ['refer_on_reduction', null],
  ['assessment_transfer_share', null],
];

/** The assumptions by which families are worked with as they are now: nothing is released and nothing moves in. */
export function workloadOfToday(
  theCase: Pick<Case, 'assumptions'>,
  scenario: Pick<Scenario, 'assumptions'>,
): [AssumptionId, { readonly value: number; readonly at: null }][] {
  return AS_TODAY.map(([then, now]) => [
    then,
    { value: now === null ? 0 : assumption(theCase, scenario, now), at: null },
  ]);
}
