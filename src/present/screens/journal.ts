import type { PlanResult } from '../../appraise/result.ts';
import type { Section } from '../report.ts';

/** The budget journal: what is taken from which cost centre and account. */
export function journalScreen(_: PlanResult): Section[] {
  return [];
}
