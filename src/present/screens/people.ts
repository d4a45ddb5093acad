import type { PlanResult } from '../../appraise/result.ts';
import type { Plan } from '../../model/plan.ts';
import { decimal, sum } from '../number.ts';
import { LABELS, table, type Prose, type Row, type Section } from '../report.ts';
import { leavingSection } from './people/costs.ts';
import { preparationSection } from './people/preparation.ts';
import { lastDay, peopleCount } from './people/words.ts';
import { fullDay } from '../day-text.ts';

/** Who is at risk, what leaving costs, and what to prepare. Totals alone: nobody can be told from another. */
export function peopleScreen({ plan }: PlanResult): Section[] {
  if (plan.leavers.length === 0) {
    const text = 'The plan changes no role, so nobody is at risk.';
    return [{ heading: 'People', parts: [{ kind: 'prose', text }] }];
  }
  return [postsSection(plan), leavingSection(plan), preparationSection(plan)];
}

/** How the posts of each role come to an end: vacancies first, then what ends by itself, then people. */
function postsSection(plan: Plan): Section {
  const { leavers } = plan;
  const rows: Row[] = leavers.map((role) => ({ cells: [role.role, ...cells([role])] }));
  const total: Row = { total: true, cells: ['', ...cells(leavers)] };
  return {
    heading: 'People and posts lost',
    parts: [table(COLUMNS, leavers.length > 1 ? [...rows, total] : rows), ...prose(plan)],
  };
}

const COLUMNS = [
  { ...LABELS, comfortable: 36 },
  { kind: 'number', header: 'At risk' },
  { kind: 'number', header: 'Vacant posts lost' },
  { kind: 'number', header: 'Filled posts lost' },
  { kind: 'number', header: 'Fixed-term ends' },
  { kind: 'number', header: 'Redeployed' },
  { kind: 'number', header: 'Leave' },
] as const;

function cells(roles: Plan['leavers']): string[] {
  const of = (pick: (role: Plan['leavers'][number]) => number): number => sum(roles.map(pick));
  return [
    decimal(of(({ peopleAtRisk }) => peopleAtRisk)),
    decimal(of(({ vacantPostsLost }) => vacantPostsLost)),
    decimal(of(({ filledPostsLost }) => filledPostsLost)),
    decimal(of(({ fixedTermPostsLost }) => fixedTermPostsLost)),
    peopleCount(of(({ redeployed }) => redeployed)),
    peopleCount(of(({ leavers }) => leavers)),
  ];
}

function prose(plan: Plan): Prose[] {
  const text =
    'At risk is everyone who holds a post of a role that changes. Vacancies go first, then agency posts and ' +
    `those that end by ${fullDay(lastDay(plan))}, then people; who, this plan does not say.`;
  return [{ kind: 'prose', text }];
}
