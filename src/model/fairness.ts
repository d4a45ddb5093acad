import type { Case } from './case.ts';
import type { Caseload, LocalityCaseload } from './caseload.ts';
import { familiesWhosePostGoes } from './lead-changes.ts';
import type { LocalityLeads, Leads } from './leads.ts';
import { managementOf, type Management } from './management.ts';
import { eachArea, type Merged } from './merge.ts';
import { childrenOf, perPost, rolesPerPost, type PerPost, type RolePerPost } from './per-post.ts';
import { fteOf, placeShares, type PlaceShares } from './place-shares.ts';
import type { RolePosts } from './posts.ts';
import { reachOf, type Reach } from './reach.ts';
import type { Scenario } from './scenario.ts';
import { greatestOverLeast } from './uneven.ts';
import { weightedMean } from './weighted-mean.ts';

/** What a locality has of need and of those who see to it, before and after. */
export interface LocalityFairness extends PerPost, PlaceShares, Reach {
  readonly locality: string;
  /** Each role with a rule; what stands above is of all of them together. */
  readonly roles: readonly RolePerPost[];
  readonly children: number | null;
  readonly deprivedChildren: number | null;
  /** Families whose Lead Professional post goes. */
  readonly postGoes: number;
  /** Those, and the families that partners hand over or have no capacity for, and those freed from a social worker. */
  readonly leadChanges: number;
}

/** Who has what before and after: the figures that an equality assessment asks for. */
export interface Fairness extends Management {
  readonly localities: readonly LocalityFairness[];
  /** Need per FTE where it is greatest ÷ where it is least. */
  readonly needRatioNow: number | null;
  readonly needRatioThen: number | null;
  readonly childrenRatioNow: number | null;
  readonly childrenRatioThen: number | null;
  readonly kmNow: number | null;
  readonly kmThen: number | null;
  readonly leadChanges: number;
}

interface Planned {
  readonly merged: readonly Merged[];
  readonly posts: readonly RolePosts[];
  readonly caseload: Caseload;
  readonly leads: Leads;
}

/** Who has what of need, posts, places and change, by locality, before and after. */
export function planFairness(theCase: Case, scenario: Scenario, planned: Planned): Fairness {
  const localities = localityFairness(theCase, scenario, planned);
  const { caseload, posts } = planned;
  type Of = (place: LocalityFairness) => number | null;
  const ratio = (of: Of): number | null => greatestOverLeast(localities.map(of));
  const children = localities.map((place) => place.children);
  const mean = (of: Of): number | null => weightedMean(localities.map(of), children);
  const lpFteNow = sum(localities.map((place) => place.lpFteNow));
  return {
    localities,
    needRatioNow: ratio((place) => place.needPerFteNow),
    needRatioThen: ratio((place) => place.needPerFteThen),
    childrenRatioNow: ratio((place) => place.childrenPerFteNow),
    childrenRatioThen: ratio((place) => place.childrenPerFteThen),
    kmNow: mean((place) => place.kmNow),
    kmThen: mean((place) => place.kmThen),
    leadChanges: sum(localities.map((place) => place.leadChanges)),
    ...managementOf(theCase, posts, lpFteNow, sum(caseload.planned.map(({ lpFte }) => lpFte))),
  };
}

function localityFairness(theCase: Case, scenario: Scenario, planned: Planned): LocalityFairness[] {
  const { merged, posts, caseload, leads } = planned;
  const areas = new Map(theCase.areas.map((area) => [area.id, area]));
  const byRole = rolesPerPost(theCase, merged, posts);
  const postGoes = familiesWhosePostGoes(
    theCase,
    posts,
    { planned: merged, today: eachArea(theCase.areas) },
    caseload.now,
  );
  const shares = placeShares(merged, caseload, byRole);
  return merged.map((place, i) => {
    const roles = byRole.flatMap((role) => role[i] ?? []);
    const stays = scenario.bases?.get(place.locality);
    return {
      locality: place.locality,
      ...perPost(place, fteOf(roles, 'fteNow'), fteOf(roles, 'fteThen')),
      roles,
      children: childrenOf(place, 'children'),
      deprivedChildren: childrenOf(place, 'deprivedChildren'),
      ...(shares[i] as PlaceShares),
      ...reachOf(place, stays === undefined ? undefined : areas.get(stays.areaId)),
      postGoes: postGoes[i] ?? 0,
      leadChanges: comeToAnother(caseload.planned[i], leads.byLocality[i]) + (postGoes[i] ?? 0),
    };
  });
}

/** Families that get another lead without a post going: handed over, over partners' capacity, or freed. */
function comeToAnother(place: LocalityCaseload | undefined, leads: LocalityLeads | undefined): number {
  return (place?.transferredIn ?? 0) + (leads?.overflow ?? 0) + (leads?.freed ?? 0);
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}
