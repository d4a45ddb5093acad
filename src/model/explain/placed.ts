import type { PostRule } from '../scenario.ts';
import type { Merged } from '../merge.ts';
import { areaAsOne, ownFamiliesOfAreas, sumOfAreas } from './areas.ts';
import type { Evidence, PostRow } from './evidence.ts';
import { apportioned, product, shareOf, sum } from './operations.ts';
import { eachRow } from './rows.ts';
import { remembered } from './remembered.ts';
import { byRule, derived, leaf, type Step } from './step.ts';

/** Posts of a rule in one of the localities. */
export function postsPlaced(
  evidence: Evidence,
  rule: PostRule,
  merged: readonly Merged[],
  place: number,
): Step {
  const named = { label: `posts in ${merged[place]?.locality ?? ''}`, unit: 'posts' } as const;
  const set = (label: string, posts: number): Step =>
    leaf({ label, unit: 'posts' }, posts, { kind: 'setting', at: rule.at });
  const { placing } = rule;
  switch (placing.kind) {
    case 'per_locality':
      return leaf(named, placing.posts, { kind: 'setting', at: rule.at });
    case 'by_locality':
      return leaf(named, placing.posts.get(merged[place]?.locality ?? '') ?? 0, {
        kind: 'setting',
        at: rule.at,
      });
    case 'total':
      return derived(
        named,
        `share of the total by ${placing.allocate}, by largest remainder`,
        apportioned(place),
        [
          set('posts in all', placing.posts),
          ...merged.map((one) => weightOf(evidence, one, placing.allocate)),
        ],
      );
  }
}

function weightOf(evidence: Evidence, merged: Merged, by: 'equal' | 'need' | 'families'): Step {
  if (by === 'equal') return byRule({ label: merged.locality, unit: 'number' }, 1);
  if (by === 'families') return ownFamiliesOfAreas(evidence, merged.areas, `${merged.locality} own families`);
  return sumOfAreas(evidence, merged.areas, 'need', { label: `${merged.locality} need`, unit: 'number' });
}

/** The part of a post that falls to some areas: of its area shares; else of the families that the teams lead. */
export function shareIn(evidence: Evidence, row: PostRow, merged: readonly Merged[], place: number): Step {
  const own = merged[place] as Merged;
  if (row.areas.length === 0)
    return remembered(evidence, `whole service in ${own.locality}`, () =>
      wholeServiceIn(evidence, merged, own),
    );
  const named = { label: `share in ${own.locality}`, unit: 'share' } as const;
  const source = { kind: 'cell', at: row.at('area_id'), column: 'area_id' } as const;
  const shares = row.areas
    .filter(({ areaId }) => own.areas.some(({ id }) => id === areaId))
    .map(({ areaId, share }) => leaf({ label: areaId, unit: 'share' }, share, source));
  return shares.length === 0
    ? leaf(named, 0, source)
    : derived(named, 'sum of its shares in these areas', sum, shares);
}

/** A post that serves the whole service goes with the families that the teams lead, and by area where they lead none. */
function wholeServiceIn(evidence: Evidence, merged: readonly Merged[], own: Merged): Step {
  const named = { label: `share in ${own.locality}`, unit: 'share' } as const;
  const all = merged.flatMap(({ areas }) => areas);
  const families = ownFamiliesOfAreas(evidence, all, 'own families of all areas');
  if (Number(families.value) > 0)
    return derived(named, 'serves the whole service: own families ÷ those of all areas', shareOf, [
      ownFamiliesOfAreas(evidence, own.areas, `${own.locality} own families`),
      families,
    ]);
  const count = (label: string, areas: Merged['areas']): Step =>
    derived(
      { label, unit: 'number' },
      'one for each area',
      sum,
      areas.map((area) => areaAsOne(evidence, area)),
    );
  return derived(named, 'serves the whole service: areas ÷ all areas', shareOf, [
    count(`${own.locality} areas`, own.areas),
    count('all areas', all),
  ]);
}

/** An amount of each row × its share in a locality, added up. */
export function spread(
  named: { readonly label: string; readonly unit: 'posts' | 'FTE' },
  rows: readonly PostRow[],
  each: (row: PostRow) => readonly Step[],
): Step {
  const formula = named.unit === 'FTE' ? 'sum of FTE × share' : 'sum of the share of each post';
  const own = rows.filter((row) => each(row).every(({ value }) => value !== 0));
  const part = (row: PostRow): Step =>
    derived(
      { label: row.id, unit: named.unit },
      named.unit === 'FTE' ? 'FTE × share' : 'share',
      product,
      each(row),
    );
  return derived(named, formula, sum, eachRow(own, part, sum));
}
