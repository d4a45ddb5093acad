import type { PlanResult } from '../../appraise/result.ts';
import type { Section } from '../report.ts';

/** Who is at risk, what leaving costs, and what to prepare. */
export function peopleScreen(_: PlanResult): Section[] {
  return [];
}
