import { assumption } from './assumption.ts';
import type { Case } from './case.ts';
import { leadShare } from './caseload.ts';
import { eachArea, localityShares } from './merge.ts';
import type { PostRule, Scenario } from './scenario.ts';
import { areaLeads, leadRule, weightOf } from './who-leads.ts';

/** What each area brings into whatever locality it joins. */
export interface AreaWork {
  /** Families that the teams lead then, by area, each with its weight (who-leads.ts). */
  readonly families: readonly number[];
  /** Lead Professional FTE, by area. */
  readonly fte: readonly number[];
  /** Lead Professional FTE that every locality has besides, whatever its areas. */
  readonly ftePerLocality: number;
}

/**
 * A locality's caseload before anyone has said which areas it has: families and Lead Professional FTE by area, which
 * add up over any grouping (model.md §5). Null where they do not: posts that lead families and are given out by a
 * total, by the names of localities or beyond those planned, depend on the whole grouping.
 */
export function workOfAreas(
  theCase: Pick<Case, 'areas' | 'posts' | 'assumptions'>,
  scenario: Scenario,
): AreaWork | null {
  const inScope = theCase.posts.filter((post) => post.inScope);
  const shares = scenario.posts.map((rule) => ({
    rule,
    share: leadShare(inScope.filter(({ role }) => role === rule.role)),
  }));
  const added = scenario.newPosts.flatMap((rule) => (rule.leadProfessional ? { rule, share: 1 } : []));
  const leading = [...shares, ...added].filter(({ share }) => share > 0);
  if (leading.some(({ rule }) => rule.placing.kind !== 'per_locality')) return null;
  const isExtra = (role: string): boolean => assumption(theCase, scenario, `extra_posts.${role}`) !== 0;
  if (shares.some(({ rule, share }) => share > 0 && isExtra(rule.role))) return null;
  const ruled = new Set(scenario.posts.map(({ role }) => role));
  const staying = theCase.posts.filter(
    (post) => post.leadProfessional && !(post.inScope && ruled.has(post.role)),
  );
  const each = eachArea(theCase.areas);
  const fte = each.map(() => 0);
  for (const group of staying) {
    localityShares(group, each).forEach(
      (share, i) => (fte[i] = (fte[i] ?? 0) + group.count * group.fte * share),
    );
  }
  return {
    families: familiesOfAreas(theCase, scenario),
    fte,
    ftePerLocality: leading.reduce((sum, { rule, share }) => sum + postsEach(rule) * rule.fte * share, 0),
  };
}

/** Families that the teams lead under a scenario, by area, each with its weight: own, and all that come to them. */
export function familiesOfAreas(theCase: Pick<Case, 'areas' | 'assumptions'>, scenario: Scenario): number[] {
  const rule = leadRule(theCase, scenario);
  return theCase.areas.map((area) => weightOf(area) * areaLeads(area, rule).team);
}

function postsEach({ placing }: PostRule): number {
  return placing.kind === 'per_locality' ? placing.posts : 0;
}
