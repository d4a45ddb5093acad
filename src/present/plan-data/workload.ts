import type { Moved } from '../../model/workload/places.ts';
import type { Functions } from '../../model/workload/functions.ts';
import type { ListOutlook } from '../../model/workload/waiting-lists.ts';
import type { Workload } from '../../model/workload/workload.ts';

/** The hours that the plan moves, in JSON; assessmentCostPence is its only money, and no part of the saving. */
export function workloadData(workload: Workload): unknown {
  return {
    usedInCaseload: workload.usedInCaseload,
    professionalsNow: workload.professionalsNow,
    professionalsThen: workload.professionalsThen,
    meetingsNow: workload.meetingsNow,
    meetingsThen: workload.meetingsThen,
    episodeHoursNow: workload.episodeHoursNow,
    episodeHoursThen: workload.episodeHoursThen,
    lpMeetingHours: workload.lpMeetingHours,
    referralHours: workload.referralHours,
    consultHours: workload.consultHours,
    lpReferralHours: workload.lpReferralHours,
    breakEvenConsults: workload.breakEvenConsults,
    ...movedData(workload),
    assessmentCostPence: workload.assessmentCostPence,
    now: workload.now.map((area) => ({
      area: area.area,
      episodes: area.episodes,
      ownEpisodes: area.ownEpisodes,
      meetingHours: area.meetingHours,
      lpMeetingHours: area.lpMeetingHours,
      partnerMeetingHours: area.partnerMeetingHours,
      referrals: area.referrals,
      referralHours: area.referralHours,
      assessments: area.assessments,
    })),
    planned: workload.planned.map((place) => ({ locality: place.locality, ...movedData(place) })),
    functions: functionsData(workload.functions),
    waitingLists: workload.waitingLists.map(listData),
  };
}

function movedData(moved: Moved) {
  return {
    episodesNow: moved.episodesNow,
    episodesThen: moved.episodesThen,
    ownEpisodesNow: moved.ownEpisodesNow,
    ownEpisodesThen: moved.ownEpisodesThen,
    meetingHoursNow: moved.meetingHoursNow,
    meetingHoursThen: moved.meetingHoursThen,
    meetingHoursReleased: moved.meetingHoursReleased,
    lpMeetingHoursReleased: moved.lpMeetingHoursReleased,
    partnerMeetingHoursReleased: moved.partnerMeetingHoursReleased,
    referralsNotMade: moved.referralsNotMade,
    ownReferralsNotMade: moved.ownReferralsNotMade,
    referralHoursReleased: moved.referralHoursReleased,
    lpReferralHoursReleased: moved.lpReferralHoursReleased,
    partnerReferralHoursReleased: moved.partnerReferralHoursReleased,
    lpHoursReleased: moved.lpHoursReleased,
    lpHoursUsable: moved.lpHoursUsable,
    lpDirectHours: moved.lpDirectHours,
    partnerDirectHours: moved.partnerDirectHours,
    lpHoursNet: moved.lpHoursNet,
    lpFteGained: moved.lpFteGained,
    specialistHoursFreed: moved.specialistHoursFreed,
    assessmentsMovedIn: moved.assessmentsMovedIn,
    assessmentFte: moved.assessmentFte,
  };
}

function functionsData({ each, roles, unownedHoursNow, unownedHoursThen }: Functions): unknown {
  return {
    each: each.map(({ name, hoursPerYear, nowBy, thenBy }) => ({ name, hoursPerYear, nowBy, thenBy })),
    roles: roles.map((role) => ({
      role: role.role,
      hoursNow: role.hoursNow,
      hoursThen: role.hoursThen,
      fteNow: role.fteNow,
      ftePlanned: role.ftePlanned,
      perFteNow: role.perFteNow,
      perFteThen: role.perFteThen,
    })),
    unownedHoursNow,
    unownedHoursThen,
  };
}

function listData(list: ListOutlook): unknown {
  return {
    name: list.name,
    waiting: list.waiting,
    referralsNow: list.referralsNow,
    referralsThen: list.referralsThen,
    freed: list.freed,
    freedToList: list.freedToList,
    freedGivenUp: list.freedGivenUp,
    seenNow: list.seenNow,
    seenThen: list.seenThen,
    growthNow: list.growthNow,
    growthThen: list.growthThen,
    yearsNow: list.yearsNow,
    yearsThen: list.yearsThen,
  };
}
