import type { PlanResult } from '../../appraise/result.ts';
import type { AccessLacks } from '../../model/access/access.ts';
import { effectSection } from '../access/effect.ts';
import { pointsSection, queuesSection } from '../access/queues.ts';
import { count } from '../number.ts';
import { waitingListSections } from '../plan/waiting-lists.ts';
import type { Section } from '../report.ts';

/**
 * The single point of access: its queues now and then, what pooling and hours each do to them, and the
 * lists behind it.
 */
export function accessScreen(result: PlanResult): Section[] {
  const { access } = result.plan;
  const sections =
    'lacks' in access
      ? [{ heading: 'Single point of access', parts: [{ kind: 'prose' as const, text: missing(access) }] }]
      : [queuesSection(access), pointsSection(access), effectSection(access)];
  return [...sections, ...waitingListSections(result)];
}

/** What to set where there is nothing to show. */
function missing(access: AccessLacks): string {
  if (access.lacks === 'role')
    return 'It is not known who answers contacts: the plan changes no role that is called a coordinator. Name the role in locplan.yaml, for example access_role: Duty Officer.';
  const { areas } = access;
  const named = areas.length > 4 ? [...areas.slice(0, 3), count(areas.length - 3, 'more', 'more')] : areas;
  return `How many contacts come in is not known for ${named.join(', ')}: fill contacts_per_year in areas.csv to see queues and waits.`;
}
