import type { AssumptionId } from '../assumption/table.ts';
import type { StepUnit } from './step.ts';

/** What the assumptions of the hours that a plan moves are counted in; shares are left out. */
export const WORKLOAD_UNITS: Partial<Record<AssumptionId, StepUnit>> = {
  episode_weeks_now: 'weeks',
  episode_weeks_then: 'weeks',
  interval_weeks_now: 'weeks',
  interval_weeks_then: 'weeks',
  agencies_now: 'professionals',
  agencies_then: 'professionals',
  meeting_hours: 'hours',
  travel_hours: 'hours',
  lp_preparation_hours: 'hours',
  referrals_per_family: 'number',
  referral_write_hours: 'hours',
  referral_triage_hours: 'hours',
  referral_declined_hours: 'hours',
  specialist_hours: 'hours',
  consults: 'consults',
  consult_minutes: 'minutes',
  extra_direct_hours: 'hours',
  direct_hours: 'hours a year per FTE',
  assessment_hours: 'hours',
};
