import { assumption } from './assumption.ts';
import type { Area, Case } from './case.ts';
import { ownFamilies } from './merge.ts';
import type { Scenario, SocialWorkerLeads } from './scenario.ts';
import { settled } from './tolerance.ts';

/** Who leads for families where, apart from what each area has. */
export interface LeadRule {
  readonly socialWorkerLeads: SocialWorkerLeads;
  /** Share of partner-led families whose lead moves to the team. */
  readonly transferShare: number;
  /** Families that one key practitioner can lead; 0: no limit. */
  readonly capacityEach: number;
}

/** The families of one area by who leads them in the plan. Real numbers of families. */
export interface AreaLeads {
  readonly socialWorker: number;
  readonly keyPractitioner: number;
  readonly team: number;
  /** Part of the team's: families that partners lead today and have no capacity for. */
  readonly overflow: number;
  /** Child-in-need families that need no social worker as their lead. */
  readonly freed: number;
  readonly freedToPartners: number;
  readonly freedToTeam: number;
}

/** The rule that a scenario sets: its own key, and two assumptions. */
export function leadRule(theCase: Pick<Case, 'assumptions'>, scenario: Scenario): LeadRule {
  return {
    socialWorkerLeads: scenario.socialWorkerLeads ?? 'all',
    transferShare: assumption(theCase, scenario, 'lead_transfer_share'),
    capacityEach: assumption(theCase, scenario, 'key_practitioner_capacity'),
  };
}

/**
 * Whether there is a limit to what the key practitioners of an area can lead. Where there is none, partners lead as
 * many as today, less those they hand over, and take none on.
 */
export function hasCapacity(area: Area, { capacityEach }: LeadRule): boolean {
  return capacityEach > 0 && typeof area.keyPractitioners === 'number';
}

/**
 * An area's families by who leads them. A social worker: families open to social care, less the child-in-need ones
 * where the rule frees those. Partners: those they lead today less the share that they hand over, up to their
 * capacity; then freed families, up to what is left of it (none where there is no capacity). The team: its own, and
 * all the rest. By area, so that it adds up over any grouping.
 */
export function areaLeads(area: Area, rule: LeadRule): AreaLeads {
  const staying = area.partnerLedFamilies - handedOver(area, rule);
  const overflow = overflowOf(area, rule);
  const freed = freedFamilies(area, rule);
  const freedToPartners = freedToPartnersOf(area, rule);
  return {
    socialWorker: area.socialCareFamilies - freed,
    keyPractitioner: staying - overflow + freedToPartners,
    team: teamFamilies(area, rule),
    overflow,
    freed,
    freedToPartners,
    freedToTeam: freedToTeamOf(area, rule),
  };
}

/** Families of an area that the team leads: its own, and all that come to it. */
export function teamFamilies(area: Area, rule: LeadRule): number {
  return ownFamilies(area) + handedOver(area, rule) + overflowOf(area, rule) + freedToTeamOf(area, rule);
}

/** Families that partners lead today and have no capacity for, once they have handed over their share. */
export function overflowOf(area: Area, rule: LeadRule): number {
  const capacity = capacityOf(area, rule);
  return capacity === null
    ? 0
    : Math.max(0, settled(area.partnerLedFamilies - handedOver(area, rule) - capacity));
}

/** Freed families that partners have no room for. */
export function freedToTeamOf(area: Area, rule: LeadRule): number {
  return freedFamilies(area, rule) - freedToPartnersOf(area, rule);
}

/** Freed families that partners take on, up to what room they have. */
function freedToPartnersOf(area: Area, rule: LeadRule): number {
  const capacity = capacityOf(area, rule);
  const staying = area.partnerLedFamilies - handedOver(area, rule);
  const room = capacity === null ? 0 : Math.max(0, settled(capacity - staying));
  return Math.min(freedFamilies(area, rule), room);
}

function handedOver({ partnerLedFamilies }: Area, { transferShare }: LeadRule): number {
  return transferShare * partnerLedFamilies;
}

/** Families that partners' key practitioners can lead; null where there is no limit. */
function capacityOf(area: Area, rule: LeadRule): number | null {
  return hasCapacity(area, rule) ? (area.keyPractitioners ?? 0) * rule.capacityEach : null;
}

/** Child-in-need families, where the rule lets others than a social worker lead them; else none. */
export function freedFamilies(area: Area, { socialWorkerLeads }: LeadRule): number {
  return socialWorkerLeads === 'all' ? 0 : (area.childInNeedFamilies ?? 0);
}

/** How much work a family of an area is: 1 where nobody says. */
export function weightOf({ familyWeight }: Area): number {
  return familyWeight ?? 1;
}

/** Whether any area's families count as more or less than one of the others. */
export function isWeighted(areas: readonly Area[]): boolean {
  return areas.some((area) => weightOf(area) !== 1);
}
