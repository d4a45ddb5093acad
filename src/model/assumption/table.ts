import { ACCESS } from './access.ts';
import { LEAVING } from './leaving.ts';
import { PLANNING } from './planning.ts';
import type { AssumptionRule } from './rule.ts';
import { WORKLOAD } from './workload.ts';
import { YEARS } from './years.ts';

export type AssumptionId =
  | keyof typeof PLANNING
  | keyof typeof WORKLOAD
  | keyof typeof ACCESS
  | keyof typeof LEAVING
  | keyof typeof YEARS;

/** Every assumption that the model asks for. Shares are 0 to 1; money is in pounds, as people write it. */
export const ASSUMPTIONS: Readonly<Record<AssumptionId, AssumptionRule>> = {
  ...PLANNING,
  ...WORKLOAD,
  ...ACCESS,
  ...LEAVING,
  ...YEARS,
};
