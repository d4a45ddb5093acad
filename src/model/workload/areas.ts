import { assumption } from '../assumption.ts';
import type { AssumptionId } from '../assumption/table.ts';
import type { Case } from '../case.ts';
import type { Merged } from '../merge.ts';
import type { Scenario } from '../scenario.ts';
import { assessmentsOf, familiesOf } from './places.ts';
import { episodes, type Rates } from './rates.ts';

/** The hours that families of an area take today, a year. Families whose social worker leads are left out. */
export interface AreaWorkload {
  /** The area's id. */
  readonly area: string;
  readonly episodes: number;
  /** Of them, those of own families: a Lead Professional of the team leads. */
  readonly ownEpisodes: number;
  readonly meetingHours: number;
  readonly lpMeetingHours: number;
  readonly partnerMeetingHours: number;
  readonly referrals: number;
  readonly referralHours: number;
  /** Those that partners do; null where the area does not say. */
  readonly assessments: number | null;
}

/** What each area takes today, by the way that Team around the Family works (model.md §7). */
export function areaWorkload(theCase: Case, scenario: Scenario, rates: Rates, place: Merged): AreaWorkload {
  const value = (id: AssumptionId): number => assumption(theCase, scenario, id);
  const all = episodes(familiesOf(place), value('episode_weeks_now'));
  const own = episodes(place.ownFamilies, value('episode_weeks_now'));
  const meetingHours = all * rates.episodeHoursNow;
  const lpMeetingHours = own * rates.meetingsNow * rates.lpMeetingHours;
  const referrals = all * value('referrals_per_family');
  return {
    area: place.locality,
    episodes: all,
    ownEpisodes: own,
    meetingHours,
    lpMeetingHours,
    partnerMeetingHours: meetingHours - lpMeetingHours,
    referrals,
    referralHours: referrals * rates.referralHours,
    assessments: assessmentsOf(place),
  };
}
