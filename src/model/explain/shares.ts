import type { PostGroup } from '../case.ts';
import type { Merged } from '../merge.ts';
import { partOfService } from './areas.ts';
import { type Basis, derived, total } from './basis.ts';
import { cellOfFirst, countStep } from './establishment.ts';
import { leaf, type Step } from './step.ts';

/** Posts that are alike × the part of each that falls to a place of the plan, or of today; none where that is none. */
export function shared(basis: Basis, group: PostGroup, place: Merged, unit: 'posts' | 'FTE'): Step[] {
  const share = shareOf(basis, group, place);
  return share === null ? [] : [partOf(basis, group, share, unit)];
}

/** Posts that are alike × a share of each. */
export function partOf(basis: Basis, group: PostGroup, share: Step, unit: 'posts' | 'FTE'): Step {
  const name = `${group.role}, ${group.fte} FTE each`;
  const count = basis.once(`count ${basis.theCase.posts.indexOf(group)}`, () =>
    countStep({ label: `Posts of ${name}`, groups: [group] }),
  );
  const fte = leaf({ label: 'FTE of one', unit: 'FTE' }, group.fte, cellOfFirst(group, 'fte'));
  const parts = unit === 'posts' ? [count, share] : [count, fte, share];
  const formula = unit === 'posts' ? 'Posts × share' : 'Posts × FTE of one × share';
  return derived({ label: name, unit, formula }, 'product', parts);
}

function shareOf(basis: Basis, group: PostGroup, place: Merged): Step | null {
  const merged = basis.planned.includes(place) ? basis.planned : basis.today;
  const key = merged === basis.planned ? 'planned' : 'now';
  if (group.areas.length === 0) {
    const part = partOfService(basis, merged, place, key);
    return part.value === 0 ? null : part;
  }
  const source = cellOfFirst(group, 'area_id');
  const shares = new Map(group.areas.map(({ areaId, share }) => [areaId, share]));
  const parts = place.areas.flatMap(({ id }) => {
    const share = shares.get(id);
    return share === undefined ? [] : [leaf({ label: `Share of ${id}`, unit: 'share' }, share, source)];
  });
  return parts.length === 0
    ? null
    : total(
        { label: `Share of ${place.locality}`, unit: 'share', formula: 'Sum of the areas' },
        parts,
        'areas',
      );
}
