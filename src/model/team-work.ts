import { ownFamilies as ownOf, type Merged } from './merge.ts';
import { freedToTeamOf, overflowOf, teamFamilies, weightOf, type LeadRule } from './who-leads.ts';

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
  let [overflow, freed, weightedTeam, weightedOwn] = [0, 0, 0, 0];
  // Numbers alone: where chance is drawn this is asked some million times.
  for (const area of place.areas) {
    const weight = weightOf(area);
    overflow += overflowOf(area, rule);
    freed += freedToTeamOf(area, rule);
    weightedTeam += weight * teamFamilies(area, rule);
    weightedOwn += weight * ownOf(area);
  }
  const transferredIn = rule.transferShare * place.partnerLedFamilies;
  const families = place.ownFamilies + transferredIn + overflow + freed;
  return {
    families,
    transferredIn,
    weightedFamilies: isWeighted ? weightedTeam : families,
    weightedOwn: isWeighted ? weightedOwn : place.ownFamilies,
  };
}
