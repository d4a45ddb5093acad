import { assumption } from '../assumption.ts';
import type { AssumptionId } from '../assumption/table.ts';
import type { Case } from '../case.ts';
import type { Scenario } from '../scenario.ts';

/** What a meeting, a referral and a consult take, the same in every locality (model.md §7). */
export interface Rates {
  readonly professionalsNow: number;
  readonly professionalsThen: number;
  readonly meetingsNow: number;
  readonly meetingsThen: number;
  /** All professionals together. */
  readonly episodeHoursNow: number;
  readonly episodeHoursThen: number;
  /** Of one meeting: the Lead Professional's own. */
  readonly lpMeetingHours: number;
  readonly referralHours: number;
  /** Of all the consults in place of one referral, both who talk. */
  readonly consultHours: number;
  /** Hours that the Lead Professional is spared for each referral not made; negative where consults take longer. */
  readonly lpReferralHours: number;
  readonly breakEvenConsults: number | null;
}

/** The rates in force. Hours; null where a consult takes no time, so that none is too many. */
export function workloadRates(theCase: Case, scenario: Scenario): Rates {
  const value = (id: AssumptionId): number => assumption(theCase, scenario, id);
  const meetingsNow = meetings(value('episode_weeks_now'), value('interval_weeks_now'));
  const meetingsThen = meetings(value('episode_weeks_then'), value('interval_weeks_then'));
  const meeting = [value('meeting_hours'), value('travel_hours'), value('lp_preparation_hours')] as const;
  const talk = talkHours(value('consults'), value('consult_minutes'));
  const referral = referralHours(
    value('referral_write_hours'),
    value('referral_triage_hours'),
    value('referral_declined_share') * value('referral_declined_hours'),
  );
  return {
    professionalsNow: professionals(value('agencies_now')),
    professionalsThen: professionals(value('agencies_then')),
    meetingsNow,
    meetingsThen,
    episodeHoursNow: episodeHours(meetingsNow, professionals(value('agencies_now')), meeting),
    episodeHoursThen: episodeHours(meetingsThen, professionals(value('agencies_then')), meeting),
    lpMeetingHours: meeting[0] + meeting[1] + meeting[2],
    referralHours: referral,
    consultHours: ofBoth(talk),
    lpReferralHours: value('referral_write_hours') - talk,
    breakEvenConsults: breakEvenConsults(referral, value('consult_minutes')),
  };
}

/** Professionals whom a family meets: those of other agencies, and the Lead Professional. */
export function professionals(agencies: number): number {
  return agencies + 1;
}

/** A lasting number of families × 52 ÷ weeks each stays: families a year who begin, and end, an episode. */
export function episodes(families: number, weeks: number): number {
  return (families * 52) / weeks;
}

/** Meetings an episode: the first, and one for each whole interval. What decimals leave is not an interval less. */
export function meetings(weeks: number, interval: number): number {
  return 1 + Math.floor(weeks / interval + 1e-9);
}

/** Hours that all professionals together spend on the meetings of an episode; only the Lead Professional prepares. */
export function episodeHours(
  held: number,
  present: number,
  [meeting, travel, preparation]: readonly [number, number, number],
): number {
  return held * (present * (meeting + travel) + preparation);
}

/** Hours that a referral costs: writing it, triage, and what its being declined costs, by how often it is. */
export function referralHours(write: number, triage: number, declined: number): number {
  return write + triage + declined;
}

/** Hours of one of the two who talk, over all the consults in place of a referral. */
export function talkHours(consults: number, minutes: number): number {
  return (consults * minutes) / 60;
}

/** A talk takes the time of both. */
export function ofBoth(hours: number): number {
  return 2 * hours;
}

/** Consults in place of a referral past which nothing is released; null where a consult takes no time. */
export function breakEvenConsults(referral: number, minutes: number): number | null {
  return minutes <= 0 ? null : referral / ofBoth(talkHours(1, minutes));
}
