import type { PlanResult } from '../../appraise/result.ts';
import { leadsSection } from '../plan/leads.ts';
import type { Section } from '../report.ts';
import { assessmentsSection } from '../workload/assessments.ts';
import { functionSections } from '../workload/functions.ts';
import { familySection, todaySection } from '../workload/family.ts';
import { leadHoursSection, partnerHoursSection } from '../workload/hours.ts';

/** The hours that the plan moves, who leads for which families, and who does what afterwards. */
export function workloadScreen(result: PlanResult): Section[] {
  const { workload } = result.plan;
  return [
    leadsSection(result),
    familySection(workload),
    leadHoursSection(workload),
    partnerHoursSection(workload),
    assessmentsSection(workload),
    ...functionSections(workload.functions),
    todaySection(workload),
  ];
}
