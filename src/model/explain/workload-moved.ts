import type { FigureUnit, Subject } from '../figure.ts';
import { assessmentsOf } from './areas.ts';
import { type Basis, derived, less } from './basis.ts';
import { type Explain, placeOf } from './posts.ts';
import { assumed } from './sources.ts';
import type { Step } from './step.ts';
import { episodesOf, ownEpisodesOf } from './workload-episodes.ts';

const HOURS = 'hours a year';

const named = (unit: FigureUnit, formula: string) => ({ label: '', unit, formula });

const of = ({ figure }: Basis, { locality }: Subject, name: string): Step =>
  figure(`workload.${locality}.${name}`);

/** What one locality's meetings, referrals and assessments come to, by the name of each figure. */
const OF_LOCALITY: Readonly<Record<string, Explain>> = {
  episodesNow: (basis, subject) => episodesOf(basis, placeOf(basis, subject), 'now'),
  episodesThen: (basis, subject) => episodesOf(basis, placeOf(basis, subject), 'then'),
  ownEpisodesNow: (basis, subject) => ownEpisodesOf(basis, placeOf(basis, subject), 'now'),
  ownEpisodesThen: (basis, subject) => ownEpisodesOf(basis, placeOf(basis, subject), 'then'),
  meetingHoursNow: (basis, subject) => meetingHours(basis, subject, 'Now'),
  meetingHoursThen: (basis, subject) => meetingHours(basis, subject, 'Then'),
  meetingHoursReleased: (basis, subject) =>
    less(
      named(HOURS, 'Meeting hours now − then'),
      of(basis, subject, 'meetingHoursNow'),
      of(basis, subject, 'meetingHoursThen'),
    ),
  lpMeetingHoursReleased: (basis, subject) =>
    less(
      named(HOURS, "The team's own Lead Professionals' meeting hours now − then"),
      lpMeetingHours(basis, subject, 'Now'),
      lpMeetingHours(basis, subject, 'Then'),
    ),
  partnerMeetingHoursReleased: (basis, subject) => rest(basis, subject, 'MeetingHoursReleased'),
  referralsNotMade: (basis, subject) => notMade(basis, subject, 'episodesNow'),
  ownReferralsNotMade: (basis, subject) => notMade(basis, subject, 'ownEpisodesNow'),
  referralHoursReleased: (basis, subject) =>
    derived(named(HOURS, 'Referrals not made × (hours of one − of its consults)'), 'product', [
      of(basis, subject, 'referralsNotMade'),
      less(
        { label: 'Saved on each', unit: 'hours', formula: 'Hours of a referral − of its consults' },
        basis.figure('workload.referralHours'),
        basis.figure('workload.consultHours'),
      ),
    ]),
  lpReferralHoursReleased: (basis, subject) =>
    derived(named(HOURS, 'Own referrals not made × (writing − own time in the consults)'), 'product', [
      of(basis, subject, 'ownReferralsNotMade'),
      basis.figure('workload.lpReferralHours'),
    ]),
  partnerReferralHoursReleased: (basis, subject) => rest(basis, subject, 'ReferralHoursReleased'),
  lpHoursReleased: (basis, subject) =>
    derived(named(HOURS, 'Meetings + referrals not made'), 'sum', [
      of(basis, subject, 'lpMeetingHoursReleased'),
      of(basis, subject, 'lpReferralHoursReleased'),
    ]),
  lpHoursUsable: (basis, subject) =>
    derived(named(HOURS, 'convertible_share of what is released; all of what comes on top'), 'usable', [
      of(basis, subject, 'lpHoursReleased'),
      assumed(basis, 'convertible_share'),
    ]),
  lpDirectHours: (basis, subject) =>
    derived(named(HOURS, 'Own referrals not made × extra_direct_hours'), 'product', [
      of(basis, subject, 'ownReferralsNotMade'),
      assumed(basis, 'extra_direct_hours'),
    ]),
  partnerDirectHours: (basis, subject) =>
    derived(named(HOURS, 'Other referrals not made × extra_direct_hours'), 'product', [
      less(
        { label: 'Of partner-led families', unit: 'referrals a year', formula: 'Not made − own not made' },
        of(basis, subject, 'referralsNotMade'),
        of(basis, subject, 'ownReferralsNotMade'),
      ),
      assumed(basis, 'extra_direct_hours'),
    ]),
  lpHoursNet: (basis, subject) =>
    less(
      named(HOURS, 'Usable − direct work in place of referrals'),
      of(basis, subject, 'lpHoursUsable'),
      of(basis, subject, 'lpDirectHours'),
    ),
  lpFteGained: (basis, subject) =>
    derived(named('FTE', 'Net hours ÷ direct_hours'), 'quotient', [
      of(basis, subject, 'lpHoursNet'),
      assumed(basis, 'direct_hours'),
    ]),
  specialistHoursFreed: (basis, subject) =>
    derived(named(HOURS, 'Referrals not made × share accepted × specialist_hours'), 'product', [
      of(basis, subject, 'referralsNotMade'),
      accepted(basis),
      assumed(basis, 'specialist_hours'),
    ]),
  assessmentsMovedIn: (basis, subject) =>
    derived(
      named('assessments a year', "Partners' assessments × assessment_transfer_share"),
      'productOrNull',
      [assessmentsOf(basis, placeOf(basis, subject)), assumed(basis, 'assessment_transfer_share')],
    ),
  assessmentFte: (basis, subject) =>
    derived(named('FTE', 'Their hours ÷ direct_hours'), 'quotient', [
      derived({ label: 'Hours', unit: HOURS, formula: 'Assessments × assessment_hours' }, 'productOrNull', [
        of(basis, subject, 'assessmentsMovedIn'),
        assumed(basis, 'assessment_hours'),
      ]),
      assumed(basis, 'direct_hours'),
    ]),
};

