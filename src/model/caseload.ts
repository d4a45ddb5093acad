import { assumption } from './assumption.ts';
import type { Case, PostGroup } from './case.ts';
import { costOf, fteOf, postsOf } from './establishment.ts';
import { per } from './load.ts';
import { localityShares, type Merged } from './merge.ts';
import { billionths, roundHalfAway } from './money.ts';
import type { AddedPosts, RolePosts } from './posts.ts';
import type { Scenario } from './scenario.ts';
import { teamWork, type TeamWork } from './team-work.ts';
import { exceeds, settled } from './tolerance.ts';
import { areaLeads, isWeighted, leadRule } from './who-leads.ts';

export interface AreaCaseload {
  /** The area's id. */
  readonly area: string;
  readonly families: number;
  /** Each counted with the weight of its area: the work that the caseload is measured by. */
  readonly weightedFamilies: number;
  readonly lpFte: number;
  readonly perLp: number | null;
}

export interface LocalityCaseload extends TeamWork {
  readonly locality: string;
  /** Ids of its areas. */
  readonly areas: readonly string[];
  readonly lpFte: number;
  readonly perLp: number | null;
  /** What the grouping alone does: without the transfer. */
  readonly perLpRegroupedOnly: number | null;
  readonly fteRequired: number;
  /** Lead Professional FTE less FTE required: negative is short. */
  readonly fteGap: number;
  /** Lead Professional FTE gained by the new way of working, where the scenario counts it; negative is lost. */
  readonly releasedFte: number;
  /** The caseload without it. */
  readonly perLpWithoutReleased: number | null;
}

/** How many families each Lead Professional carries, today by area and planned by locality. */
export interface Caseload {
  readonly now: readonly AreaCaseload[];
  readonly planned: readonly LocalityCaseload[];
  readonly nowOverall: number | null;
  readonly plannedOverall: number | null;
  readonly regroupedOnlyOverall: number | null;
  readonly worst: { readonly locality: string; readonly perLp: number } | null;
  readonly worstNow: { readonly area: string; readonly perLp: number } | null;
  /** Largest less smallest planned caseload. */
  readonly spread: number | null;
  /** Whether the families of any area weigh otherwise than 1. */
  readonly isWeighted: boolean;
  /** Families left out, since a social worker leads them. */
  readonly ledBySocialWorkers: number;
  /** Families beyond what the Lead Professionals could hold at the standard. */
  readonly overStandard: number;
  readonly overStandardNow: number;
  /** Lead Professional FTE that holding the standard would take, over the localities that are short. */
  readonly fteToHold: number;
  /** Null without a full-time Lead Professional post to price it by. */
  readonly costToHoldPence: number | null;
}

/**
 * Families divided by Lead Professional FTE, by locality: whether each team can hold its work (model.md §5).
 * Families are those that the teams lead, with all that move to them (who-leads.ts), each with its weight. Families
 * per FTE; null where no Lead Professional is left.
 */
export function localityCaseloads(
  theCase: Case,
  scenario: Scenario,
  merged: readonly Merged[],
  posts: readonly RolePosts[],
  added: readonly AddedPosts[],
): LocalityCaseload[] {
  const rule = leadRule(theCase, scenario);
  const weighted = isWeighted(theCase.areas);
  const standard = assumption(theCase, scenario, 'caseload_standard');
  const lpFtes = leadProfessionalFte(theCase, merged, posts, added);
  return merged.map((place, i) => {
    const work = teamWork(place, rule, weighted);
    const lpFte = lpFtes[i] ?? 0;
    const fteRequired = work.weightedFamilies / standard;
    return {
      locality: place.locality,
      areas: place.areas.map(({ id }) => id),
      ...work,
      lpFte,
      perLp: per(work.weightedFamilies, lpFte),
      perLpRegroupedOnly: per(work.weightedOwn, lpFte),
      fteRequired,
      fteGap: settled(lpFte - fteRequired),
      releasedFte: 0,
      perLpWithoutReleased: per(work.weightedFamilies, lpFte),
    };
  });
}

