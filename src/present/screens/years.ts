import type { PlanResult } from '../../appraise/result.ts';
import type { Section } from '../report.ts';

/** The years in detail: in prices of their time, as far as they are delivered, and whose money it is. */
export function yearsScreen(_: PlanResult): Section[] {
  return [];
}
