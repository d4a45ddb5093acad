import { family } from '../figure-family.ts';
import type { FigureSource } from '../figure.ts';
import type { Plan } from '../plan.ts';

const whole = (plan: Plan) => [{ of: plan.workload }];

const functions = (plan: Plan) => [{ of: plan.workload.functions }];

const areas = (plan: Plan) => plan.workload.now.map((of) => ({ area: of.area, of }));

const localities = (plan: Plan) => plan.workload.planned.map((of) => ({ locality: of.locality, of }));

const roles = (plan: Plan) => plan.workload.functions.roles.map((of) => ({ role: of.role, of }));

const lists = (plan: Plan) => plan.workload.waitingLists.map((of) => ({ name: of.name, of }));

/** What moves in a locality; in the plan as a whole it is the sum of them. */
const MOVED = [
  ['episodesNow', 'families a year', 'Families not led by a social worker × 52 ÷ episode_weeks_now'],
  ['episodesThen', 'families a year', 'The same families × 52 ÷ episode_weeks_then'],
  ['ownEpisodesNow', 'families a year', 'Own families × 52 ÷ episode_weeks_now'],
  ['ownEpisodesThen', 'families a year', 'Own families × 52 ÷ episode_weeks_then'],
  ['meetingHoursNow', 'hours a year', 'Episodes now × hours of an episode now, all professionals'],
  ['meetingHoursThen', 'hours a year', 'Episodes then × hours of an episode then'],
  ['meetingHoursReleased', 'hours a year', 'Meeting hours now − then'],
  ['lpMeetingHoursReleased', 'hours a year', "Of them, the team's own Lead Professionals'"],
  ['partnerMeetingHoursReleased', 'hours a year', 'Of them, the rest: theirs, never converted'],
  ['referralsNotMade', 'referrals a year', 'Episodes now × referrals_per_family × refer_on_reduction'],
  ['ownReferralsNotMade', 'referrals a year', 'The same of own families'],
  ['referralHoursReleased', 'hours a year', 'Referrals not made × (hours of a referral − of its consults)'],
  ['lpReferralHoursReleased', 'hours a year', "Of them, the team's own Lead Professionals'"],
  ['partnerReferralHoursReleased', 'hours a year', 'Of them, the rest: theirs, never converted'],
  ['lpHoursReleased', 'hours a year', "The team's own Lead Professionals' hours released"],
  ['lpHoursUsable', 'hours a year', 'convertible_share of them; all of them where work comes on top'],
  ['lpDirectHours', 'hours a year', 'Own referrals not made × extra_direct_hours'],
  ['partnerDirectHours', 'hours a year', 'The same of partner-led families: theirs'],
  ['lpHoursNet', 'hours a year', 'Hours usable − direct work in place of referrals; often negative'],
  ['lpFteGained', 'FTE', 'Net hours ÷ direct_hours; negative is Lead Professional FTE lost'],
  ['specialistHoursFreed', 'hours a year', 'Referrals not made × accepted share × specialist_hours: theirs'],
  ['assessmentsMovedIn', 'assessments a year', "assessment_transfer_share × partners' assessments"],
  [
    'assessmentFte',
    'FTE',
    'Assessments moved in × assessment_hours ÷ direct_hours: needed, not in the caseload',
  ],
] as const;

/** The figures of the hours that the plan moves. */
export const WORKLOAD_FIGURES: readonly FigureSource[] = [
  ...family('workload', 'workload', whole, [
    ['professionalsNow', 'professionals', 'Professionals whom a family meets today: agencies_now + 1'],
    ['professionalsThen', 'professionals', 'The same in the plan: agencies_then + 1'],
    ['meetingsNow', 'meetings', 'Meetings an episode: 1 + whole intervals in it, today'],
    ['meetingsThen', 'meetings', 'The same in the plan'],
    ['episodeHoursNow', 'hours', 'Hours of all professionals on the meetings of an episode, today'],
    ['episodeHoursThen', 'hours', 'The same in the plan'],
    ['lpMeetingHours', 'hours', 'Meeting, travel and preparation of the Lead Professional'],
    ['referralHours', 'hours', 'Writing, triage, and declined share × declined hours of a referral'],
    ['consultHours', 'hours', 'Consults in place of a referral × 2 people × their length'],
    ['lpReferralHours', 'hours', 'Writing a referral less own time in the consults'],
    ['breakEvenConsults', 'consults', 'Consults in place of a referral past which nothing is released'],
    ...MOVED,
    [
      'assessmentCost',
      'pence',
      'Assessment FTE × mean cost of a full-time Lead Professional; beside the saving',
    ],
  ]),
  ...family('workload.<locality>', 'workload.planned[]', localities, MOVED),
  ...family('workload.now.<area>', 'workload.now[]', areas, [
    ['episodes', 'families a year', 'Families not led by a social worker × 52 ÷ episode_weeks_now'],
    ['ownEpisodes', 'families a year', 'Own families × 52 ÷ episode_weeks_now'],
    ['meetingHours', 'hours a year', 'Episodes × hours of an episode today'],
    ['lpMeetingHours', 'hours a year', "Of them, the team's own Lead Professionals'"],
    ['partnerMeetingHours', 'hours a year', 'Of them, the rest'],
    ['referrals', 'referrals a year', 'Episodes × referrals_per_family'],
    ['referralHours', 'hours a year', 'Referrals × hours of a referral'],
    ['assessments', 'assessments a year', 'Assessments that partners do'],
  ]),
  ...family('workload.functions.<role>', 'workload.functions.roles[]', roles, [
    ['hoursNow', 'hours a year', 'Hours of the functions that the role does today'],
    ['hoursThen', 'hours a year', 'Hours of those that it does in the plan'],
    ['fteNow', 'FTE', 'Filled FTE of the role today, in scope or not'],
    ['ftePlanned', 'FTE', 'FTE of the role in the plan, in scope or not'],
    ['perFteNow', 'hours a year per FTE', 'Hours now ÷ filled FTE'],
    ['perFteThen', 'hours a year per FTE', 'Hours then ÷ FTE planned'],
  ]),
  ...family('workload.functions', 'workload.functions', functions, [
    ['unownedHoursNow', 'hours a year', 'Hours of functions that nobody is named for today'],
    ['unownedHoursThen', 'hours a year', 'Hours of functions that nobody is named for in the plan'],
  ]),
  ...family('workload.waitingLists.<name>', 'workload.waitingLists[]', lists, [
    ['waiting', 'families', 'Families on the list today'],
    ['referralsNow', 'families a year', 'Families referred in a year today'],
    ['referralsThen', 'families a year', 'Referred × (1 − refer_on_reduction × refer-on share)'],
    ['freed', 'families a year', 'Fall of referrals: capacity freed, spent once'],
    ['freedToList', 'families a year', 'freed_to_list_share of it: stays, for the list'],
    ['freedGivenUp', 'families a year', 'The rest: given up as posts'],
    ['seenNow', 'families a year', 'Families seen in a year today'],
    ['seenThen', 'families a year', 'Seen today less what is given up'],
    ['growthNow', 'families a year', 'Referred less seen; negative is a list that shrinks'],
    ['growthThen', 'families a year', 'The same in the plan'],
    ['yearsNow', 'years', 'List ÷ what it shrinks by a year; none where it does not'],
    ['yearsThen', 'years', 'The same in the plan'],
  ]),
];
