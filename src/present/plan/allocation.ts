import type { PlanResult } from '../../appraise/result.ts';
import type { Allocation, RoleAllocations } from '../../model/allocations.ts';
import { count, decimal } from '../number.ts';
import { LABELS, table, type Column, type Section } from '../report.ts';

/**
 * For each role given out by a total: its posts by locality in every way of sharing them out, and what one post
 * carries where it carries most. Empty where no role is.
 */
export function allocationSections({ plan }: PlanResult): Section[] {
  const { allocations } = plan.leads;
  return allocations.map((role, i) => ({
    heading: `${role.role}: ${count(role.posts, 'post')} shared out`,
    parts: [
      roleTable(role),
      ...(i === allocations.length - 1 ? [{ kind: 'prose' as const, text: NOTE }] : []),
    ],
  }));
}

const NOTE =
  'One post in the locality where it carries most: the smaller, the more even. A locality without a post is in none of these figures. Families are own families, before any moves.';

const MEASURES = [
  ['needPerPost', 'need'],
  ['familiesPerPost', 'families'],
  ['childrenPerPost', 'children'],
] as const;

function roleTable({ allocations }: RoleAllocations) {
  const shown = MEASURES.filter(([of]) => allocations.some((way) => way[of] !== null));
  const columns: Column[] = [
    { ...LABELS, header: 'By' },
    { kind: 'text', header: 'Posts', comfortable: 44 },
    ...shown.map(([, header]): Column => ({ kind: 'number', header, group: 'Heaviest post' })),
  ];
  const rows = allocations.map((way) => ({
    cells: [
      `${NAMES[way.allocate]}${way.chosen ? ' (planned)' : ''}`,
      way.byLocality.map(({ locality, posts }) => `${locality} ${decimal(posts)}`).join(', '),
      ...shown.map(([of]) => decimal(way[of])),
    ],
  }));
  return table(columns, rows);
}

const NAMES: Readonly<Record<Allocation['allocate'], string>> = {
  equal: 'equal parts',
  need: 'need',
  families: 'families',
  children: 'children',
};
