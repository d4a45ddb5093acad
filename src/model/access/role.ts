import type { Case } from '../case.ts';
import type { Scenario } from '../scenario.ts';

/** Whose posts answer contacts. */
export interface AnsweringRole {
  readonly name: string;
  /** Whether the case names it; else it is the role that the plan changes and that is called a coordinator. */
  readonly named: boolean;
  /** Further roles that are called so too. */
  readonly others: readonly string[];
}

/**
 * The role that the case names (`access_role`); else the first that the scenario has a rule for and that has
 * "coordinator" or "co-ordinator" in its name; null where there is none. For today as an option, the one of the options.
 */
export function answeringRole(theCase: Case, scenario: Scenario): AnsweringRole | null {
  if (theCase.accessRole !== undefined) return { name: theCase.accessRole.role, named: true, others: [] };
  if (scenario.answeredBy !== undefined) return { name: scenario.answeredBy, named: false, others: [] };
  const [name, ...others] = scenario.posts
    .map(({ role }) => role)
    .filter((role) => /co-?ordinator/i.test(role));
  return name === undefined ? null : { name, named: false, others };
}
