import type { PlanResult } from '../../appraise/result.ts';
import type { Section } from '../report.ts';

/** The single point of access: its queues now and then, and the waiting lists behind it. */
export function accessScreen(_: PlanResult): Section[] {
  return [];
}
