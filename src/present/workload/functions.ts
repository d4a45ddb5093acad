import type { Functions } from '../../model/workload/functions.ts';
import { decimal, NONE, sum, wholeParts } from '../number.ts';
import { LABELS, mark, table, type Cell, type Column, type Row, type Section } from '../report.ts';

/** Who does what beside the families now and in the plan, and what each role then takes on. */
export function functionSections(functions: Functions): Section[] {
  if (functions.each.length === 0) return [];
  return [whoSection(functions), roleSection(functions)];
}

function whoSection({ each }: Functions): Section {
  const hours = wholeParts(each.map(({ hoursPerYear }) => hoursPerYear));
  const rows: Row[] = each.map(({ name, nowBy, thenBy }, i) => ({
    cells: [name, decimal(hours[i] ?? 0), nowBy || NONE, thenBy || mark('nobody', 'bad')],
  }));
  return {
    heading: 'Functions beside the families',
    parts: [table(WHO, [...rows, { total: true, cells: ['', decimal(sum(hours)), '', ''] }])],
  };
}

const WHO: readonly Column[] = [
  { ...LABELS, comfortable: 34 },
  { kind: 'number', header: 'Hours a year' },
  { kind: 'text', header: 'Done now by', comfortable: 24 },
  { kind: 'text', header: 'Then by', comfortable: 24 },
];

function roleSection({ roles, unownedHoursNow, unownedHoursThen }: Functions): Section {
  const now = wholeParts([...roles.map(({ hoursNow }) => hoursNow), unownedHoursNow]);
  const then = wholeParts([...roles.map(({ hoursThen }) => hoursThen), unownedHoursThen]);
  const nobody = roles.length;
  const rows: Row[] = roles.map((role, i) => ({
    cells: [
      role.role,
      decimal(now[i] ?? 0),
      decimal(then[i] ?? 0),
      decimal(role.fteNow, 1),
      decimal(role.ftePlanned, 1),
      decimal(role.perFteNow),
      perFte(role),
    ],
  }));
  const unowned: Row[] =
    unownedHoursNow + unownedHoursThen > 0
      ? [{ cells: ['Nobody', decimal(now[nobody] ?? 0), decimal(then[nobody] ?? 0), '', '', '', ''] }]
      : [];
  const total = { total: true, cells: ['', decimal(sum(now)), decimal(sum(then)), '', '', '', ''] };
  return {
    heading: 'Functions by role',
    parts: [
      table(ROLES, [...rows, ...unowned, total]),
      {
        kind: 'prose',
        text: 'Hours a year; per FTE over filled posts today and posts planned. Not in the caseload, and no saving.',
      },
    ],
  };
}

/** Hours without anybody to do them are no ratio, and must not look like none. */
function perFte({ perFteThen, hoursThen }: Functions['roles'][number]): Cell {
  return perFteThen === null && hoursThen > 0 ? mark('no posts', 'bad') : decimal(perFteThen);
}

const ROLES: readonly Column[] = [
  { ...LABELS, comfortable: 34 },
  { kind: 'number', header: 'now', group: 'Hours' },
  { kind: 'number', header: 'then', group: 'Hours' },
  { kind: 'number', header: 'filled', group: 'FTE' },
  { kind: 'number', header: 'planned', group: 'FTE' },
  { kind: 'number', header: 'now', group: 'Hours per FTE' },
  { kind: 'number', header: 'then', group: 'Hours per FTE' },
];
