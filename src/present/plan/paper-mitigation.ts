import type { PlanResult } from '../../appraise/result.ts';
import { placeText } from '../issue-section.ts';
import { byGap, wholePercent } from '../fairness/words.ts';
import { apportion } from '../../model/apportion.ts';
import { count, decimal, pounds, sum } from '../number.ts';
import type { Passage } from '../report.ts';
import { bullets, type Says } from './paper-says.ts';

/** What would soften the plan and at what price, what nobody knows yet, and what there is to decide. */
export function mitigation(result: PlanResult): Passage[] {
  const questions = result.issues
    .filter(({ code }) => code !== 'caution')
    .map(
      ({ message, where }): Says =>
        () =>
          `${message}${where === null ? '' : ` (${placeText(where)})`}`,
    );
  return [
    { heading: 'What would hold the work', parts: bullets([hold, keepPartners, shareByNeed], result) },
    { heading: 'Open questions', parts: bullets(questions, result) },
    {
      heading: 'To decide, and to do before',
      parts: bullets([missing, trade, partners, consultation, equality], result),
    },
  ].filter(({ parts }) => parts.length > 0);
}

const hold: Says = ({ plan: { caseload, savings, standard } }) => {
  const { fteToHold, costToHoldPence: cost } = caseload;
  if (fteToHold <= 0) return null;
  const posts = `${decimal(fteToHold, 1)} more Lead Professional FTE would hold ${decimal(standard, 1)} families each`;
  if (cost === null) return `${posts}; what they cost is still to be found.`;
  if (savings.towardsTargetPence <= 0) return `${posts}, for ${pounds(cost, 2)} a year.`;
  const left = savings.towardsTargetPence - cost;
  if (left <= 0) return `${posts}, for ${pounds(cost, 2)} a year: all of the saving or more.`;
  const short = savings.targetPence - left;
  return `${posts}, for ${pounds(cost, 2)} a year. It would leave ${pounds(left, 2)} of the saving, ${short > 0 ? `${pounds(short, 2)} short of the target` : 'and the target met'}.`;
};

const keepPartners: Says = ({ plan: { caseload, leads } }) => {
  const handed = sum(caseload.planned.map(({ transferredIn }) => transferredIn));
  if (handed <= 0) return null;
  const families = count(handed, 'family that a partner leads', 'families that partners lead');
  // Where others come to the teams too, or time is released, what is left without these alone is another plan.
  const isAll =
    leads.byLocality.every(({ overflow, freedToTeam }) => overflow + freedToTeam === 0) &&
    caseload.planned.every(({ releasedFte }) => releasedFte === 0);
  const left = isAll
    ? `: ${decimal(caseload.regroupedOnlyOverall, 1)} families for each Lead Professional in place of ${decimal(caseload.plannedOverall, 1)}`
    : ', as far as they have capacity';
  return `${families} today could stay with them${left}.`;
};

/** Only where posts shared out by need would stand elsewhere than they do. */
const shareByNeed: Says = ({ plan: { fairness, posts } }) => {
  const needs = fairness.localities.map(({ needShare }) => needShare ?? 0);
  const moving = posts.filter(
    ({ ruled, postsPlanned, byLocality }) =>
      ruled && apportion(postsPlanned, needs).some((posts, i) => posts !== byLocality[i]?.posts),
  );
  const widest = byGap(fairness.localities).find(({ shareGap }) => (shareGap ?? 0) < 0);
  const points = Math.abs(wholePercent(widest?.shareGap ?? null) ?? 0);
  return moving.length === 0 || widest === undefined || points === 0
    ? null
    : `The same posts could be shared out by need (total, allocate: need): ${widest.locality} has ${decimal(points)} points less of them than of need.`;
};

const missing: Says = ({ plan: { savings } }) =>
  savings.targetMet
    ? null
    : `Where the ${pounds(-savings.againstTargetPence, 2)} a year is to come from that the target still lacks.`;

const trade: Says = ({ plan: { caseload, savings } }) =>
  caseload.worst === null || savings.recurringPence <= 0
    ? null
    : `Whether ${pounds(savings.recurringPence)} a year is worth ${decimal(caseload.worst.perLp, 1)} families for each Lead Professional in ${caseload.worst.locality}, or part of it goes into Lead Professionals.`;

const partners: Says = ({ plan: { caseload } }) => {
  const moved = sum(caseload.planned.map(({ transferredIn }) => transferredIn));
  return moved <= 0
    ? null
    : `Agree with schools, early years and health which ${count(moved, 'family', 'families')} they hand over, and when.`;
};

const consultation: Says = ({ plan: { fairness, posts } }) => {
  if (fairness.peopleAtRisk === 0) return null;
  const lost = sum(posts.map(({ filledPostsLost }) => filledPostsLost));
  return `Consult ${count(fairness.peopleAtRisk, 'person', 'people')} at risk and their unions before any notice${lost === 0 ? '' : `: up to ${count(lost, 'dismissal')}`}; from 20 at one establishment within 90 days the law asks for collective consultation (Trade Union and Labour Relations (Consolidation) Act 1992, s.188).`;
};

const equality: Says = () =>
  'Read the equality assessment before deciding (Equality Act 2010, s.149): of families by age, disability, deprivation, distance and language; of staff by sex, age, part-time work, ethnicity, disability, pregnancy and maternity. What to find out, with the figures of this plan: locplan plan --fairness.';
