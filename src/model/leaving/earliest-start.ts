import { assumption } from '../assumption.ts';
import type { Case } from '../case.ts';
import { addDays, type Day } from '../day.ts';
import type { Scenario } from '../scenario.ts';
import { collectiveDays, dismissalsOf } from './collective.ts';
import { leavingDate, type RoleLeavers } from './leavers.ts';

/** Between the decision and the first day without the posts lie consultation and notice. */
export interface Earliest {
  readonly start: Day;
  readonly decision: Day;
  readonly consultationWeeks: number;
  /** Of collective consultation, where that is longer than consultation_weeks; else 0. */
  readonly collectiveDays: number;
  readonly noticeWeeks: number;
}

/**
 * The earliest start that a decision allows: its day + the larger of consultation_weeks and the days of collective
 * consultation + notice_weeks, part days rounded up. Null where the case says no decision_date.
 */
export function earliestStart(
  theCase: Case,
  scenario: Scenario,
  leavers: readonly RoleLeavers[],
): Earliest | null {
  const { decisionDate } = theCase;
  if (decisionDate === undefined) return null;
  const consultationWeeks = assumption(theCase, scenario, 'consultation_weeks');
  const noticeWeeks = assumption(theCase, scenario, 'notice_weeks');
  const collective = collectiveDays(dismissalsOf(leavers), leavingDate(scenario));
  const isLonger = collective > consultationWeeks * 7;
  const days = isLonger
    ? collective + Math.ceil(noticeWeeks * 7)
    : Math.ceil((consultationWeeks + noticeWeeks) * 7);
  return {
    start: addDays(decisionDate, days),
    decision: decisionDate,
    consultationWeeks,
    collectiveDays: isLonger ? collective : 0,
    noticeWeeks,
  };
}
