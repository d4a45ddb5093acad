import type { Case } from './case.ts';
import type { Scenario } from './scenario.ts';

/**
 * Today as a scenario: each area its own locality, no post touched, nothing added, no family changing its lead or kept out of social care.
 * Every "now" in a plan comes from evaluating this through the same code as the plan.
 */
export function baseline(theCase: Case, scenario: Scenario): Scenario {
  return {
    ...scenario,
    name: 'now',
    title: 'Now',
    localities: theCase.areas.map(({ id }) => ({ name: id, areaIds: [id] })),
    posts: [],
    newPosts: [],
    newCosts: [],
    oneOffs: [],
    assumptions: new Map([
      ...scenario.assumptions,
      ['lead_transfer_share', { value: 0, at: null }],
      ['escalations_avoided', { value: 0, at: null }],
    ]),
    overrides: [],
  };
}
