import type { PlanResult } from '../../appraise/result.ts';
import { list } from '../../issue/list.ts';
import type { AccessState } from '../../model/access/access.ts';
import { decisionTime } from '../access/words.ts';
import { count, decimal, percent, placesApart, pounds } from '../number.ts';
import type { PaperPart } from '../report.ts';
import { fteText } from '../workload/hours.ts';
import { paragraph, type Says } from './paper-says.ts';

/** What becomes of the work itself: meetings and referrals, assessments, and contacts that have to be decided. */
export function work(result: PlanResult): PaperPart[] {
  return [
    ...paragraph([professionals, hours, assessments], result),
    ...paragraph([contacts, overloaded], result),
    ...paragraph([ownerless], result),
  ];
}

const professionals: Says = ({ plan: { workload } }) => {
  const { professionalsNow: now, professionalsThen: then } = workload;
  return now === then ? null : `A family meets ${decimal(then)} professionals in place of ${decimal(now)}.`;
};

const hours: Says = ({ plan: { workload, caseload } }) => {
  const without = caseload.planned.map(
    ({ locality, perLpWithoutReleased }) => `${locality} ${decimal(perLpWithoutReleased, 1)}`,
  );
  const counted = workload.usedInCaseload
    ? `The caseload above counts it; without it families for each Lead Professional are ${without.join(', ')}.`
    : 'It is in no caseload and no pound of this paper.';
  return `${fteText(workload)} ${counted}`;
};

const assessments: Says = ({ plan: { workload } }) => {
  const { assessmentsMovedIn: moved, assessmentFte: fte, assessmentCostPence: cost } = workload;
  if (moved === null || fte === null || moved <= 0) return null;
  const price = cost === null ? '' : `, ${pounds(cost, 2)} a year`;
  return `${count(moved, 'assessment moves', 'assessments move')} in from partners and ${moved === 1 ? 'needs' : 'need'} ${decimal(fte, placesApart(fte, 0, 2))} Lead Professional FTE${price}: not in the caseload, and not taken off the saving.`;
};

const contacts: Says = ({ plan: { access } }) => {
  if ('lacks' in access) return null;
  const [now, pooled, planned] = [access.now, access.pooled, access.planned].map(decided);
  if (now === undefined || pooled === undefined || planned === undefined) return null;
  const time = decisionTime(access.pace);
  return `Of the contacts that come in, ${now} are decided within ${time} today, at ${count(access.now.queues.length, 'desk')}. The same staff at ${count(access.planned.queues.length, 'point')} of access would decide ${pooled}; those of the plan decide ${planned}.`;
};

function decided({ decidedShare }: AccessState): string | undefined {
  return decidedShare === null ? undefined : percent(decidedShare, 1);
}

const overloaded: Says = ({ plan: { access } }) => {
  if ('lacks' in access) return null;
  const growing = access.planned.queues.filter(({ backlogGrowth }) => backlogGrowth > 0);
  const each = growing.map(
    ({ name, backlogGrowth }) => `${name} by ${count(backlogGrowth, 'contact')} a year`,
  );
  return growing.length === 0 ? null : `The backlog grows in ${list(each)}.`;
};

const ownerless: Says = ({ plan: { workload } }) => {
  const without = workload.functions.each.filter(({ thenBy }) => thenBy === '');
  const names = list(without.map(({ name, hoursPerYear }) => `${name} (${decimal(hoursPerYear)} hours)`));
  return without.length === 0 ? null : `Nobody is named for what is done today besides: ${names} a year.`;
};
