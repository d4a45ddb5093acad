import { queuesNow } from './access/queues.ts';
import { answeringRole } from './access/role.ts';
import type { Case } from './case.ts';
import type { AccessPoint, Scenario } from './scenario.ts';

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
    accessPoints: pointsToday(theCase, scenario),
    assumptions: new Map([...scenario.assumptions, ['lead_transfer_share', { value: 0, at: null }]]),
    overrides: [],
  };
}

/** Today's queues as points, where it is known who answers them though no post is touched. */
function pointsToday(theCase: Case, scenario: Scenario): AccessPoint[] {
  const role = answeringRole(theCase, { ...scenario, posts: [] });
  const working = theCase.posts.filter((post) => post.filled && post.role === role?.name);
  const queues = role === null ? [] : queuesNow(theCase.areas, working);
  return queues.map(({ name, areas }) => ({ name, localities: areas.map(({ id }) => id) }));
}
