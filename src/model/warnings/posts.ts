import { fault } from '../../issue/fault.ts';
import type { Fault } from '../../issue/issue.ts';
import type { PostGroup } from '../case.ts';
import { isoDay } from '../day.ts';
import { postsOf } from '../establishment.ts';
import { endingPosts } from '../fixed-term.ts';
import { functionFaults, phantomOwners } from '../workload/warnings.ts';
import type { Findings } from './findings.ts';

/** Vacancies in the saving that lasts: one that ends by itself is told as that. */
export function vacantPosts({ theCase, posts: roles }: Findings): Fault[] {
  const saved = roles.flatMap((role) => {
    const ending = endingPosts(theCase, role).filter(({ filled }) => !filled);
    const posts = role.vacantPostsLost - ending.reduce((sum, { lost }) => sum + lost, 0);
    const pence = role.vacantSavingPence - ending.reduce((sum, { costPence }) => sum + costPence, 0);
    return posts > 0 && pence > 0 ? [{ role: role.role, posts, pence }] : [];
  });
  if (saved.length === 0) return [];
  const saving = new Set(saved.map(({ role }) => role));
  const vacant = theCase.posts.filter((group) => group.inScope && !group.filled && saving.has(group.role));
  const facts = {
    pence: saved.reduce((sum, { pence }) => sum + pence, 0),
    posts: saved.reduce((sum, { posts }) => sum + posts, 0),
  };
  return [fault('vacant-post-saved', facts, firstOf(vacant))];
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
    isSaved: savings.years.some(({ timeLimitedPence }) => timeLimitedPence !== 0),
  };
  return [fault('time-limited-saving', facts, firstOf(ending.flatMap(({ groups }) => groups)))];
}

/**
 * Posts that end by themselves in a role that is cut by smaller posts in place of fewer: none of them counts as lost,
 * though none is kept as it is.
 */
export function endsReplaced({ theCase, scenario, posts }: Findings): Fault[] {
  const replaced = posts.flatMap(({ role, reductionFte, filledPostsLost, vacantPostsLost }) => {
    const rule = scenario.posts.find((each) => each.role === role);
    const lost = endingPosts(theCase, { role, filledPostsLost, vacantPostsLost });
    if (rule === undefined || reductionFte <= 0 || lost.length > 0) return [];
    return theCase.posts.filter(
      (group) => group.inScope && group.role === role && group.endDate !== undefined && group.fte > rule.fte,
    );
  });
  if (replaced.length === 0) return [];
  const facts = { roles: [...new Set(replaced.map(({ role }) => role))], posts: postsOf(replaced) };
  return [fault('ending-post-replaced', facts, firstOf(replaced))];
}

/** Fixed-term posts that a role may lose and whose end nobody says: they count as lasting, in the saving and in leaving. */
export function endDatesMissing({ theCase, posts }: Findings): Fault[] {
  const losing = posts.filter((role) => role.ruled && role.filledPostsLost + role.vacantPostsLost > 0);
  const roles = new Set(losing.map(({ role }) => role));
  const endless = theCase.posts.filter(
    (group) =>
      group.inScope &&
      roles.has(group.role) &&
      group.contract === 'fixed_term' &&
      group.endDate === undefined,
  );
  if (endless.length === 0) return [];
  return [fault('end-date-missing', { posts: postsOf(endless) }, firstOf(endless))];
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