/** The caseload figures of a plan, from its localities and from today's areas, both by the same function. */
export function summariseCaseload(
  theCase: Case,
  scenario: Scenario,
  now: readonly LocalityCaseload[],
  planned: readonly LocalityCaseload[],
): Caseload {
  const standard = assumption(theCase, scenario, 'caseload_standard');
  const rule = leadRule(theCase, scenario);
  const loads = planned.flatMap(({ perLp }) => perLp ?? []);
  const worstNow = worstOf(now);
  const fteToHold = planned.reduce((sum, { fteGap }) => sum + Math.max(0, -fteGap), 0);
  return {
    now: now.map(({ locality, families, weightedFamilies, lpFte, perLp }) => ({
      area: locality,
      families,
      weightedFamilies,
      lpFte,
      perLp,
    })),
    planned,
    nowOverall: overall(now),
    plannedOverall: overall(planned),
    regroupedOnlyOverall: overall(
      planned.map((l) => ({ ...l, weightedFamilies: l.weightedOwn, releasedFte: 0 })),
    ),
    worst: worstOf(planned),
    worstNow: worstNow === null ? null : { area: worstNow.locality, perLp: worstNow.perLp },
    spread: loads.length === 0 ? null : settled(Math.max(...loads) - Math.min(...loads)),
    isWeighted: isWeighted(theCase.areas),
    ledBySocialWorkers: theCase.areas.reduce((sum, area) => sum + areaLeads(area, rule).socialWorker, 0),
    overStandard: overStandard(planned, standard),
    overStandardNow: overStandard(now, standard),
    fteToHold,
    costToHoldPence: costOfLeadProfessionals(theCase, fteToHold),
  };
}

/**
 * Lead Professional FTE by locality. A ruled role's posts in scope are replaced by the planned ones, which lead
 * families in the share of its FTE that does today; posts out of scope stay.
 */
function leadProfessionalFte(
  theCase: Case,
  merged: readonly Merged[],
  posts: readonly RolePosts[],
  added: readonly AddedPosts[],
): number[] {
  const fte = merged.map(() => 0);
  const add = (i: number, amount: number): void => void (fte[i] = (fte[i] ?? 0) + amount);
  const ruled = posts.filter((role) => role.ruled);
  const replaced = new Set(ruled.map(({ role }) => role));
  const staying = theCase.posts.filter((p) => p.leadProfessional && !(p.inScope && replaced.has(p.role)));
  for (const group of staying) {
    localityShares(group, merged).forEach((share, i) => add(i, group.count * group.fte * share));
  }
  for (const { role, byLocality } of ruled) {
    const share = leadShare(theCase.posts.filter((p) => p.inScope && p.role === role));
    byLocality.forEach((place, i) => add(i, place.fte * share));
  }
  for (const { leadProfessional, byLocality } of added) {
    if (leadProfessional) byLocality.forEach((place, i) => add(i, place.fte));
  }
  return fte;
}

/** The share of some posts' FTE that leads families today; 0 where there is none. */
export function leadShare(groups: readonly PostGroup[]): number {
  return per(fteOf(groups.filter((group) => group.leadProfessional)), fteOf(groups)) ?? 0;
}

function overall(
  places: readonly Pick<LocalityCaseload, 'weightedFamilies' | 'lpFte' | 'releasedFte'>[],
): number | null {
  const families = places.reduce((total, place) => total + place.weightedFamilies, 0);
  const fte = places.reduce((total, { lpFte, releasedFte }) => total + (lpFte + releasedFte), 0);
  return per(families, fte);
}

/** The locality with most families per Lead Professional FTE, the first of several; null where none has any. */
export function worstOf(places: readonly Pick<LocalityCaseload, 'locality' | 'perLp'>[]): Caseload['worst'] {
  return places.reduce<Caseload['worst']>((worst, { locality, perLp }) => {
    return perLp !== null && (worst === null || exceeds(perLp, worst.perLp)) ? { locality, perLp } : worst;
  }, null);
}

function overStandard(places: readonly LocalityCaseload[], standard: number): number {
  return places.reduce(
    (sum, { weightedFamilies: work, lpFte, releasedFte }) =>
      sum + Math.max(0, settled(work - standard * (lpFte + releasedFte))),
    0,
  );
}

/** At the mean cost of today's full-time Lead Professional posts, whoever pays them; pence a year, to the penny. */
export function costOfLeadProfessionals(theCase: Case, fte: number): number | null {
  const fullTime = theCase.posts.filter((post) => post.leadProfessional && post.fte === 1);
  if (fullTime.length === 0) return null;
  const { numerator, denominator } = costOf(fullTime);
  // In billionths first: what is left of adding decimals in another order must not reach a penny.
  const needed = Number(billionths(fte)) / 1e9;
  return roundHalfAway(needed * (Number(numerator) / Number(denominator) / postsOf(fullTime)));
}
