import type { Workload } from '../../model/workload/workload.ts';
import { decimal, sum, wholeParts } from '../number.ts';
import { LABELS, table, type Section } from '../report.ts';

/** What a family sees of the change: how many professionals, how often; and what that takes of all of them. */
export function familySection(workload: Workload): Section {
  const row = (label: string, now: number, then: number, places = 0) => ({
    cells: [label, decimal(now, places), decimal(then, places)],
  });
  const people = placesOf(workload.professionalsNow, workload.professionalsThen);
  const rows = [
    row('Professionals per family', workload.professionalsNow, workload.professionalsThen, people),
    row('Meetings an episode', workload.meetingsNow, workload.meetingsThen),
    row('Hours an episode, all professionals', workload.episodeHoursNow, workload.episodeHoursThen, 2),
    row('Families a year, not led by a social worker', workload.episodesNow, workload.episodesThen),
    row('Hours a year on meetings', workload.meetingHoursNow, workload.meetingHoursThen),
  ];
  return {
    heading: 'Team around the Worker',
    parts: [table(COLUMNS, rows), { kind: 'prose', text: consultText(workload) }],
  };
}

const COLUMNS = [
  { ...LABELS, comfortable: 44 },
  { kind: 'number', header: 'Today' },
  { kind: 'number', header: 'Planned' },
] as const;

function placesOf(...values: readonly number[]): number {
  return values.every(Number.isInteger) ? 0 : 1;
}

/** What is weighed when a colleague is asked in place of a referral. */
function consultText({ referralHours, consultHours, breakEvenConsults }: Workload): string {
  const weighed = `A referral costs ${decimal(referralHours, 2)} hours, the consults in its place ${decimal(consultHours, 2)}`;
  return breakEvenConsults === null
    ? `${weighed}.`
    : `${weighed}; with more than ${decimal(breakEvenConsults, 2)} consults for each nothing would be released.`;
}

/** Where the hours are today, which add up to those of the plan's localities. */
export function todaySection({ now }: Workload): Section {
  const whole = (of: (area: Workload['now'][number]) => number): number[] => wholeParts(now.map(of));
  const own = whole(({ lpMeetingHours }) => lpMeetingHours);
  const partners = whole(({ partnerMeetingHours }) => partnerMeetingHours);
  const columns = [
    whole(({ episodes }) => episodes),
    own.map((hours, i) => hours + (partners[i] ?? 0)),
    own,
    partners,
    whole(({ referrals }) => referrals),
    whole(({ referralHours }) => referralHours),
  ];
  const rows = now.map(({ area }, i) => ({
    cells: [area, ...columns.map((column) => decimal(column[i] ?? 0))],
  }));
  const total = { total: true, cells: ['', ...columns.map((column) => decimal(sum(column)))] };
  return { heading: 'Today by area, a year', parts: [table(TODAY, [...rows, total])] };
}

const TODAY = [
  { ...LABELS, comfortable: 28 },
  { kind: 'number', header: 'Families' },
  { kind: 'number', header: 'all', group: 'Meeting hours' },
  { kind: 'number', header: 'team', group: 'Meeting hours' },
  { kind: 'number', header: 'partners', group: 'Meeting hours' },
  { kind: 'number', header: 'Referrals' },
  { kind: 'number', header: 'their hours' },
] as const;
