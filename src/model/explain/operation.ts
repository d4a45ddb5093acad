import { ACCESS_RULES } from './access-rules.ts';
import { FAIRNESS_RULES } from './fairness-rules.ts';
import { LEAD_RULES } from './lead-rules.ts';
import { LEAVING_RULES } from './leaving-rules.ts';
import { FUNDING_RULES } from './funding-rules.ts';
import { MONEY_RULES } from './money-rules.ts';
import { NUMBER_RULES } from './number-rules.ts';
import type { Definition, Part, Terms } from './part.ts';
import { WORKLOAD_RULES } from './workload-rules.ts';
import { YEAR_RULES } from './year-rules.ts';

const rules = {
  ...MONEY_RULES,
  ...NUMBER_RULES,
  ...LEAD_RULES,
  ...WORKLOAD_RULES,
  ...ACCESS_RULES,
  ...LEAVING_RULES,
  ...YEAR_RULES,
  ...FUNDING_RULES,
  ...FAIRNESS_RULES,
};

export type Rule = keyof typeof rules;

/** How a value comes from those of its parts, in their order. */
export interface Operation extends Terms {
  readonly rule: Rule;
}

/** Every rule by which a step follows from its parts, and what it says, for whoever recomputes a tree. */
export const OPERATIONS: Readonly<Record<Rule, Definition>> = rules;

/** The value that an operation makes of its parts. */
export function outcome(operation: Operation, parts: readonly Part[]): Part {
  return OPERATIONS[operation.rule].apply(parts, operation);
}
