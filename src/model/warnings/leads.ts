import { fault } from '../../issue/fault.ts';
import type { Fault } from '../../issue/issue.ts';
import { assumption } from '../assumption.ts';
import { hasCapacity, leadRule } from '../who-leads.ts';
import { assumptionAt, type Findings } from './findings.ts';

export function withoutLeadProfessional({ scenario, caseload }: Findings): Fault[] {
  return caseload.planned
    .filter(({ families, lpFte }) => families > 0 && lpFte <= 0)
    .map(({ locality, families }) => {
      const at = scenario.localities.find(({ name }) => name === locality)?.at ?? null;
      return fault('locality-without-lead-professional', { locality, families }, at);
    });
}

/** There are posts, but the new way of working takes all that they have. */
export function releasedOverdrawn({ scenario, caseload }: Findings): Fault[] {
  return caseload.planned
    .filter(({ families, lpFte, perLp }) => families > 0 && lpFte > 0 && perLp === null)
    .map(({ locality, lpFte, releasedFte }) => {
      const at = scenario.useReleasedCapacityAt ?? null;
      return fault('released-capacity-overdrawn', { locality, lpFte, taken: -releasedFte }, at);
    });
}

export function partnerTransfer({ theCase, scenario, caseload, leads }: Findings): Fault[] {
  const share = assumption(theCase, scenario, 'lead_transfer_share');
  const families = caseload.planned.reduce((sum, { transferredIn }) => sum + transferredIn, 0);
  if (families <= 0) return [];
  // Without it others may still come to the teams, or time be released: then the grouping alone is not what is left.
  const isAll =
    leads.byLocality.every(({ overflow, freedToTeam }) => overflow + freedToTeam === 0) &&
    caseload.planned.every(({ releasedFte }) => releasedFte === 0);
  const facts = { share, families, regroupedOnly: isAll ? caseload.regroupedOnlyOverall : null };
  return [fault('partner-transfer', facts, assumptionAt('lead_transfer_share', theCase, scenario))];
}

export function capacityWithoutPeople({ theCase, scenario }: Findings): Fault[] {
  const rule = leadRule(theCase, scenario);
  const silent = theCase.areas.filter((area) => !hasCapacity(area, rule)).map(({ id }) => id);
  if (rule.capacityEach === 0 || silent.length === 0) return [];
  const facts = { each: rule.capacityEach, areas: silent, of: theCase.areas.length };
  const at = assumptionAt('key_practitioner_capacity', theCase, scenario);
  return [fault('key-practitioners-missing', facts, at)];
}

export function partnersOverCapacity({ theCase, scenario, leads }: Findings): Fault[] {
  const over = leads.byLocality.filter(({ overflow }) => overflow > 0);
  if (over.length === 0) return [];
  const facts = { families: leads.overflow, places: over.map(({ locality }) => locality) };
  const at = assumptionAt('key_practitioner_capacity', theCase, scenario);
  return [fault('partners-over-capacity', facts, at)];
}
