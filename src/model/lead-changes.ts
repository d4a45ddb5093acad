import type { Case } from './case.ts';
import { leadShare, type AreaCaseload } from './caseload.ts';
import { per } from './load.ts';
import { localityShares, ownFamilies, type Merged } from './merge.ts';
import type { RolePosts } from './posts.ts';
import { settled } from './tolerance.ts';

/**
 * Families whose Lead Professional post goes, by locality: Σ areas own families × the share of the area's Lead
 * Professional FTE that is in posts cut. A family that is used to one person gets to know another, whoever that is.
 * Of the posts of a ruled role an area loses the share that its locality does: what falls to it today less what is
 * planned there, ÷ what falls to it today. Families; 0 where no role that leads families has a rule, or more of it
 * is planned. Who leaves is not known, so nobody counts who only gets another base.
 */
export function familiesWhosePostGoes(
  { posts }: Pick<Case, 'posts'>,
  roles: readonly RolePosts[],
  places: { readonly planned: readonly Merged[]; readonly today: readonly Merged[] },
  now: readonly AreaCaseload[],
): number[] {
  const { planned, today } = places;
  const ruled = roles.filter((role) => role.ruled);
  const names = new Set(ruled.map(({ role }) => role));
  const leading = posts.filter((post) => post.leadProfessional && post.inScope && names.has(post.role));
  if (leading.length === 0) return planned.map(() => 0);
  const shares = ruled.map(({ role }) => leadShare(posts.filter((p) => p.inScope && p.role === role)));
  const lpFte = new Map(now.map((area) => [area.area, area.lpFte]));
  const cutFrom = fteByPlace(leading, today);
  return planned.map(({ areas }, i) => {
    const held = areas.reduce((sum, { id }) => sum + (cutFrom.get(id) ?? 0), 0);
    const kept = ruled.reduce((sum, role, r) => sum + (role.byLocality[i]?.fte ?? 0) * (shares[r] ?? 0), 0);
    const lost = shareLost(held, kept);
    return areas.reduce((sum, area) => {
      const cut = per((cutFrom.get(area.id) ?? 0) * lost, lpFte.get(area.id) ?? 0) ?? 0;
      return sum + ownFamilies(area) * cut;
    }, 0);
  });
}

/** (held − kept) ÷ held, at least 0: the share of posts that goes. 0 where none was held. */
export function shareLost(held: number, kept: number): number {
  return held > 0 ? Math.max(0, settled(held - kept)) / held : 0;
}

function fteByPlace(groups: Case['posts'], merged: readonly Merged[]): ReadonlyMap<string, number> {
  const fte = merged.map(() => 0);
  for (const group of groups) {
    localityShares(group, merged).forEach(
      (share, i) => (fte[i] = (fte[i] ?? 0) + group.count * group.fte * share),
    );
  }
  return new Map(merged.map(({ locality }, i) => [locality, fte[i] ?? 0]));
}
