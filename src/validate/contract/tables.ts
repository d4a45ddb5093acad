import { ADJACENCY } from './adjacency.ts';
import { AREAS } from './areas.ts';
import { ASSUMPTIONS } from './assumptions.ts';
import { BUDGET } from './budget.ts';
import { LOCALITIES } from './localities.ts';
import { STAFFING } from './staffing.ts';

/** The contract of every table that people give: what `locplan schema` prints and the reading follows. */
export const TABLES = {
  areas: AREAS,
  staffing: STAFFING,
  budget: BUDGET,
  adjacency: ADJACENCY,
  assumptions: ASSUMPTIONS,
  localities: LOCALITIES,
} as const;

export type TableName = keyof typeof TABLES;
