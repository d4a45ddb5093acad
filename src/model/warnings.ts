import type { AssumptionId } from './assumption/table.ts';
import { fault } from '../issue/fault.ts';
import type { Fault } from '../issue/issue.ts';
import { assumption } from './assumption.ts';
import type { Case, PostGroup } from './case.ts';
import type { Caseload } from './caseload.ts';
import type { Leads } from './leads.ts';
import { yearName } from './day.ts';
import { postsOf } from './establishment.ts';
import { LEAVING_CHECKS } from './leaving/warnings.ts';
import type { Leaving } from './leaving/leaving.ts';
import { isoDay } from './day.ts';
import { endingPosts } from './fixed-term.ts';
import type { DriverFalls, LineSaving } from './nonpay.ts';
import type { AddedPosts, RolePosts } from './posts.ts';
import type { Reconciliation } from './reconcile.ts';
import type { Savings } from './savings.ts';
import type { Scenario } from './scenario.ts';
import { hasCapacity, leadRule } from './who-leads.ts';
import { niToday } from './years/ni-today.ts';
import { functionFaults } from './workload/warnings.ts';
import type { Workload } from './workload/workload.ts';

/** What the checks look at: the case, the option, its figures and how its budget lines fell. */
export interface Findings {
  readonly theCase: Case;
  readonly scenario: Scenario;
  readonly posts: readonly RolePosts[];
  readonly savings: Savings;
  readonly caseload: Caseload;
  readonly leads: Leads;
  readonly leaving: Leaving | null;
  readonly reconciliation: Reconciliation;
  readonly lines: readonly LineSaving[];
  readonly falls: DriverFalls;
  readonly added: readonly AddedPosts[];
  readonly workload: Workload;
}

type Check = (found: Findings) => Fault[];

/** What is wrong with a plan, or worth knowing before it is presented, gravest first. */
export function planFaults(found: Findings): Fault[] {
  return CHECKS.flatMap((check) => check(found));
}

const CHECKS: readonly Check[] = [
  withoutLeadProfessional,
  reconciliation,
  staffingLinesKept,
  driversWithNothing,
  oneOffsOutsideYears,
  capacityWithoutPeople,
  partnersOverCapacity,
  ...LEAVING_CHECKS,
  partnerTransfer,
  vacancyFactor,
  vacantPosts,
  postsWithoutRows,
  niOffTheTable,
  functionsWithoutOwner,
  timeLimitedPosts,
  caution,
];

function withoutLeadProfessional({ scenario, caseload }: Findings): Fault[] {
  return caseload.planned
    .filter(({ families, perLp }) => families > 0 && perLp === null)
    .map(({ locality, families }) => {
      const at = scenario.localities.find(({ name }) => name === locality)?.at ?? null;
      return fault('locality-without-lead-professional', { locality, families }, at);
    });
}

function reconciliation({ reconciliation: found }: Findings): Fault[] {
  return found.agrees ? [] : [fault('reconciliation-difference', found, null)];
}

function staffingLinesKept({ scenario, lines }: Findings): Fault[] {
  return lines.flatMap(({ line }) => {
    const wanted = scenario.drivers.get(line.id) ?? scenario.drivers.get(line.subjective);
    if (line.driver !== 'staffing' || wanted === undefined || wanted === 'staffing' || wanted === 'fixed')
      return [];
    return [fault('staffing-line-kept', { line: line.id, driver: wanted }, line.at)];
  });
}

function driversWithNothing({ lines, falls }: Findings): Fault[] {
  return (['per_post', 'per_fte'] as const).flatMap((driver) => {
    const driven = lines.filter((saving) => saving.driver === driver);
    const first = driven[0];
    if (falls[driver] !== null || first === undefined) return [];
    return [
      fault(
        'driver-has-nothing',
        { driver, lines: driven.map(({ line }) => line.id).join(', ') },
        first.line.at,
      ),
    ];
  });
}

function oneOffsOutsideYears({ theCase, scenario }: Findings): Fault[] {
  const years = assumption(theCase, scenario, 'mtfs_years');
  return scenario.oneOffs
    .filter(({ year }) => year > years)
    .map(({ label, year, at }) => fault('one-off-outside-years', { label, year, years }, at));
}

function vacancyFactor({ theCase, scenario, savings }: Findings): Fault[] {
  const known = scenario.assumptions.has('vacancy_factor') || theCase.assumptions.has('vacancy_factor');
  const { payTowardsTargetPence: payPence, againstTargetPence } = savings;
  if (known || theCase.budget.some(({ driver }) => driver === 'vacancy')) return [];
  const lostAbove =
    againstTargetPence >= 0 && againstTargetPence < payPence ? againstTargetPence / payPence : null;
  return [fault('vacancy-factor-unknown', { lostAbove }, null)];
}

