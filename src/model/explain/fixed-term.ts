import { isoDay, yearAt } from '../day.ts';
import { endingPosts, monthsToEnd, type EndingPosts } from '../fixed-term.ts';
import { type Basis, derived, less } from './basis.ts';
import { cellOfFirst, costStep, countStep } from './establishment.ts';
import { postsNow } from './posts.ts';
import { assumed } from './sources.ts';
import { leaf, type Step } from './step.ts';

/** Posts lost that end by themselves: what they cost a year, in full and as a budget net of turnover holds it. */
export interface EndingSteps {
  readonly posts: EndingPosts;
  readonly lost: Step;
  readonly cost: Step;
  readonly timeLimited: Step;
}

/** Those of a role, in the order in which they go. */
export function endingSteps(basis: Basis, role: string): readonly EndingSteps[] {
  const cut = basis.plan.posts.find((each) => each.role === role);
  const ending = cut === undefined ? [] : endingPosts(basis.theCase, cut);
  return ending.map((posts, nth) => {
    const before = ending.slice(0, nth).filter(({ filled }) => filled === posts.filled);
    const lost = lostInTurn(basis, posts, before);
    const cost = costOfLost(basis, posts, lost);
    const net = { label: `Of it in the budget, ${named(posts)}`, unit: 'pence' as const };
    const timeLimited = basis.once(`time limited ${key(posts)}`, () =>
      less(
        { ...net, formula: 'Cost − cost × vacancy_factor, to the penny' },
        cost,
        factorOn(basis, posts, cost),
      ),
    );
    return { posts, lost, cost, timeLimited };
  });
}

/** Those of every role. */
export function allEnding(basis: Basis): readonly EndingSteps[] {
  return basis.plan.posts.flatMap(({ role }) => endingSteps(basis, role));
}

/** The vacancy factor on what they cost. */
export function factorOn(basis: Basis, posts: EndingPosts, cost: Step): Step {
  return basis.once(`vacancy factor ${key(posts)}`, () =>
    derived(
      {
        label: `Vacancy factor on ${named(posts)}`,
        unit: 'pence',
        formula: 'Cost × vacancy_factor, to the penny',
      },
      'shareToPenny',
      [cost, assumed(basis, 'vacancy_factor')],
    ),
  );
}

/** What they would still have cost in a year of the plan. */
export function inYear(basis: Basis, { posts, timeLimited }: EndingSteps, index: number): Step {
  const { start } = basis.scenario;
  const [rate, slippage] = [assumed(basis, 'delivery_rate'), assumed(basis, 'slippage_months')];
  const late = Number(slippage.value);
  const months = monthsToEnd({ start, end: posts.endDate }, yearAt(index, start), late);
  const [first] = posts.groups;
  if (first === undefined) throw new Error('No posts that end');
  const label = `Whole months of the year from ${isoDay(start)}${late === 0 ? '' : `, ${late} late,`} to ${isoDay(posts.endDate)}`;
  const left = leaf({ label, unit: 'months' }, months, cellOfFirst(first, 'end_date'));
  const cost = { label: named(posts), unit: 'pence' as const };
  return rate.value === 1
    ? derived({ ...cost, formula: 'Cost a year × months ÷ 12, to the penny' }, 'partOfYear', [
        timeLimited,
        left,
      ])
    : derived({ ...cost, formula: 'Cost a year × delivery_rate × months ÷ 12, to the penny' }, 'delivered', [
        timeLimited,
        rate,
        left,
      ]);
}

/** All of them, of whom the plan takes some. */
export function countOf(basis: Basis, posts: EndingPosts): Step {
  return basis.once(`ending count ${key(posts)}`, () =>
    countStep({ label: `Number of ${named(posts)}`, groups: posts.groups }),
  );
}

function lostInTurn(basis: Basis, posts: EndingPosts, before: readonly EndingPosts[]): Step {
  const count = (each: EndingPosts): Step => countOf(basis, each);
  return basis.once(`ending lost ${key(posts)}`, () =>
    derived(
      { label: `Of them lost`, unit: 'posts', formula: 'Posts lost in turn: the earliest end first' },
      'takenInTurn',
      [lostOf(basis, posts), count(posts), ...before.map(count)],
    ),
  );
}

function costOfLost(basis: Basis, posts: EndingPosts, lost: Step): Step {
  return basis.once(`ending ${key(posts)}`, () => {
    const mean = derived(
      { label: 'Mean cost of one', unit: 'pence', formula: 'Cost ÷ number, exactly' },
      'mean',
      [
        costStep(basis, { label: `Cost of ${named(posts)}`, groups: posts.groups }, 'sum'),
        countOf(basis, posts),
      ],
    );
    const formula = 'Posts lost × mean cost, to the penny';
    return derived({ label: `Cost of those lost, ${named(posts)}`, unit: 'pence', formula }, 'timesToPenny', [
      lost,
      mean,
    ]);
  });
}

/** Posts lost of a role: those that are filled, or the vacancies that go before them. */
function lostOf(basis: Basis, { role, filled }: EndingPosts): Step {
  const filledLost = basis.figure(`posts.${role}.filledPostsLost`);
  if (filled) return filledLost;
  return basis.once(`vacant lost ${role}`, () =>
    derived(
      {
        label: 'Vacancies lost',
        unit: 'posts',
        formula: 'Posts today − planned − filled posts lost, at least 0',
      },
      'leftOver',
      [postsNow(basis, { role }), basis.figure(`posts.${role}.postsPlanned`), filledLost],
    ),
  );
}

const key = ({ role, filled, endDate, funding }: EndingPosts): string =>
  `${role} ${filled} ${isoDay(endDate)} ${funding}`;

/** What to call them. */
export const named = ({ role, filled, endDate }: EndingPosts): string =>
  `${filled ? '' : 'vacant '}${role} posts that end on ${isoDay(endDate)}`;
