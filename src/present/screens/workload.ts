import type { PlanResult } from '../../appraise/result.ts';
import type { Section } from '../report.ts';
import { assessmentsSection } from '../workload/assessments.ts';
import { functionSections } from '../workload/functions.ts';
import { familySection, todaySection } from '../workload/family.ts';
import { leadHoursSection, partnerHoursSection } from '../workload/hours.ts';

/** The hours that the plan moves, what they mean for Lead Professionals, and who does what afterwards. */
export function workloadScreen({ plan }: PlanResult): Section[] {
  return [
    familySection(plan.workload),
    leadHoursSection(plan.workload),
    partnerHoursSection(plan.workload),
    assessmentsSection(plan.workload),
    ...functionSections(plan.workload.functions),
    todaySection(plan.workload),
  ];
}
