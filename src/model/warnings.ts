import { fault } from '../issue/fault.ts';
import type { Fault } from '../issue/issue.ts';
import { LEAVING_CHECKS } from './leaving/warnings.ts';
import { accessBeyondOpening } from './warnings/access.ts';
import { driversWithNothing, reconciliation, staffingLinesKept, vacancyFactor } from './warnings/budget.ts';
import type { Check, Findings } from './warnings/findings.ts';
import {
  capacityWithoutPeople,
  partnersOverCapacity,
  partnerTransfer,
  releasedOverdrawn,
  withoutLeadProfessional,
} from './warnings/leads.ts';
import {
  endDatesMissing,
  endsReplaced,
  functionsWithoutOwner,
  timeLimitedPosts,
  vacantPosts,
} from './warnings/posts.ts';
import { niOffTheTable, oneOffsOutsideYears, postsWithoutRows } from './warnings/years.ts';

/** What is wrong with a plan, or worth knowing before it is presented, gravest first. */
export function planFaults(found: Findings): Fault[] {
  return CHECKS.flatMap((check) => check(found));
}

const CHECKS: readonly Check[] = [
  withoutLeadProfessional,
  releasedOverdrawn,
  reconciliation,
  staffingLinesKept,
  driversWithNothing,
  oneOffsOutsideYears,
  capacityWithoutPeople,
  partnersOverCapacity,
  accessBeyondOpening,
  ...LEAVING_CHECKS,
  endDatesMissing,
  partnerTransfer,
  vacancyFactor,
  vacantPosts,
  postsWithoutRows,
  niOffTheTable,
  functionsWithoutOwner,
  timeLimitedPosts,
  endsReplaced,
  caution,
];

function caution({ theCase }: Findings): Fault[] {
  return theCase.caution === null ? [] : [fault('caution', theCase.caution, theCase.caution.at)];
}
