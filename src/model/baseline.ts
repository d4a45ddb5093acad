import type { AssumptionId } from './assumption/table.ts';
import type { Case } from './case.ts';
import type { Scenario } from './scenario.ts';

/**
 * Today as a scenario: each area its own locality, no post touched, nothing added, no family changing its lead.
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
    socialWorkerLeads: 'all',
    leaving: null,
    assumptions: new Map([...scenario.assumptions, ...LEADS_OF_TODAY.map((id) => [id, NONE] as const)]),
    overrides: [],
  };
}

/** What would move a family to another lead, and is 0 today, whatever anybody sets. */
export const LEADS_OF_TODAY: readonly AssumptionId[] = ['lead_transfer_share', 'key_practitioner_capacity'];

const NONE = { value: 0, at: null };
