import type { FigureUnit } from '../figure.ts';
import { type Basis, derived, less, total } from './basis.ts';
import { costStep, countStep } from './establishment.ts';
import { FUNCTIONS } from './functions.ts';
import { NOW } from './workload-now.ts';
import { MOVED } from './workload-moved.ts';
import type { Explain } from './posts.ts';
import { assumed } from './sources.ts';
import { WAITING_LISTS } from './waiting-lists.ts';
import type { Step } from './step.ts';

const named = (unit: FigureUnit, formula: string) => ({ label: '', unit, formula });

/** Professionals whom a family meets, and how many hours each meeting, referral and consult takes. */
const RATES: Readonly<Record<string, Explain>> = {
  'workload.professionalsNow': (basis) => professionals(basis, 'agencies_now'),
  'workload.professionalsThen': (basis) => professionals(basis, 'agencies_then'),
  'workload.meetingsNow': (basis) => meetings(basis, 'now'),
  'workload.meetingsThen': (basis) => meetings(basis, 'then'),
  'workload.episodeHoursNow': (basis) => episodeHours(basis, 'Now'),
  'workload.episodeHoursThen': (basis) => episodeHours(basis, 'Then'),
  'workload.lpMeetingHours': (basis) =>
    derived(named('hours', 'Meeting + travel + preparation'), 'sum', [
      assumed(basis, 'meeting_hours'),
      assumed(basis, 'travel_hours'),
      assumed(basis, 'lp_preparation_hours'),
    ]),
  'workload.referralHours': (basis) =>
    derived(named('hours', 'Writing + triage + declined share × declined hours'), 'sum', [
      assumed(basis, 'referral_write_hours'),
      assumed(basis, 'referral_triage_hours'),
      derived({ label: 'Declined', unit: 'hours', formula: 'Share declined × hours of each' }, 'product', [
        assumed(basis, 'referral_declined_share'),
        assumed(basis, 'referral_declined_hours'),
      ]),
    ]),
  'workload.consultHours': (basis) => derived(named('hours', 'Two people talk'), 'twice', [talk(basis)]),
  'workload.lpReferralHours': (basis) =>
    less(
      named('hours', 'Writing − own time in the consults'),
      assumed(basis, 'referral_write_hours'),
      talk(basis),
    ),
  'workload.breakEvenConsults': (basis) =>
    derived(named('consults', 'Hours of a referral ÷ hours of a consult, of both'), 'breakEven', [
      basis.figure('workload.referralHours'),
      assumed(basis, 'consult_minutes'),
    ]),
};

const TOTALS: Readonly<Record<string, Explain>> = Object.fromEntries(
  Object.keys(MOVED).map((kind) => {
    const name = kind.split('.').at(-1) ?? '';
    return [`workload.${name}`, (basis: Basis) => overLocalities(basis, name)];
  }),
);

/** Every figure of the hours that the plan moves. */
export const WORKLOAD: Readonly<Record<string, Explain>> = {
  ...RATES,
  ...TOTALS,
  'workload.assessmentCost': assessmentCost,
  ...MOVED,
  ...NOW,
  ...FUNCTIONS,
  ...WAITING_LISTS,
};

function overLocalities({ planned, figure }: Basis, name: string): Step {
  const parts = planned.map(({ locality }) => figure(`workload.${locality}.${name}`));
  const unit = (parts[0]?.unit ?? 'hours a year') as FigureUnit;
  return total(named(unit, 'Sum of the localities'), parts, 'localities');
}

function professionals(basis: Basis, id: 'agencies_now' | 'agencies_then'): Step {
  return derived(named('professionals', 'Those of other agencies, and the Lead Professional'), 'oneMore', [
    assumed(basis, id),
  ]);
}

function meetings(basis: Basis, when: 'now' | 'then'): Step {
  return derived(named('meetings', '1 + whole intervals in an episode'), 'meetings', [
    assumed(basis, `episode_weeks_${when}`),
    assumed(basis, `interval_weeks_${when}`),
  ]);
}

function episodeHours(basis: Basis, when: 'Now' | 'Then'): Step {
  const formula = 'Meetings × (professionals × (meeting + travel) + preparation of the Lead Professional)';
  return derived(named('hours', formula), 'episodeHours', [
    basis.figure(`workload.meetings${when}`),
    basis.figure(`workload.professionals${when}`),
    assumed(basis, 'meeting_hours'),
    assumed(basis, 'travel_hours'),
    assumed(basis, 'lp_preparation_hours'),
  ]);
}

/** Own time of one of the two in all the consults in place of a referral. */
function talk(basis: Basis): Step {
  return basis.once('talk', () =>
    derived(
      { label: 'Own time in the consults', unit: 'hours', formula: 'Consults × minutes ÷ 60' },
      'minutesToHours',
      [assumed(basis, 'consults'), assumed(basis, 'consult_minutes')],
    ),
  );
}

function assessmentCost(basis: Basis): Step {
  const groups = basis.theCase.posts.filter((post) => post.leadProfessional && post.fte === 1);
  const label = 'full-time Lead Professional posts';
  return derived(
    named('pence', 'FTE needed × mean cost of a full-time Lead Professional post, to the penny'),
    'costOfHoldingOrNull',
    [
      basis.figure('workload.assessmentFte'),
      costStep(basis, { label: `Cost of ${label}`, groups }, 'sum'),
      countStep({ label: `Number of ${label}`, groups }),
    ],
  );
}
