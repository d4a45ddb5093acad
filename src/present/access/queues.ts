import type { Access, AccessQueue, AccessState } from '../../model/access/access.ts';
import type { Flow } from '../../model/access/flow.ts';
import { count, decimal, NONE, percent, wholeParts } from '../number.ts';
import {
  type Cell,
  type Column,
  LABELS,
  mark,
  type Prose,
  type Row,
  type Section,
  table,
} from '../report.ts';
import { decisionTime } from './words.ts';

/** Who waits how long for whom today. */
export function queuesSection(access: Access): Section {
  const { now, role } = access;
  const whose = role.named
    ? `Decided by: ${role.name} (access_role).`
    : `Decided by: ${role.name}, the role that the plan changes and that is called a coordinator (access_role in locplan.yaml names another).`;
  const others = role.others.length === 0 ? '' : ` Not counted: ${listed(role.others)}.`;
  return {
    heading: 'Contacts today, a year',
    parts: [
      queueTable(now, access),
      ...behind(now, 'queue'),
      { kind: 'prose', text: `Areas that share a post are one queue. ${whose}${others}` },
    ],
  };
}

/** The same at the points of access of the plan. */
export function pointsSection(access: Access): Section {
  return {
    heading: 'Contacts in the plan, a year',
    parts: [queueTable(access.planned, access), ...behind(access.planned, 'point')],
  };
}

/** Where more comes in than can be decided, or just as much, in words. */
function behind({ queues, backlogGrowth }: AccessState, noun: string): Prose[] {
  const overloaded = queues.filter((queue) => queue.overloaded);
  const short = overloaded.filter((queue) => queue.backlogGrowth > 0);
  const full = overloaded.filter((queue) => queue.backlogGrowth === 0);
  const growth = backlogGrowth < 0.5 ? 'under 1 contact' : count(backlogGrowth, 'contact');
  return [
    ...saidOf(short, noun, `cannot keep up: the backlog grows by ${growth} a year, so no wait is printed.`),
    ...saidOf(
      full,
      noun,
      `${full.length === 1 ? 'has' : 'have'} no time to spare: as much comes in as can be decided, so a wait has no end and none is printed.`,
    ),
  ];
}

function saidOf(queues: readonly AccessQueue[], noun: string, what: string): Prose[] {
  if (queues.length === 0) return [];
  const names = queues.length > 4 ? count(queues.length, noun) : listed(queues.map(({ name }) => name));
  return [{ kind: 'prose', text: `${names} ${what}` }];
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function queueTable(state: AccessState, access: Access): Section['parts'][number] {
  const { queues } = state;
  const contacts = wholeParts(queues.map((queue) => queue.contacts));
  const tenths = wholeParts(queues.map(({ fte }) => fte * 10));
  const backlog = wholeParts(queues.map(({ backlogGrowth }) => backlogGrowth));
  const isPlan = state === access.planned;
  const rows = queues.map((queue, i): Row => ({
    cells: [
      ...(isPlan ? [queue.name] : []),
      areasText(queue),
      decimal(contacts[i] ?? 0),
      decimal((tenths[i] ?? 0) / 10, 1),
      ...flowCells(queue, backlog[i] ?? 0),
    ],
  }));
  const all: Row = {
    total: true,
    cells: [
      ...(isPlan ? [''] : []),
      '',
      decimal(state.contacts),
      decimal(state.fte, 1),
      ...flowCells(state, state.backlogGrowth),
    ],
  };
  const labels: Column[] = isPlan
    ? [
        { ...LABELS, comfortable: 24 },
        { kind: 'text', header: 'Areas', comfortable: 23 },
      ]
    : [{ ...LABELS, comfortable: 40 }];
  return table(
    [...labels, ...flowColumns(decisionTime(access.pace))],
    queues.length > 1 ? [...rows, all] : rows,
  );
}

function flowColumns(time: string): Column[] {
  const headers = ['Contacts', 'FTE', 'Busy', `Decided in ${time}`, 'Mean wait, days', 'Backlog grows by'];
  return headers.map((header) => ({ kind: 'number', header }));
}

/** What a queue is known by: its areas' ids. */
function areasText({ place: { areas } }: AccessQueue): string {
  const ids = areas.map(({ id }) => id);
  return ids.length > MOST_AREAS
    ? `${ids.slice(0, MOST_AREAS).join(' ')} and ${decimal(ids.length - MOST_AREAS)} more`
    : ids.join(' ');
}

const MOST_AREAS = 20;

function flowCells(flow: Flow, backlog: number): Cell[] {
  const busy = flow.utilisation === null ? NONE : percent(flow.load, flow.fte);
  return [
    flow.overloaded ? mark(busy, 'bad') : busy,
    flow.decidedShare === null ? NONE : percent(flow.decidedShare, 1),
    flow.overloaded ? mark('no end', 'bad') : decimal(flow.meanWaitDays, 1),
    decimal(backlog),
  ];
}
