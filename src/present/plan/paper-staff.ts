import type { PlanResult } from '../../appraise/result.ts';
import { list } from '../../issue/list.ts';
import type { RolePosts } from '../../model/posts.ts';
import { rolesInWords } from '../fairness/words.ts';
import { count, decimal, pounds, sum } from '../number.ts';
import type { PaperPart } from '../report.ts';
import { paragraph, type Says } from './paper-says.ts';

/** What the plan asks of those who hold the posts. */
export function staff(result: PlanResult): PaperPart[] {
  const loads = result.plan.posts.map(
    (role): Says =>
      () =>
        load(role),
  );
  return paragraph([atRisk, vacant, management, ...loads], result);
}

const atRisk: Says = ({ plan: { fairness, posts } }) => {
  const risk = fairness.peopleAtRisk;
  if (risk === 0) return 'No filled post is in a role that the plan changes.';
  const roles = rolesInWords(posts.filter(({ ruled }) => ruled).map(({ role }) => role));
  const lost = posts.filter(({ filledPostsLost }) => filledPostsLost > 0);
  const byRole = list(lost.map(({ role, filledPostsLost }) => `${decimal(filledPostsLost)} of ${role}`));
  const all = sum(lost.map(({ filledPostsLost }) => filledPostsLost));
  const goes = count(all, 'filled post goes', 'filled posts go');
  return `${count(risk, 'person is', 'people are')} at risk, all the ${roles}; ${goes}${all === 0 ? '' : ` (${byRole})`}.`;
};

const vacant: Says = ({ plan: { posts, savings } }) => {
  const saved = posts.filter(({ vacantPostsLost }) => vacantPostsLost > 0);
  const pence = sum(saved.map(({ vacantSavingPence }) => vacantSavingPence));
  const many = sum(saved.map(({ vacantPostsLost }) => vacantPostsLost));
  return many === 0
    ? null
    : `${count(many, 'vacant post goes', 'vacant posts go')} with them${savings.timeLimitedPence === 0 ? `, ${pounds(pence)} of the saving` : ''}.`;
};

const management: Says = ({ plan: { fairness } }) => {
  const { lpPerManagementNow: now, lpPerManagementThen: then } = fairness;
  if (now === null || then === null) return null;
  return `For each FTE of management there are ${decimal(now, 1)} Lead Professional FTE today and ${decimal(then, 1)} in the plan (${decimal(fairness.managementFteNow, 1)} to ${decimal(fairness.lpFteNow, 1)} FTE, then ${decimal(fairness.managementFteThen, 1)} to ${decimal(fairness.lpFteThen, 1)}).`;
};

function load({ role, load: found }: RolePosts): string | null {
  if (found === null) return null;
  const { now, planned, heaviest } = found.familiesPerFte;
  if (now === null || planned === null || heaviest === null) return null;
  return `${role}: ${decimal(now)} open families per FTE today, ${decimal(planned)} planned, ${decimal(heaviest.value)} in ${heaviest.locality}.`;
}
