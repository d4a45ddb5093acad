import type { AssumptionId } from '../../model/assumption/table.ts';
import type { Sides } from './side.ts';

/** Neither the recurring saving nor the caseload is counted from these: they are about years, costs, contacts, dates. */
const NEITHER: ReadonlySet<string> = new Set<AssumptionId>([
  'access_hours',
  'caseload_standard',
  'consultation_weeks',
  'contact_hours',
  'decision_days',
  'delivery_rate',
  'discount_rate',
  'escalation_cost',
  'escalations_avoided',
  'freed_to_list_share',
  'general_inflation',
  'mtfs_years',
  'notice_pay_weeks',
  'notice_weeks',
  'on_cost_rate',
  'open_hours',
  'reconcile_tolerance',
  'redeployment_share',
  'slippage_months',
  'working_day_hours',
]);

/** The new way of working: it moves the caseload where a scenario counts the hours that it frees. */
const RELEASED: ReadonlySet<string> = new Set<AssumptionId>([
  'agencies_now',
  'agencies_then',
  'assessment_hours',
  'assessment_transfer_share',
  'consult_minutes',
  'consults',
  'convertible_share',
  'direct_hours',
  'episode_weeks_now',
  'episode_weeks_then',
  'extra_direct_hours',
  'interval_weeks_now',
  'interval_weeks_then',
  'lp_preparation_hours',
  'meeting_hours',
  'refer_on_reduction',
  'referral_declined_hours',
  'referral_declined_share',
  'referral_triage_hours',
  'referral_write_hours',
  'referrals_per_family',
  'specialist_hours',
  'travel_hours',
]);

/** Which of the two figures an input may move. */
export interface Moves {
  readonly saving: boolean;
  readonly caseload: boolean;
}

export const BOTH: Moves = { saving: true, caseload: true };
export const SAVING: Moves = { saving: true, caseload: false };
export const CASELOAD: Moves = { saving: false, caseload: true };
export const NONE: Moves = { saving: false, caseload: false };

/**
 * Which of the two figures an assumption may move, as far as that is known beforehand, whatever else changes: the
 * others need not be tried in every mix. One that is not known here may move both.
 */
export function movesOf(id: string, { before, after }: Sides): Moves {
  if (NEITHER.has(id)) return NONE;
  if (id === 'vacancy_factor') return SAVING;
  if (id === 'lead_transfer_share' || id === 'key_practitioner_capacity') return CASELOAD;
  if (!RELEASED.has(id)) return BOTH;
  const counts = [before, after].some(({ scenario }) => scenario.useReleasedCapacity === true);
  return counts ? CASELOAD : NONE;
}
