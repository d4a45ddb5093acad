import type { PlanResult } from '../../appraise/result.ts';
import { deprivedSection } from '../fairness/deprived.ts';
import { leadChangesSection } from '../fairness/lead-changes.ts';
import { ledSection } from '../fairness/led.ts';
import { managementSection } from '../fairness/management.ts';
import { perPostSections } from '../fairness/per-post.ts';
import { promptSections } from '../fairness/prompts.ts';
import { reachSection } from '../fairness/reach.ts';
import { allocationSections } from '../plan/allocation.ts';
import type { Section } from '../report.ts';

/** Who has what of need, posts and places, before and after. */
export function fairnessScreen(result: PlanResult): Section[] {
  const { plan } = result;
  return [
    ledSection(plan.fairness),
    ...perPostSections(plan.fairness),
    deprivedSection(plan.fairness),
    reachSection(plan.fairness),
    leadChangesSection(plan),
    ...managementSection(plan.fairness),
    ...allocationSections(result),
    ...promptSections(plan),
  ];
}
