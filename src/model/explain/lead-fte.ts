import type { PostGroup } from '../case.ts';
import { leadShare } from '../caseload.ts';
import type { Merged } from '../merge.ts';
import { type Basis, derived, total } from './basis.ts';
import { fteStep } from './establishment.ts';
import { addedFte } from './planned-posts.ts';
import { shared } from './shares.ts';
import type { Step } from './step.ts';

const named = { label: '', unit: 'FTE' } as const;

/** Lead Professional FTE of an area today: every post that leads, × the area's share of it. */
export function lpFteNow(basis: Basis, place: Merged): Step {
  const leading = basis.theCase.posts.filter((post) => post.leadProfessional);
  const parts = leading.flatMap((group) => shared(basis, group, place, 'FTE'));
  return total(
    { ...named, formula: 'Posts that lead families × the share of each' },
    parts,
    'posts that lead families',
  );
}

/**
 * Lead Professional FTE planned in a locality: of posts that stay, of the planned posts of a role in the share that
 * leads today, and of added posts.
 */
export function lpFtePlanned(basis: Basis, place: Merged): Step {
  const { theCase, scenario } = basis;
  const ruled = new Set(scenario.posts.map(({ role }) => role));
  const staying = theCase.posts.filter(
    (post) => post.leadProfessional && !(post.inScope && ruled.has(post.role)),
  );
  const parts = [
    ...staying.flatMap((group) => shared(basis, group, place, 'FTE')),
    ...scenario.posts.flatMap(({ role }) => ofRole(basis, role, place)),
    ...scenario.newPosts.flatMap(({ leadProfessional }, nth) =>
      leadProfessional ? [addedFte(basis, nth, place)] : [],
    ),
  ];
  const formula =
    'Posts that stay × the share of each, planned posts × the share that leads, and added posts';
  return total({ ...named, formula }, parts, 'posts that lead families');
}

/** Planned FTE of a role that leads families in a locality; none where the role leads none today. */
export function ofRole(basis: Basis, role: string, { locality }: Merged): Step[] {
  const share = leadShareOf(basis, role);
  if (share === null) return [];
  return [
    derived(
      {
        label: `${role} that lead, in ${locality}`,
        unit: 'FTE',
        formula: 'FTE planned × the share that leads',
      },
      'product',
      [basis.figure(`posts.${role}.${locality}.fte`), share],
    ),
  ];
}

/** The share of a role in scope that leads families today; null where none of it does. */
export function leadShareOf(basis: Basis, role: string): Step | null {
  const groups = basis.theCase.posts.filter((post) => post.inScope && post.role === role);
  if (leadShare(groups) === 0) return null;
  return basis.once(`lead share ${role}`, () => leadShareStep(role, groups));
}

function leadShareStep(role: string, groups: readonly PostGroup[]): Step {
  const named = { label: `Share of ${role} that leads today`, unit: 'share' as const };
  const leading = groups.filter((group) => group.leadProfessional);
  return derived({ ...named, formula: 'FTE that leads ÷ FTE of the role' }, 'quotientOrZero', [
    fteStep({ label: 'FTE that leads', groups: leading }),
    fteStep({ label: 'FTE of the role', groups }),
  ]);
}
