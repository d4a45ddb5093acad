import { fault } from '../../issue/fault.ts';
import type { Fault } from '../../issue/issue.ts';
import type { PostGroup } from '../case.ts';
import { isoDay } from '../day.ts';
import { endingPosts } from '../fixed-term.ts';
import { functionFaults, phantomOwners } from '../workload/warnings.ts';
import type { Findings } from './findings.ts';

export function vacantPosts({ theCase, posts: roles }: Findings): Fault[] {
  const saved = roles.filter(({ vacantSavingPence }) => vacantSavingPence > 0);
  if (saved.length === 0) return [];
  const pence = saved.reduce((sum, { vacantSavingPence }) => sum + vacantSavingPence, 0);
  const posts = saved.reduce((sum, role) => sum + role.vacantPostsLost, 0);
  const saving = new Set(saved.map(({ role }) => role));
  const vacant = theCase.posts.filter((group) => group.inScope && !group.filled && saving.has(group.role));
  return [fault('vacant-post-saved', { pence, posts }, firstOf(vacant))];
}

export function timeLimitedPosts({ theCase, posts, savings }: Findings): Fault[] {
  const ending = posts
    .flatMap((role) => endingPosts(theCase, role))
    .toSorted((a, b) => (isoDay(a.endDate) < isoDay(b.endDate) ? -1 : 1));
  const last = ending.at(-1);
  if (last === undefined) return [];
  const facts = {
    pence: savings.timeLimitedPence,
    posts: ending.reduce((sum, { lost }) => sum + lost, 0),
    until: isoDay(last.endDate),
  };
  return [fault('time-limited-saving', facts, firstOf(ending.flatMap(({ groups }) => groups)))];
}

export function functionsWithoutOwner({ theCase, scenario, posts, added, workload }: Findings): Fault[] {
  const planned = [
    ...posts.filter(({ plannedFte }) => plannedFte > 0),
    ...theCase.posts.filter(({ inScope }) => !inScope),
    ...added.filter(({ fte }) => fte > 0),
  ];
  const roles = planned.map(({ role }) => role);
  const today = theCase.posts.map(({ role }) => role);
  return [
    ...functionFaults(workload.functions, scenario, roles),
    ...phantomOwners(workload.functions, scenario, { today, planned: roles }),
  ];
}

/** The post that comes first in the file. */
function firstOf(groups: readonly PostGroup[]): Fault['at'] {
  return groups.reduce((a, b) => ((b.at.record ?? 0) < (a.at.record ?? 0) ? b : a)).at;
}
