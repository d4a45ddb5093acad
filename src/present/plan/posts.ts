import type { Plan } from '../../model/plan.ts';
import { decimal, pounds, signed, sum, wholePoundParts } from '../number.ts';
import { LABELS, table, type Row, type Section } from '../report.ts';

interface Line {
  readonly label: string;
  readonly now: number;
  readonly planned: number;
  readonly vacant: number;
  readonly lost: number;
  readonly savingPence: number;
}

/** Which posts go and what that saves, role by role; roles that stay as they are share a line. */
export function postsSection(plan: Plan): Section {
  const lines = [...ruledLines(plan), ...unchangedLine(plan), ...addedLines(plan)];
  if (lines.length === 0)
    return { heading: 'Posts (FTE)', parts: [{ kind: 'prose', text: 'No posts in scope.' }] };
  const saved = wholePoundParts(lines.map(({ savingPence }) => savingPence));
  const rows = lines.map((line, i) => ({ cells: cells(line, saved[i] ?? 0) }));
  return {
    heading: 'Posts (FTE)',
    parts: [table(COLUMNS, lines.length > 1 ? [...rows, total(lines)] : rows)],
  };
}

const COLUMNS = [
  { ...LABELS, comfortable: 40 },
  { kind: 'number', header: 'Now' },
  { kind: 'number', header: 'Planned' },
  { kind: 'number', header: 'Change' },
  { kind: 'number', header: 'Vacant' },
  { kind: 'number', header: 'Filled posts lost' },
  { kind: 'number', header: 'Saving' },
] as const;

function ruledLines({ posts }: Plan): Line[] {
  return posts
    .filter(({ ruled }) => ruled)
    .map((role) => ({
      label: role.role,
      now: role.nowFte,
      planned: role.plannedFte,
      vacant: role.vacantFte,
      lost: role.filledPostsLost,
      savingPence: role.savingPence,
    }));
}

function unchangedLine({ posts }: Plan): Line[] {
  const same = posts.filter(({ ruled }) => !ruled);
  if (same.length === 0) return [];
  return [
    {
      label:
        same.length === 1 ? (same[0]?.role ?? '') : `${decimal(same.length)} roles that stay as they are`,
      now: sum(same.map(({ nowFte }) => nowFte)),
      planned: sum(same.map(({ plannedFte }) => plannedFte)),
      vacant: sum(same.map(({ vacantFte }) => vacantFte)),
      lost: 0,
      savingPence: sum(same.map(({ savingPence }) => savingPence)),
    },
  ];
}

function addedLines({ added }: Plan): Line[] {
  return added.map(({ role, fte, costPence }) => ({
    label: `${role} (new)`,
    now: 0,
    planned: fte,
    vacant: 0,
    lost: 0,
    savingPence: -costPence,
  }));
}

function total(lines: readonly Line[]): Row {
  const of = (pick: (line: Line) => number): number => sum(lines.map(pick));
  const line = {
    label: '',
    now: of(({ now }) => now),
    planned: of(({ planned }) => planned),
    vacant: of(({ vacant }) => vacant),
    lost: of(({ lost }) => lost),
    savingPence: of(({ savingPence }) => savingPence),
  };
  return { total: true, cells: cells(line, line.savingPence) };
}

function cells({ label, now, planned, vacant, lost }: Line, savingPence: number): string[] {
  return [
    label,
    decimal(now, 1),
    decimal(planned, 1),
    signed(planned - now, 1),
    decimal(vacant, 1),
    decimal(lost),
    pounds(savingPence),
  ];
}
