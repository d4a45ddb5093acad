import type { Case } from './case.ts';
import { leadShare } from './caseload.ts';
import { fteOf, postsOf } from './establishment.ts';
import { per } from './load.ts';
import type { RolePosts } from './posts.ts';

/** How many at the front line there are for each who leads or co-ordinates them. */
export interface Management {
  /** FTE of the roles with a rule, filled and vacant, less what of it leads families. */
  readonly managementFteNow: number;
  readonly managementFteThen: number;
  /** Lead Professional FTE of all areas, in or out of scope. */
  readonly lpFteNow: number;
  readonly lpFteThen: number;
  readonly lpPerManagementNow: number | null;
  readonly lpPerManagementThen: number | null;
  /** Filled posts of the roles with a rule, and those of them that are less than full time. */
  readonly peopleAtRisk: number;
  readonly partTimeAtRisk: number;
}

/**
 * Lead Professional FTE ÷ FTE of leaders and co-ordinators, now and then: a cut of management alone raises it, and
 * what each of those who stay has to see to with it. FTE per FTE; null where no management is left, or no role has a
 * rule.
 */
export function managementOf(
  { posts }: Pick<Case, 'posts'>,
  roles: readonly RolePosts[],
  lpFteNow: number,
  lpFteThen: number,
): Management {
  const ruled = roles.filter((role) => role.ruled);
  const names = new Set(ruled.map(({ role }) => role));
  const changed = posts.filter((post) => post.inScope && names.has(post.role));
  const managementFteNow = fteOf(changed.filter((post) => !post.leadProfessional));
  const managementFteThen = ruled.reduce((sum, { role, plannedFte }) => {
    const leads = plannedFte * leadShare(changed.filter((post) => post.role === role));
    return sum + (plannedFte - leads);
  }, 0);
  return {
    managementFteNow,
    managementFteThen,
    lpFteNow,
    lpFteThen,
    lpPerManagementNow: per(lpFteNow, managementFteNow),
    lpPerManagementThen: per(lpFteThen, managementFteThen),
    peopleAtRisk: ruled.reduce((sum, role) => sum + role.peopleAtRisk, 0),
    partTimeAtRisk: postsOf(changed.filter((post) => post.filled && post.fte < 1)),
  };
}
