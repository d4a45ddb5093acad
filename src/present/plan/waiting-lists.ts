import type { PlanResult } from '../../appraise/result.ts';
import type { ListOutlook } from '../../model/workload/waiting-lists.ts';
import { decimal, sum } from '../number.ts';
import { LABELS, mark, table, type Column, type Mark, type Section } from '../report.ts';

/** The specialists' lists today and in the plan: how long until nobody waits, or how fast a list grows. */
export function waitingListSections({ plan }: PlanResult): Section[] {
  const lists = plan.workload.waitingLists;
  if (lists.length === 0) return [];
  const rows = lists.map((list) => ({
    cells: [
      list.name,
      decimal(list.waiting),
      decimal(list.referralsNow),
      decimal(list.referralsThen),
      decimal(list.seenNow),
      decimal(list.seenThen),
      outlook(list.growthNow, list.yearsNow, list.waiting),
      outlook(list.growthThen, list.yearsThen, list.waiting),
    ],
  }));
  return [
    {
      heading: 'Specialist waiting lists, families a year',
      parts: [table(COLUMNS, rows), { kind: 'prose', text: spentText(lists) }],
    },
  ];
}

const COLUMNS: readonly Column[] = [
  { ...LABELS, comfortable: 28 },
  { kind: 'number', header: 'Waiting' },
  { kind: 'number', header: 'now', group: 'Referred' },
  { kind: 'number', header: 'then', group: 'Referred' },
  { kind: 'number', header: 'now', group: 'Seen' },
  { kind: 'number', header: 'then', group: 'Seen' },
  { kind: 'text', header: 'Today', comfortable: 22 },
  { kind: 'text', header: 'Planned', comfortable: 22 },
];

/** A list that does not shrink has no wait: what it grows by is said in its place. */
function outlook(growth: number, years: number | null, waiting: number): Mark {
  if (growth > 0) return mark(`grows by ${atLeast(growth)} a year`, 'bad');
  if (years === null) return mark(waiting > 0 ? 'stays as it is' : 'none waits', 'warn');
  return waiting > 0 ? mark(`clears in ${decimal(years, 1)} years`, 'good') : mark('none waits', 'good');
}

function atLeast(growth: number): string {
  return growth < 1 ? 'under 1' : decimal(growth);
}

/** The hours of --workload and the families here are two measures of one thing. */
const ONE_CAPACITY =
  "It is the specialists' work that --workload shows in hours: one capacity, not to be added.";

/** Capacity that is freed goes to the list or is given up as posts, never both. */
function spentText(lists: readonly ListOutlook[]): string {
  const freed = sum(lists.map((list) => list.freed));
  const givenUp = sum(lists.map((list) => list.freedGivenUp));
  const toLists = sum(lists.map((list) => list.freedToList));
  if (freed <= 0) return 'No referral is saved, so no capacity is freed.';
  const all = `Capacity for ${decimal(freed)} families a year is freed, and spent once`;
  const onLists = toLists > 0 ? 'the rest on the lists' : 'none on the lists';
  const use =
    givenUp > 0 ? `${decimal(givenUp)} of it given up as posts, ${onLists}` : 'all of it on the lists';
  return `${all}: ${use}. ${ONE_CAPACITY}`;
}
