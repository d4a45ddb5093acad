import { isoDay } from '../../../model/day.ts';
import { COLLECTIVE, collectiveDays, dismissalsOf, LARGE } from '../../../model/leaving/collective.ts';
import type { Plan } from '../../../model/plan.ts';
import { count, decimal, pounds } from '../../number.ts';
import { LABELS, table, type Section } from '../../report.ts';
import { lastDay, peopleCount, weeksWords } from './words.ts';
import { fullDay } from '../../day-text.ts';

/** What to prepare, as far as the numbers of the plan say: prompts for HR and legal advice, not answers. */
export function preparationSection(plan: Plan): Section {
  const rows = [
    { cells: ['Consultation', consultation(plan)] },
    ...(isoDay(lastDay(plan)) < GUIDANCE_FROM ? [] : [{ cells: ['Special severance', severance(plan)] }]),
    { cells: ['Timetable', timetable(plan)] },
  ];
  return { heading: 'To prepare, with HR and legal advice', parts: [table([LABELS, LABELS], rows)] };
}

function consultation(plan: Plan): string {
  const dismissals = dismissalsOf(plan.leavers);
  const proposed = `${count(dismissals, 'dismissal')} may be proposed, those redeployed among them`;
  if (dismissals === 0)
    return 'No dismissal is proposed. People whose role changes are consulted all the same.';
  if (dismissals < COLLECTIVE)
    return (
      `${proposed}: fewer than ${COLLECTIVE}, so this plan alone does not call for collective consultation. Others at ` +
      'the same establishment within 90 days count with them. Everyone at risk is consulted in person.'
    );
  const days = collectiveDays(dismissals, lastDay(plan));
  return (
    `${proposed}: where ${dismissals < LARGE ? COLLECTIVE : LARGE} or more are at one establishment within 90 days, ` +
    `collective consultation begins ${days} days before the first, and form HR1 reaches the Secretary of State as early.`
  );
}

/** Statutory guidance on special severance payments by local authorities in England, 12 May 2022. */
const GUIDANCE_FROM = '2022-05-12';
const SIGN_OFF_PENCE = 20_000_00;
const COUNCIL_PENCE = 100_000_00;

function severance({ leaving }: Plan): string {
  const rule =
    'What is paid beyond statutory and contractual terms needs, from £20,000, the head of paid service and the leader; ' +
    'from £100,000 a vote of full council (England, statutory guidance of May 2022).';
  if (leaving === null || leaving.leavers === 0) return rule;
  if (leaving.pricedBy.nothing > 0)
    return `${rule} Whether payments reach them is not known: ${peopleCount(leaving.pricedBy.nothing)} of ${peopleCount(leaving.leavers)} leavers are not priced.`;
  const mean = (leaving.centralPence - leaving.payProtectionPence) / leaving.leavers;
  const strain = leaving.beforePensionStrain
    ? 'before pension strain, which counts too'
    : leaving.pensionStrain.highPence > 0
      ? 'pension strain included'
      : 'with no pension strain';
  const reached =
    mean >= COUNCIL_PENCE
      ? 'payments may reach either limit'
      : mean >= SIGN_OFF_PENCE
        ? 'payments may reach the first limit'
        : leaving.beforePensionStrain
          ? 'the fund has to be asked first'
          : 'the mean is below both limits; single payments need not be';
  return `${rule} At a mean of ${pounds(mean)} a leaver, ${strain}, ${reached}.`;
}

function timetable({ earliest, scenario }: Plan): string {
  const start = `The plan starts on ${fullDay(scenario.start)}`;
  if (earliest === null)
    return `${start}. With decision_date in locplan.yaml the earliest start is worked out from it.`;
  const { decision, consultationWeeks, collectiveDays: collective, noticeWeeks: notice } = earliest;
  const isEarly = isoDay(scenario.start) < isoDay(earliest.start);
  if (consultationWeeks + collective + notice === 0 && !isEarly)
    return `A decision on ${fullDay(decision)}. ${start}. How soon after a decision posts can go nobody says: set consultation_weeks and notice_weeks.`;
  const consult =
    collective > 0
      ? `${decimal(collective)} days of collective consultation`
      : `${weeksWords(consultationWeeks)} of consultation`;
  return (
    `A decision on ${fullDay(decision)}, ${consult} and ${weeksWords(notice)} of ` +
    `notice allow a start from ${fullDay(earliest.start)}. ${start}: ` +
    `${isEarly ? 'TOO EARLY' : 'in time'}.`
  );
}
