import type { FigureUnit } from '../figure.ts';
import type { Merged } from '../merge.ts';
import { assessmentsOf } from './areas.ts';
import { type Basis, derived, less } from './basis.ts';
import type { Explain } from './posts.ts';
import { assumed } from './sources.ts';
import { episodesOf, ownEpisodesOf } from './workload-episodes.ts';

const named = (unit: FigureUnit, formula: string) => ({ label: '', unit, formula });

/** What each area takes today. */
export const NOW: Readonly<Record<string, Explain>> = {
  'workload.now.<area>.episodes': (basis, subject) => episodesOf(basis, areaOf(basis, subject.area), 'now'),
  'workload.now.<area>.ownEpisodes': (basis, subject) =>
    ownEpisodesOf(basis, areaOf(basis, subject.area), 'now'),
  'workload.now.<area>.meetingHours': ({ figure }, { area }) =>
    derived(named('hours a year', 'Episodes × hours of an episode'), 'product', [
      figure(`workload.now.${area}.episodes`),
      figure('workload.episodeHoursNow'),
    ]),
  'workload.now.<area>.lpMeetingHours': ({ figure }, { area }) =>
    derived(named('hours a year', 'Own episodes × meetings × hours of a Lead Professional'), 'product', [
      figure(`workload.now.${area}.ownEpisodes`),
      figure('workload.meetingsNow'),
      figure('workload.lpMeetingHours'),
    ]),
  'workload.now.<area>.partnerMeetingHours': ({ figure }, { area }) =>
    less(
      named('hours a year', "All meeting hours − the team's own Lead Professionals'"),
      figure(`workload.now.${area}.meetingHours`),
      figure(`workload.now.${area}.lpMeetingHours`),
    ),
  'workload.now.<area>.referrals': (basis, { area }) =>
    derived(named('referrals a year', 'Episodes × referrals_per_family'), 'product', [
      basis.figure(`workload.now.${area}.episodes`),
      assumed(basis, 'referrals_per_family'),
    ]),
  'workload.now.<area>.referralHours': ({ figure }, { area }) =>
    derived(named('hours a year', 'Referrals × hours of each'), 'product', [
      figure(`workload.now.${area}.referrals`),
      figure('workload.referralHours'),
    ]),
  'workload.now.<area>.assessments': (basis, subject) => assessmentsOf(basis, areaOf(basis, subject.area)),
};

function areaOf({ today }: Basis, area: string | undefined): Merged {
  const found = today.find(({ locality }) => locality === area);
  if (found === undefined) throw new Error(`No area ${area}`);
  return found;
}
