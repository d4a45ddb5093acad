import type { Case } from '../case.ts';
import { costOfLeadProfessionals } from '../caseload.ts';
import { sumOrNull, type Merged } from '../merge.ts';
import type { AddedPosts, RolePosts } from '../posts.ts';
import type { Scenario } from '../scenario.ts';
import { areaWorkload, type AreaWorkload } from './areas.ts';
import { planFunctions, type Functions } from './functions.ts';
import { localityWorkload, type LocalityWorkload, type Moved } from './places.ts';
import { workloadRates, type Rates } from './rates.ts';
import { waitingLists, type ListOutlook } from './waiting-lists.ts';

/** The work that a plan moves, in hours a year; beside the saving, and never a part of it. */
export interface Workload extends Rates, Moved {
  /** Whether the scenario counts the Lead Professional FTE gained or lost in the caseload. */
  readonly usedInCaseload: boolean;
  /** At the mean cost of a full-time Lead Professional post; null without one, or without the assessments. */
  readonly assessmentCostPence: number | null;
  readonly now: readonly AreaWorkload[];
  readonly planned: readonly LocalityWorkload[];
  readonly functions: Functions;
  readonly waitingLists: readonly ListOutlook[];
}

/** Where the plan's work stands: today's areas each by itself, and the localities. */
export interface Places {
  readonly today: readonly Merged[];
  readonly merged: readonly Merged[];
}

/** What Team around the Worker moves, and who does what afterwards (model.md §7). */
export function planWorkload(
  theCase: Case,
  scenario: Scenario,
  { today, merged }: Places,
  posts: readonly RolePosts[],
  added: readonly AddedPosts[],
): Workload {
  const rates = workloadRates(theCase, scenario);
  const planned = merged.map((place) => localityWorkload(theCase, scenario, rates, place));
  const moved = totalOf(planned);
  const { assessmentFte } = moved;
  return {
    usedInCaseload: scenario.useReleasedCapacity === true,
    ...rates,
    ...moved,
    assessmentCostPence: assessmentFte === null ? null : costOfLeadProfessionals(theCase, assessmentFte),
    now: today.map((place) => areaWorkload(theCase, scenario, rates, place)),
    planned,
    functions: planFunctions(theCase, scenario, posts, added),
    waitingLists: waitingLists(theCase, scenario),
  };
}

function totalOf(planned: readonly LocalityWorkload[]): Moved {
  const sum = (of: Exclude<keyof Moved, 'assessmentsMovedIn' | 'assessmentFte'>): number =>
    planned.reduce((total, place) => total + place[of], 0);
  return {
    episodesNow: sum('episodesNow'),
    episodesThen: sum('episodesThen'),
    ownEpisodesNow: sum('ownEpisodesNow'),
    ownEpisodesThen: sum('ownEpisodesThen'),
    meetingHoursNow: sum('meetingHoursNow'),
    meetingHoursThen: sum('meetingHoursThen'),
    meetingHoursReleased: sum('meetingHoursReleased'),
    lpMeetingHoursReleased: sum('lpMeetingHoursReleased'),
    partnerMeetingHoursReleased: sum('partnerMeetingHoursReleased'),
    referralsNotMade: sum('referralsNotMade'),
    ownReferralsNotMade: sum('ownReferralsNotMade'),
    referralHoursReleased: sum('referralHoursReleased'),
    lpReferralHoursReleased: sum('lpReferralHoursReleased'),
    partnerReferralHoursReleased: sum('partnerReferralHoursReleased'),
    lpHoursReleased: sum('lpHoursReleased'),
    lpHoursUsable: sum('lpHoursUsable'),
    lpDirectHours: sum('lpDirectHours'),
    partnerDirectHours: sum('partnerDirectHours'),
    lpHoursNet: sum('lpHoursNet'),
    lpFteGained: sum('lpFteGained'),
    specialistHoursFreed: sum('specialistHoursFreed'),
    assessmentsMovedIn: sumOrNull(planned.map(({ assessmentsMovedIn }) => assessmentsMovedIn)),
    assessmentFte: sumOrNull(planned.map(({ assessmentFte }) => assessmentFte)),
  };
}