/** Every figure of what moves in a locality, by its kind. */
export const MOVED: Readonly<Record<string, Explain>> = Object.fromEntries(
  Object.entries(OF_LOCALITY).map(([name, explain]) => [`workload.<locality>.${name}`, explain]),
);

function meetingHours(basis: Basis, subject: Subject, when: 'Now' | 'Then'): Step {
  return derived(named(HOURS, 'Episodes × hours of each'), 'product', [
    of(basis, subject, `episodes${when}`),
    basis.figure(`workload.episodeHours${when}`),
  ]);
}

function lpMeetingHours(basis: Basis, subject: Subject, when: 'Now' | 'Then'): Step {
  const label = `Of own Lead Professionals ${when.toLowerCase()}`;
  return derived({ label, unit: HOURS, formula: 'Own episodes × meetings × hours of each' }, 'product', [
    of(basis, subject, `ownEpisodes${when}`),
    basis.figure(`workload.meetings${when}`),
    basis.figure('workload.lpMeetingHours'),
  ]);
}

/** What is not the team's own Lead Professionals'. */
function rest(basis: Basis, subject: Subject, name: 'MeetingHoursReleased' | 'ReferralHoursReleased'): Step {
  return less(
    named(HOURS, "All released − the team's own Lead Professionals'"),
    of(basis, subject, `${name[0]?.toLowerCase()}${name.slice(1)}`),
    of(basis, subject, `lp${name}`),
  );
}

function notMade(basis: Basis, subject: Subject, from: 'episodesNow' | 'ownEpisodesNow'): Step {
  const formula = 'Episodes now × referrals_per_family × refer_on_reduction';
  return derived(named('referrals a year', formula), 'product', [
    of(basis, subject, from),
    assumed(basis, 'referrals_per_family'),
    assumed(basis, 'refer_on_reduction'),
  ]);
}

function accepted(basis: Basis): Step {
  return basis.once('accepted', () =>
    derived({ label: 'Share accepted', unit: 'share', formula: '1 − share declined' }, 'restOfOne', [
      assumed(basis, 'referral_declined_share'),
    ]),
  );
}
