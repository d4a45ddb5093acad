import { ACCESS } from './access.ts';
import { DELIVERY } from './delivery.ts';
import { LEAVING } from './leaving.ts';
import { PLANNING } from './planning.ts';
import type { AssumptionRule } from './rule.ts';
import { WORKLOAD } from './workload.ts';
import { YEARS } from './years.ts';

/** An assumption that the model asks for, by its name in the table. */
export type PlainId =
  | keyof typeof PLANNING
  | keyof typeof WORKLOAD
  | keyof typeof ACCESS
  | keyof typeof LEAVING
  | keyof typeof YEARS
  | keyof typeof DELIVERY;

/** What it is set by: the same, or for one role or budget line alone: `line_saving.L07`. */
export type AssumptionId = PlainId | `${keyof typeof DELIVERY}.${string}`;

/** Every assumption that the model asks for. Shares are 0 to 1; money is in pounds, as people write it. */
export const ASSUMPTIONS: Readonly<Record<PlainId, AssumptionRule>> = {
  ...PLANNING,
  ...WORKLOAD,
  ...ACCESS,
  ...LEAVING,
  ...YEARS,
  ...DELIVERY,
};

/** The name in the table and the role or line that an id is about; null for one that is about all of them. */
export function partsOfId(id: string): { readonly name: string; readonly subject: string | null } {
  const dot = id.indexOf('.');
  return dot < 0 ? { name: id, subject: null } : { name: id.slice(0, dot), subject: id.slice(dot + 1) };
}

/** What may be set: a name of the table, or one that has a role or a line with it. */
export function isAssumptionId(id: string): id is AssumptionId {
  const { name, subject } = partsOfId(id);
  if (!Object.hasOwn(ASSUMPTIONS, name)) return false;
  return subject === null || (subject !== '' && ASSUMPTIONS[name as PlainId].of !== undefined);
}

/** What an assumption is, whether it is about all or about one. */
export function assumptionRule(id: AssumptionId): AssumptionRule {
  return ASSUMPTIONS[partsOfId(id).name as PlainId];
}
