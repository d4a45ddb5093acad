import { merge, type Merged } from '../merge.ts';
import type { PostRule } from '../scenario.ts';
import type { Evidence, PostRow } from './evidence.ts';
import { excess, less, product, roundedSum, sum, timesMean, timesPerFte } from './operations.ts';
import { postsPlaced, shareIn, spread } from './placed.ts';
import { eachOnce } from './remembered.ts';
import { costsOf, countOfRows, fteCell, fteOfRows, inScope } from './rows.ts';
import { byRule, derived, leaf, type Step } from './step.ts';

/** A role of the establishment, explained: its rows today and what the scenario makes of them. */
export interface RoleSteps {
  readonly nowFte: () => Step;
  readonly plannedFte: () => Step;
  readonly reductionFte: () => Step;
  readonly vacantFte: () => Step;
  readonly peopleNow: () => Step;
  readonly postsPlanned: () => Step;
  readonly filledPostsLost: () => Step;
  readonly peopleAtRisk: () => Step;
  readonly saving: () => Step;
  readonly posts: (place: number) => Step;
  readonly fte: (place: number) => Step;
}

export function roleSteps(evidence: Evidence, role: string): RoleSteps {
  const { theCase, scenario } = evidence;
  const rows = inScope(evidence, role);
  const merged = merge(theCase.areas, scenario.localities);
  const rule = scenario.posts.find((one) => one.role === role);
  const nowFte = (): Step => fteOfRows('FTE now', rows);
  const peopleNow = (): Step =>
    countOfRows(
      'filled posts now',
      'people',
      rows.filter(({ filled }) => filled),
    );
  const common = {
    nowFte,
    peopleNow,
    vacantFte: () =>
      fteOfRows(
        'vacant FTE',
        rows.filter(({ filled }) => !filled),
      ),
  };
  const steps: RoleSteps =
    rule === undefined
      ? { ...common, ...unruled(evidence, rows, merged, common.nowFte) }
      : { ...common, ...ruled(evidence, rule, rows, merged, { nowFte, peopleNow }) };
  return eachOnce(evidence, `role ${role}`, steps);
}

/** A role that no rule changes stays as it is, spread over the localities as its posts are shared. */
function unruled(
  evidence: Evidence,
  rows: readonly PostRow[],
  merged: readonly Merged[],
  nowFte: () => Step,
): Omit<RoleSteps, 'nowFte' | 'vacantFte' | 'peopleNow'> {
  const none = (unit: 'FTE' | 'people' | 'posts' | 'pence') => (): Step =>
    byRule({ label: 'no rule of the scenario changes the role', unit }, 0);
  return {
    plannedFte: nowFte,
    postsPlanned: () => countOfRows('posts, as today', 'posts', rows),
    reductionFte: none('FTE'),
    filledPostsLost: none('posts'),
    peopleAtRisk: none('people'),
    saving: none('pence'),
    posts: (place) =>
      spread({ label: 'posts', unit: 'posts' }, rows, (row) => [shareIn(evidence, row, merged, place)]),
    fte: (place) =>
      spread({ label: 'FTE', unit: 'FTE' }, rows, (row) => [
        fteCell(row),
        shareIn(evidence, row, merged, place),
      ]),
  };
}

function ruled(
  evidence: Evidence,
  rule: PostRule,
  rows: readonly PostRow[],
  merged: readonly Merged[],
  { nowFte, peopleNow }: Pick<RoleSteps, 'nowFte' | 'peopleNow'>,
): Omit<RoleSteps, 'nowFte' | 'vacantFte' | 'peopleNow'> {
  const posts = (place: number): Step => postsPlaced(evidence, rule, merged, place);
  const fte = (place: number): Step =>
    derived(
      { label: `${rule.role} FTE in ${merged[place]?.locality ?? ''}`, unit: 'FTE' },
      'posts × FTE of one',
      product,
      [posts(place), fteOfOne(rule)],
    );
  const postsPlanned = (): Step => postsOfRule(evidence, rule, merged);
  const plannedFte = (): Step =>
    derived({ label: 'FTE planned', unit: 'FTE' }, 'posts planned × FTE of one', product, [
      postsPlanned(),
      fteOfOne(rule),
    ]);
  return {
    posts,
    fte,
    postsPlanned,
    plannedFte,
    reductionFte: () =>
      derived({ label: 'FTE reduction', unit: 'FTE' }, 'FTE now less FTE planned', less, [
        nowFte(),
        plannedFte(),
      ]),
    filledPostsLost: () =>
      derived(
        { label: 'filled posts lost', unit: 'posts' },
        'filled posts now less posts planned, not below 0',
        excess,
        [peopleNow(), postsPlanned()],
      ),
    peopleAtRisk: peopleNow,
    saving: () =>
      derived({ label: `saving on ${rule.role}`, unit: 'pence' }, 'cost now less cost planned', less, [
        derived(
          { label: 'cost now', unit: 'pence' },
          'sum of the cost of each post, to the penny',
          roundedSum,
          costsOf(evidence, rows),
        ),
        costOfRule(evidence, rule, rows, merged),
      ]),
  };
}

/** Posts of a rule in all localities. */
export function postsOfRule(evidence: Evidence, rule: PostRule, merged: readonly Merged[]): Step {
  const places = merged.map((_, place) => postsPlaced(evidence, rule, merged, place));
  return derived({ label: 'posts planned', unit: 'posts' }, 'sum over the localities', sum, places);
}

export const fteOfOne = (rule: PostRule): Step =>
  leaf({ label: 'FTE of one', unit: 'FTE' }, rule.fte, { kind: 'setting', at: rule.at });

/**
 * What the planned posts of a rule cost: at its price; else at the mean of today's posts of the same FTE; else at what
 * an FTE costs today.
 */
export function costOfRule(
  evidence: Evidence,
  rule: PostRule,
  today: readonly PostRow[],
  merged: readonly Merged[],
): Step {
  const named = { label: 'cost planned', unit: 'pence' } as const;
  const posts = postsOfRule(evidence, rule, merged);
  if (rule.pricePence !== null)
    return derived(named, 'posts × price', product, [
      posts,
      leaf({ label: 'price', unit: 'pence' }, rule.pricePence, { kind: 'setting', at: rule.at }),
    ]);
  const alike = today.filter(({ fte }) => fte === rule.fte);
  const costOf = (rows: readonly PostRow[]): Step =>
    derived(
      { label: 'their cost', unit: 'pence' },
      'sum of the cost of each post',
      sum,
      costsOf(evidence, rows),
    );
  if (alike.length > 0)
    return derived(named, 'posts × cost of the posts of that FTE ÷ their number, to the penny', timesMean, [
      posts,
      costOf(alike),
      countOfRows('posts of that FTE', 'posts', alike),
    ]);
  return derived(named, 'posts × FTE of one × cost ÷ FTE of all posts, to the penny', timesPerFte, [
    posts,
    fteOfOne(rule),
    costOf(today),
    fteOfRows('their FTE', today),
  ]);
}
