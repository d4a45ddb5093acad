import { assumption } from '../assumption.ts';
import type { AssumptionId } from '../assumption/table.ts';
import type { Case } from '../case.ts';
import { sumOrNull, type Merged } from '../merge.ts';
import type { Scenario } from '../scenario.ts';
import { episodes, type Rates } from './rates.ts';

/** What a plan moves, in hours a year: released is positive. All of it adds up over localities. */
export interface Moved {
  readonly episodesNow: number;
  readonly episodesThen: number;
  readonly ownEpisodesNow: number;
  readonly ownEpisodesThen: number;
  readonly meetingHoursNow: number;
  readonly meetingHoursThen: number;
  readonly meetingHoursReleased: number;
  /** Of them, those of the team's own Lead Professionals; the rest are partners'. */
  readonly lpMeetingHoursReleased: number;
  readonly partnerMeetingHoursReleased: number;
  readonly referralsNotMade: number;
  readonly ownReferralsNotMade: number;
  readonly referralHoursReleased: number;
  readonly lpReferralHoursReleased: number;
  readonly partnerReferralHoursReleased: number;
  readonly lpHoursReleased: number;
  /** The part of them that can be used for families. */
  readonly lpHoursUsable: number;
  /** Work with families in place of referrals: the team's own, and that of partners who lead. */
  readonly lpDirectHours: number;
  readonly partnerDirectHours: number;
  readonly lpHoursNet: number;
  readonly lpFteGained: number;
  readonly specialistHoursFreed: number;
  readonly assessmentsMovedIn: number | null;
  readonly assessmentFte: number | null;
}

export interface LocalityWorkload extends Moved {
  readonly locality: string;
}

/**
 * What a locality's families take then and no longer take: the way from Team around the Family to Team around the
 * Worker. Of own families before any transfer; negative is work that comes on top. Hours are never pounds.
 */
export function localityWorkload(
  theCase: Case,
  scenario: Scenario,
  rates: Rates,
  place: Merged,
): LocalityWorkload {
  const value = (id: AssumptionId): number => assumption(theCase, scenario, id);
  const moved = { ...meetingsMoved(value, rates, place), ...referralsMoved(value, rates, place) };
  return {
    locality: place.locality,
    ...moved,
    ...leadsMoved(value, moved),
    ...assessmentsMoved(value, place),
  };
}

type Value = (id: AssumptionId) => number;

/** Episodes now × their hours now, less episodes then × their hours then: longer episodes are fewer a year. */
function meetingsMoved(value: Value, rates: Rates, place: Merged) {
  const episodesNow = episodes(familiesOf(place), value('episode_weeks_now'));
  const episodesThen = episodes(familiesOf(place), value('episode_weeks_then'));
  const ownEpisodesNow = episodes(place.ownFamilies, value('episode_weeks_now'));
  const ownEpisodesThen = episodes(place.ownFamilies, value('episode_weeks_then'));
  const meetingHoursNow = episodesNow * rates.episodeHoursNow;
  const meetingHoursThen = episodesThen * rates.episodeHoursThen;
  const meetingHoursReleased = meetingHoursNow - meetingHoursThen;
  const lpMeetingHoursReleased =
    ownEpisodesNow * rates.meetingsNow * rates.lpMeetingHours -
    ownEpisodesThen * rates.meetingsThen * rates.lpMeetingHours;
  return {
    episodesNow,
    episodesThen,
    ownEpisodesNow,
    ownEpisodesThen,
    meetingHoursNow,
    meetingHoursThen,
    meetingHoursReleased,
    lpMeetingHoursReleased,
    partnerMeetingHoursReleased: meetingHoursReleased - lpMeetingHoursReleased,
  };
}

/** Of the referrals of today, those that a word with a colleague replaces, and whose hours they were. */
function referralsMoved(value: Value, rates: Rates, place: Merged) {
  const notMade = (families: number): number =>
    episodes(families, value('episode_weeks_now')) *
    value('referrals_per_family') *
    value('refer_on_reduction');
  const referralsNotMade = notMade(familiesOf(place));
  const ownReferralsNotMade = notMade(place.ownFamilies);
  const referralHoursReleased = referralsNotMade * (rates.referralHours - rates.consultHours);
  const lpReferralHoursReleased = ownReferralsNotMade * rates.lpReferralHours;
  return {
    referralsNotMade,
    ownReferralsNotMade,
    referralHoursReleased,
    lpReferralHoursReleased,
    partnerReferralHoursReleased: referralHoursReleased - lpReferralHoursReleased,
    lpDirectHours: ownReferralsNotMade * value('extra_direct_hours'),
    partnerDirectHours: (referralsNotMade - ownReferralsNotMade) * value('extra_direct_hours'),
    specialistHoursFreed:
      referralsNotMade * (1 - value('referral_declined_share')) * value('specialist_hours'),
  };
}

/** What the team's own Lead Professionals are left with: the hours that can be used, less the work on top. */
function leadsMoved(
  value: Value,
  moved: Pick<Moved, 'lpMeetingHoursReleased' | 'lpReferralHoursReleased' | 'lpDirectHours'>,
) {
  const lpHoursReleased = moved.lpMeetingHoursReleased + moved.lpReferralHoursReleased;
  const lpHoursUsable = usable(lpHoursReleased, value('convertible_share'));
  const lpHoursNet = lpHoursUsable - moved.lpDirectHours;
  return { lpHoursReleased, lpHoursUsable, lpHoursNet, lpFteGained: lpHoursNet / value('direct_hours') };
}

/** Assessments that the team takes over from partners, and the Lead Professional FTE that they need. */
function assessmentsMoved(value: Value, place: Merged) {
  const all = assessmentsOf(place);
  if (all === null) return { assessmentsMovedIn: null, assessmentFte: null };
  const assessmentsMovedIn = all * value('assessment_transfer_share');
  const hours = assessmentsMovedIn * value('assessment_hours');
  return { assessmentsMovedIn, assessmentFte: hours / value('direct_hours') };
}

/** Of hours released only a share can be used for families; hours that come on top are all there. */
export function usable(released: number, convertible: number): number {
  return released > 0 ? convertible * released : released;
}

/** Families that a social worker does not lead, today. */
export function familiesOf({ ownFamilies, partnerLedFamilies }: Merged): number {
  return ownFamilies + partnerLedFamilies;
}

/** Assessments that partners do in a year; null where an area does not say. */
export function assessmentsOf({ areas }: Merged): number | null {
  return sumOrNull(areas.map(({ assessmentsPerYear }) => assessmentsPerYear ?? null));
}
