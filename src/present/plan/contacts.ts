import type { Access, AccessLacks, AccessState } from '../../model/access/access.ts';
import { decisionTime } from '../access/words.ts';
import { decimal, percent } from '../number.ts';
import type { Prose } from '../report.ts';

/** In one line what becomes of contacts: share decided in time and the backlog; none where it is not known. */
export function contactsLine(access: Access | AccessLacks): Prose[] {
  if ('lacks' in access) return [];
  const { now, planned, pace } = access;
  if (now.decidedShare === null || planned.decidedShare === null) return [];
  const [before, then] = [percent(now.decidedShare, 1), percent(planned.decidedShare, 1)];
  const decided = `Contacts decided in ${decisionTime(pace)}: ${before} today, ${then} planned`;
  return [{ kind: 'prose', text: `${decided}; ${backlogText(now, planned)} (--access).` }];
}

/** The backlog of the plan, and today's where there is one. */
function backlogText(now: AccessState, planned: AccessState): string {
  const [today, then] = [atLeast(now.backlogGrowth), atLeast(planned.backlogGrowth)];
  if (planned.backlogGrowth > 0)
    return `the backlog grows by ${then} a year${now.backlogGrowth > 0 ? ` (${today} today)` : ''}`;
  if (now.backlogGrowth > 0) return `the backlog, which grows by ${today} a year today, no longer grows`;
  return planned.overloaded ? 'there is no time to spare' : 'no backlog grows';
}

/** A part of a contact is not shown as none. */
function atLeast(contacts: number): string {
  return contacts < 0.5 ? 'under 1' : decimal(contacts);
}
