import type { PlanResult } from '../../appraise/result.ts';
import type { Section } from '../report.ts';

/** The hours that the plan moves, who leads for which families, and who does what afterwards. */
export function workloadScreen(_: PlanResult): Section[] {
  return [];
}
