import { PLAN_FIGURES } from './figure-table/plan.ts';
import { LEADS_FIGURES } from './figure-table/leads.ts';
import { WORKLOAD_FIGURES } from './figure-table/workload.ts';
import { ACCESS_FIGURES } from './figure-table/access.ts';
import { LEAVING_FIGURES } from './figure-table/leaving.ts';
import { YEARS_FIGURES } from './figure-table/years.ts';
import { FUNDING_FIGURES } from './figure-table/funding.ts';
import { FAIRNESS_FIGURES } from './figure-table/fairness.ts';
import type { FigureSource } from './figure.ts';

/** Every kind of figure, in the order of the screens. Ids are a promise: scripts and claims name them. */
export const FIGURE_SOURCES: readonly FigureSource[] = [
  ...PLAN_FIGURES,
  ...LEADS_FIGURES,
  ...WORKLOAD_FIGURES,
  ...ACCESS_FIGURES,
  ...LEAVING_FIGURES,
  ...YEARS_FIGURES,
  ...FUNDING_FIGURES,
  ...FAIRNESS_FIGURES,
];
