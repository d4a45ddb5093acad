import type { Fault } from '../../issue/issue.ts';
import type { AssumptionId } from '../assumption/table.ts';
import type { Case } from '../case.ts';
import type { Caseload } from '../caseload.ts';
import type { Leads } from '../leads.ts';
import type { Earliest } from '../leaving/earliest-start.ts';
import type { RoleLeavers } from '../leaving/leavers.ts';
import type { Leaving } from '../leaving/leaving.ts';
import type { DriverFalls, LineSaving } from '../nonpay.ts';
import type { AddedPosts, RolePosts } from '../posts.ts';
import type { Reconciliation } from '../reconcile.ts';
import type { Savings } from '../savings.ts';
import type { Scenario } from '../scenario.ts';
import type { Workload } from '../workload/workload.ts';

/** What the checks look at: the case, the option, its figures and how its budget lines fell. */
export interface Findings {
  readonly theCase: Case;
  readonly scenario: Scenario;
  readonly posts: readonly RolePosts[];
  readonly savings: Savings;
  readonly caseload: Caseload;
  readonly leads: Leads;
  readonly leavers: readonly RoleLeavers[];
  readonly leaving: Leaving | null;
  readonly earliest: Earliest | null;
  readonly reconciliation: Reconciliation;
  readonly lines: readonly LineSaving[];
  readonly falls: DriverFalls;
  readonly added: readonly AddedPosts[];
  readonly workload: Workload;
}

/** One thing that a plan can have wrong, or should make its reader pause at. */
export type Check = (found: Findings) => Fault[];

/** Where the assumption in force is written; null where it is a default or of the command line. */
export function assumptionAt(id: AssumptionId, theCase: Case, scenario: Scenario): Fault['at'] {
  return (scenario.assumptions.get(id) ?? theCase.assumptions.get(id))?.at ?? null;
}
