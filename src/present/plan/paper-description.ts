import type { PlanResult } from '../../appraise/result.ts';
import type { RolePosts } from '../../model/posts.ts';
import { dayText } from '../day-text.ts';
import { count, decimal, pounds } from '../number.ts';
import type { PaperPart } from '../report.ts';
import { bullets, paragraph, type Says } from './paper-says.ts';

/** What becomes of the areas and of the posts. */
export function description(result: PlanResult): PaperPart[] {
  const posts: readonly Says[] = [
    ...result.plan.posts.filter(({ ruled }) => ruled).map((role) => () => rolePlanned(role)),
    othersStay,
    newPosts,
    leadProfessionals,
  ];
  const localities = result.plan.caseload.planned.map(({ locality, areas }) => placeOf(locality, areas));
  return [...paragraph([areasMerge], result), ...bullets(localities, result), ...paragraph(posts, result)];
}

const areasMerge: Says = ({ plan: { caseload, scenario } }) => {
  const [areas, localities] = [caseload.now.length, caseload.planned.length];
  const when = dayText(scenario.start);
  return areas === localities
    ? `The ${count(areas, 'area')} keep a team each; posts change from ${when}.`
    : `The ${count(areas, 'area team')} become ${count(localities, 'locality', 'localities')} from ${when}.`;
};

function placeOf(locality: string, areas: readonly string[]): Says {
  return ({ areaNames }) => `${locality}: ${areas.map((id) => areaNames.get(id) || id).join('; ')}.`;
}

function rolePlanned({ role, nowFte, plannedFte, postsPlanned, byLocality }: RolePosts): string {
  const change = plannedFte < nowFte ? 'falls' : plannedFte > nowFte ? 'rises' : 'stays';
  const fte =
    change === 'stays'
      ? `stays at ${decimal(nowFte, 1)} FTE`
      : `${change} from ${decimal(nowFte, 1)} to ${decimal(plannedFte, 1)} FTE`;
  const [first] = byLocality;
  const isEven = byLocality.every(({ posts }) => posts === first?.posts);
  const where = isEven
    ? `${decimal(first?.posts ?? 0)} in each locality`
    : byLocality.map(({ locality, posts }) => `${locality} ${decimal(posts)}`).join(', ');
  const placed = postsPlanned === 0 ? 'no post is left' : `${count(postsPlanned, 'post')}, ${where}`;
  return `${role} ${fte}: ${placed}.`;
}

const othersStay: Says = ({ plan: { posts } }) => {
  const same = posts.filter(({ ruled }) => !ruled).length;
  return same === 0
    ? null
    : `${count(same, 'other role')} paid from the budget ${same === 1 ? 'stays as it is' : 'stay as they are'}.`;
};

const newPosts: Says = ({ plan: { added } }) =>
  added.length === 0
    ? null
    : `New: ${added.map(({ role, fte, costPence }) => `${role}, ${decimal(fte, 1)} FTE for ${pounds(costPence)} a year`).join('; ')}.`;

const leadProfessionals: Says = ({ plan: { fairness } }) => {
  const [now, then] = [decimal(fairness.lpFteNow, 1), decimal(fairness.lpFteThen, 1)];
  return now === then
    ? `There are as many Lead Professionals as today, ${now} FTE.`
    : `Lead Professionals go from ${now} to ${then} FTE.`;
};
