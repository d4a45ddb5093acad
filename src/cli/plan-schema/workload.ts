import { each, list, number, object, orNull, text, whole, yesNo } from '../schema-parts.ts';

const moved = {
  ...each(['episodesNow', 'episodesThen', 'ownEpisodesNow', 'ownEpisodesThen'], number),
  ...each(['meetingHoursNow', 'meetingHoursThen', 'meetingHoursReleased'], number),
  ...each(['lpMeetingHoursReleased', 'partnerMeetingHoursReleased'], number),
  ...each(['referralsNotMade', 'ownReferralsNotMade', 'referralHoursReleased'], number),
  ...each(['lpReferralHoursReleased', 'partnerReferralHoursReleased'], number),
  ...each(['lpHoursReleased', 'lpHoursUsable', 'lpDirectHours', 'partnerDirectHours'], number),
  ...each(['lpHoursNet', 'lpFteGained', 'specialistHoursFreed'], number),
  ...each(['assessmentsMovedIn', 'assessmentFte'], orNull(number)),
};

const functions = object({
  each: list(object({ name: text, hoursPerYear: number, nowBy: text, thenBy: text })),
  roles: list(
    object({
      role: text,
      ...each(['hoursNow', 'hoursThen', 'fteNow', 'ftePlanned'], number),
      ...each(['perFteNow', 'perFteThen'], orNull(number)),
    }),
  ),
  ...each(['unownedHoursNow', 'unownedHoursThen'], number),
});

const waitingList = object({
  name: text,
  ...each(['waiting', 'referralsNow', 'referralsThen', 'freed', 'freedToList', 'freedGivenUp'], number),
  ...each(['seenNow', 'seenThen', 'growthNow', 'growthThen'], number),
  ...each(['yearsNow', 'yearsThen'], orNull(number)),
});

/** The hours that a plan moves, in its JSON. */
export const workload = object({
  usedInCaseload: yesNo,
  ...each(['professionalsNow', 'professionalsThen', 'meetingsNow', 'meetingsThen'], number),
  ...each(['episodeHoursNow', 'episodeHoursThen', 'lpMeetingHours', 'referralHours'], number),
  ...each(['consultHours', 'lpReferralHours'], number),
  breakEvenConsults: orNull(number),
  ...moved,
  assessmentCostPence: orNull(whole),
  now: list(
    object({
      area: text,
      ...each(['episodes', 'ownEpisodes', 'meetingHours', 'lpMeetingHours'], number),
      ...each(['partnerMeetingHours', 'referrals', 'referralHours'], number),
      assessments: orNull(number),
    }),
  ),
  planned: list(object({ locality: text, ...moved })),
  functions,
  waitingLists: list(waitingList),
});
