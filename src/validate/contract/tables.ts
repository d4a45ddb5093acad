import { ADJACENCY } from './adjacency.ts';
import { AREAS } from './areas.ts';
import { ASSUMPTIONS } from './assumptions.ts';
import { BUDGET } from './budget.ts';
import { FUNCTIONS } from './functions.ts';
import { LOCALITIES } from './localities.ts';
import { PEOPLE } from './people.ts';
import { STAFFING } from './staffing.ts';
import { WAITING_LISTS } from './waiting-lists.ts';

/** The contract of every table that people give: what `locplan schema` prints and the reading follows. */
export const TABLES = {
  areas: AREAS,
  staffing: STAFFING,
  budget: BUDGET,
  adjacency: ADJACENCY,
  assumptions: ASSUMPTIONS,
  localities: LOCALITIES,
  functions: FUNCTIONS,
  waiting_lists: WAITING_LISTS,
  people: PEOPLE,
} as const;

export type TableName = keyof typeof TABLES;