function partnerTransfer({ theCase, scenario, caseload, leads }: Findings): Fault[] {
  const share = assumption(theCase, scenario, 'lead_transfer_share');
  const families = caseload.planned.reduce((sum, { transferredIn }) => sum + transferredIn, 0);
  if (families <= 0) return [];
  // Without it, others may still come to the teams: then the grouping alone is not what is left.
  const isAll = leads.byLocality.every(({ overflow, freedToTeam }) => overflow + freedToTeam === 0);
  const facts = { share, families, regroupedOnly: isAll ? caseload.regroupedOnlyOverall : null };
  return [fault('partner-transfer', facts, assumptionAt('lead_transfer_share', theCase, scenario))];
}

function capacityWithoutPeople({ theCase, scenario }: Findings): Fault[] {
  const rule = leadRule(theCase, scenario);
  const silent = theCase.areas.filter((area) => !hasCapacity(area, rule)).map(({ id }) => id);
  if (rule.capacityEach === 0 || silent.length === 0) return [];
  const facts = { each: rule.capacityEach, areas: silent, of: theCase.areas.length };
  const at = assumptionAt('key_practitioner_capacity', theCase, scenario);
  return [fault('key-practitioners-missing', facts, at)];
}

function partnersOverCapacity({ theCase, scenario, leads }: Findings): Fault[] {
  const over = leads.byLocality.filter(({ overflow }) => overflow > 0);
  if (over.length === 0) return [];
  const facts = { families: leads.overflow, places: over.map(({ locality }) => locality) };
  const at = assumptionAt('key_practitioner_capacity', theCase, scenario);
  return [fault('partners-over-capacity', facts, at)];
}

function vacantPosts({ theCase, posts: roles }: Findings): Fault[] {
  const saved = roles.filter(({ vacantSavingPence }) => vacantSavingPence > 0);
  if (saved.length === 0) return [];
  const pence = saved.reduce((sum, { vacantSavingPence }) => sum + vacantSavingPence, 0);
  const posts = saved.reduce((sum, role) => sum + role.vacantPostsLost, 0);
  const saving = new Set(saved.map(({ role }) => role));
  const vacant = theCase.posts.filter((group) => group.inScope && !group.filled && saving.has(group.role));
  return [fault('vacant-post-saved', { pence, posts }, firstOf(vacant))];
}

function timeLimitedPosts({ theCase, posts, savings }: Findings): Fault[] {
  const ending = posts
    .flatMap((role) => endingPosts(theCase, role))
    .toSorted((a, b) => (isoDay(a.endDate) < isoDay(b.endDate) ? -1 : 1));
  const last = ending.at(-1);
  if (last === undefined) return [];
  const facts = {
    pence: savings.timeLimitedPence,
    posts: ending.reduce((sum, { lost }) => sum + lost, 0),
    until: isoDay(last.endDate),
  };
  return [fault('time-limited-saving', facts, firstOf(ending.flatMap(({ groups }) => groups)))];
}

/** The post that comes first in the file. */
function firstOf(groups: readonly PostGroup[]): Fault['at'] {
  return groups.reduce((a, b) => ((b.at.record ?? 0) < (a.at.record ?? 0) ? b : a)).at;
}

function postsWithoutRows({ theCase: { posts, prices } }: Findings): Fault[] {
  const together = postsOf(posts.filter((group) => group.inScope && group.rows === undefined));
  return prices === undefined || together === 0
    ? []
    : [fault('posts-repriced-together', { posts: together }, prices.at)];
}

/** Rounding and a starter in mid-year are no difference; a wrong year's rate is. */
const NI_TOLERANCE = 0.01;

function niOffTheTable({ theCase }: Findings): Fault[] {
  const { prices, financialYear } = theCase;
  const found = niToday(theCase);
  if (prices === undefined || found === null) return [];
  const { givenPence, tablePence } = found;
  return Math.abs(givenPence - tablePence) <= NI_TOLERANCE * Math.abs(givenPence)
    ? []
    : [fault('ni-off-the-table', { ...found, year: yearName(financialYear) }, prices.at)];
}

function functionsWithoutOwner({ theCase, scenario, posts, added, workload }: Findings): Fault[] {
  const planned = [
    ...posts.filter(({ plannedFte }) => plannedFte > 0),
    ...theCase.posts.filter(({ inScope }) => !inScope),
    ...added.filter(({ fte }) => fte > 0),
  ];
  return functionFaults(
    workload.functions,
    scenario,
    planned.map(({ role }) => role),
  );
}

function caution({ theCase }: Findings): Fault[] {
  return theCase.caution === null ? [] : [fault('caution', theCase.caution, theCase.caution.at)];
}

function assumptionAt(id: AssumptionId, theCase: Case, scenario: Scenario): Fault['at'] {
  return (scenario.assumptions.get(id) ?? theCase.assumptions.get(id))?.at ?? null;
}
