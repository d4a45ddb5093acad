import { queuesNow } from './access/queues.ts';
import { answeringRole } from './access/role.ts';
import type { AssumptionId } from './assumption/table.ts';
import type { Case, SetAssumption } from './case.ts';
import type { AccessPoint, Scenario } from './scenario.ts';
import { workloadOfToday } from './workload/today.ts';

/**
 * Today as a scenario: each area its own locality, no post touched, nothing added, no family changing its lead or kept
 * out of social care, nobody working another way.
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
    accessPoints: pointsToday(theCase, scenario),
    bases: new Map(),
    leaving: null,
    assumptions: new Map<AssumptionId, SetAssumption>([
      ...scenario.assumptions,
      ...NONE_TODAY.map((id) => [id, NONE] as const),
      ...workloadOfToday(theCase, scenario),
    ]),
    overrides: [],
    useReleasedCapacity: false,
    isToday: true,
  };
}

/** What would move a family to another lead or keep it out of social care, and is 0 today, whatever anybody sets. */
export const NONE_TODAY: readonly AssumptionId[] = [
  'lead_transfer_share',
  'key_practitioner_capacity',
  'escalations_avoided',
];

const NONE = { value: 0, at: null };
/** Today's queues as points, where it is known who answers them though no post is touched. */
function pointsToday(theCase: Case, scenario: Scenario): AccessPoint[] {
  const role = answeringRole(theCase, { ...scenario, posts: [] });
  const working = theCase.posts.filter((post) => post.filled && post.role === role?.name);
  const queues = role === null ? [] : queuesNow(theCase.areas, working);
  return queues.map(({ name, areas }) => ({ name, localities: areas.map(({ id }) => id) }));
}
