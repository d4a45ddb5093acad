import { assumption } from '../assumption.ts';
import type { Case } from '../case.ts';
import { addDays, type Day } from '../day.ts';
import type { Scenario } from '../scenario.ts';

/** Between the decision and the first day without the posts lie consultation and notice. */
export interface Earliest {
  readonly start: Day;
  readonly decision: Day;
  readonly consultationWeeks: number;
  readonly noticeWeeks: number;
}

/**
 * The earliest start that a decision allows: its day + consultation_weeks + notice_weeks, part days rounded up. Null
 * where the case says no decision_date.
 */
export function earliestStart(theCase: Case, scenario: Scenario): Earliest | null {
  const { decisionDate } = theCase;
  if (decisionDate === undefined) return null;
  const consultationWeeks = assumption(theCase, scenario, 'consultation_weeks');
  const noticeWeeks = assumption(theCase, scenario, 'notice_weeks');
  const days = Math.ceil((consultationWeeks + noticeWeeks) * 7);
  return { start: addDays(decisionDate, days), decision: decisionDate, consultationWeeks, noticeWeeks };
}
