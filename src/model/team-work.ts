import { ownFamilies as ownOf, type Merged } from './merge.ts';
import { areaLeads, weightOf, type LeadRule } from './who-leads.ts';

/** The families that the team of a locality leads. */
export interface TeamWork {
  /** Own families, those transferred in, those that partners have no capacity for, and freed ones they do not take. */
  readonly families: number;
  readonly transferredIn: number;
  /** All of them, each with the weight of its area: the work that a caseload is measured by. */
  readonly weightedFamilies: number;
  /** The own ones alone, which is what the grouping by itself brings together. */
  readonly weightedOwn: number;
}

/**
 * What the team of a locality takes on: how many families, and how much work they are. Where no area of the case has
 * a weight, a family is 1 and the two are the same number.
 */
export function teamWork(place: Merged, rule: LeadRule, isWeighted: boolean): TeamWork {
  const leads = place.areas.map((area) => ({
    weight: weightOf(area),
    own: ownOf(area),
    ...areaLeads(area, rule),
  }));
  const sum = (of: (area: (typeof leads)[number]) => number): number =>
    leads.reduce((total, area) => total + of(area), 0);
  const transferredIn = rule.transferShare * place.partnerLedFamilies;
  const families =
    place.ownFamilies +
    transferredIn +
    sum(({ overflow }) => overflow) +
    sum(({ freedToTeam }) => freedToTeam);
  return {
    families,
    transferredIn,
    weightedFamilies: isWeighted ? sum(({ weight, team }) => weight * team) : families,
    weightedOwn: isWeighted ? sum(({ weight, own }) => weight * own) : place.ownFamilies,
  };
}
