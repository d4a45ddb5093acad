import type { PlanResult } from '../../appraise/result.ts';
import { leadsSection } from '../plan/leads.ts';
import type { Section } from '../report.ts';

/** The hours that the plan moves, who leads for which families, and who does what afterwards. */
export function workloadScreen(result: PlanResult): Section[] {
  return [leadsSection(result)];
}
