import { roleAllocations, type RoleAllocations } from './allocations.ts';
import type { Case } from './case.ts';
import type { LocalityCaseload } from './caseload.ts';
import type { Merged } from './merge.ts';
import type { Scenario, SocialWorkerLeads } from './scenario.ts';
import { areaLeads, leadRule, type AreaLeads } from './who-leads.ts';

/** Families by who leads them: the four add up to the open ones. */
export interface LeadCounts {
  readonly openFamilies: number;
  readonly socialWorker: number;
  readonly keyPractitioner: number;
  readonly team: number;
  /** Families that the team would lead, where it has no Lead Professional. */
  readonly nobody: number;
}

export interface LocalityLeads extends LeadCounts {
  readonly locality: string;
  /** Child-in-need families that need no social worker as their lead, and who takes them. */
  readonly freed: number;
  readonly freedToPartners: number;
  readonly freedToTeam: number;
  /** Partner-led families that come to the team because partners have no capacity for them. */
  readonly overflow: number;
}

/** Who leads for which families, and how posts could be shared out. */
export interface Leads extends LeadCounts {
  readonly rule: SocialWorkerLeads;
  readonly freed: number;
  readonly overflow: number;
  readonly byLocality: readonly LocalityLeads[];
  readonly now: LeadCounts;
  readonly allocations: readonly RoleAllocations[];
}

/** A place of the plan or of today, and the caseload found for it. */
interface Places {
  readonly merged: readonly Merged[];
  readonly caseloads: readonly LocalityCaseload[];
}

/**
 * Open families by who leads them, by locality planned and in all today: whether every family has a Lead
 * Professional, and whose. Families; real numbers, since shares of them move.
 */
export function planLeads(theCase: Case, scenario: Scenario, planned: Places, today: Places): Leads {
  const rule = leadRule(theCase, scenario);
  const byLocality = planned.merged.map((place, i) => {
    const sum = sumOver(place.areas.map((area) => areaLeads(area, rule)));
    return {
      locality: place.locality,
      ...led(place, planned.caseloads[i], sum('socialWorker'), sum('keyPractitioner')),
      freed: sum('freed'),
      freedToPartners: sum('freedToPartners'),
      freedToTeam: sum('freedToTeam'),
      overflow: sum('overflow'),
    };
  });
  const now = today.merged.map((place, i) => {
    const social = place.areas.reduce((all, area) => all + area.socialCareFamilies, 0);
    return led(place, today.caseloads[i], social, place.partnerLedFamilies);
  });
  return {
    rule: rule.socialWorkerLeads,
    ...total(byLocality),
    freed: byLocality.reduce((all, { freed }) => all + freed, 0),
    overflow: byLocality.reduce((all, { overflow }) => all + overflow, 0),
    byLocality,
    now: total(now),
    allocations: roleAllocations(scenario, planned.merged),
  };
}

/** The team's families have no lead where it has no Lead Professional FTE. */
function led(
  { openFamilies }: Merged,
  caseload: LocalityCaseload | undefined,
  socialWorker: number,
  keyPractitioner: number,
): LeadCounts {
  const { families = 0, lpFte = 0 } = caseload ?? {};
  return {
    openFamilies,
    socialWorker,
    keyPractitioner,
    team: lpFte > 0 ? families : 0,
    nobody: lpFte > 0 ? 0 : families,
  };
}

function sumOver(areas: readonly AreaLeads[]): (of: keyof AreaLeads) => number {
  return (of) => areas.reduce((all, area) => all + area[of], 0);
}

function total(places: readonly LeadCounts[]): LeadCounts {
  const sum = (of: keyof LeadCounts): number => places.reduce((all, place) => all + place[of], 0);
  return {
    openFamilies: sum('openFamilies'),
    socialWorker: sum('socialWorker'),
    keyPractitioner: sum('keyPractitioner'),
    team: sum('team'),
    nobody: sum('nobody'),
  };
}
