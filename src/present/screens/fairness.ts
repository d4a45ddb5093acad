import type { PlanResult } from '../../appraise/result.ts';
import type { Section } from '../report.ts';

/** Who has what of need, posts and places, before and after. */
export function fairnessScreen(_: PlanResult): Section[] {
  return [];
}
