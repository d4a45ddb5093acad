import type { Access, AccessState } from '../../model/access/access.ts';
import { roundHalfAway } from '../../model/money.ts';
import { count, decimal, NONE, signed } from '../number.ts';
import { type Cell, type Column, LABELS, type Row, type Section, table } from '../report.ts';
import { decisionTime, fewest } from './words.ts';

/** A state as it is shown, so that differences are those of what is seen. */
interface Shown {
  readonly fte: number;
  readonly percent: number | null;
  readonly wait: number | null;
  readonly backlog: number;
}

/** What bringing queues together does, and what the hours that go do, each by itself. */
export function effectSection(access: Access): Section {
  const [now, pooled, planned] = [shown(access.now), shown(access.pooled), shown(access.planned)];
  const points = count(access.planned.queues.length, 'point');
  const hours = hoursOf(pooled, planned);
  const rows = [
    stateRow(`Today: ${count(access.now.queues.length, 'queue')}`, now),
    stateRow(`Same FTE, ${points}`, pooled),
    stateRow(`Planned FTE, ${points}`, planned),
    changeRow('Pooling', now, pooled),
    changeRow(hours, pooled, planned),
    { ...changeRow('Together', now, planned), total: true },
  ];
  return {
    heading: 'Pooling and hours apart, a year',
    parts: [
      table(columns(decisionTime(access.pace)), rows),
      { kind: 'prose', text: `${effectText(access, { now, pooled, planned })} ${VALID}` },
      { kind: 'prose', text: howText(access) },
    ],
  };
}

const VALID = 'Valid for duty screening, not for allocating Lead Professionals.';

function shown({ fte, decidedShare, meanWaitDays, backlogGrowth }: AccessState): Shown {
  const tenth = (value: number): number => roundHalfAway(value * 10) / 10;
  return {
    fte: tenth(fte),
    percent: decidedShare === null ? null : roundHalfAway(decidedShare * 100),
    wait: meanWaitDays === null ? null : tenth(meanWaitDays),
    backlog: roundHalfAway(backlogGrowth),
  };
}

function columns(time: string): Column[] {
  return [
    { ...LABELS, comfortable: 28 },
    { kind: 'number', header: 'FTE' },
    { kind: 'number', header: `Decided in ${time}` },
    { kind: 'number', header: 'Mean wait, days' },
    { kind: 'number', header: 'Backlog grows by' },
  ];
}

function stateRow(label: string, { fte, percent, wait, backlog }: Shown): Row {
  const cells: Cell[] = [
    label,
    decimal(fte, 1),
    percent === null ? NONE : `${decimal(percent)}%`,
    wait === null && percent !== null ? 'no end' : decimal(wait, 1),
    decimal(backlog),
  ];
  return { cells };
}

function changeRow(label: string, from: Shown, to: Shown): Row {
  const points = apart(to.percent, from.percent);
  return {
    cells: [
      label,
      signed(to.fte - from.fte, 1),
      points === null ? NONE : `${signed(points)} pp`,
      signed(apart(to.wait, from.wait), 1),
      signed(to.backlog - from.backlog),
    ],
  };
}

const apart = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : a - b;

function hoursOf(from: Shown, to: Shown): string {
  if (to.fte === from.fte) return 'Hours placed otherwise';
  return to.fte < from.fte ? 'Fewer hours' : 'More hours';
}

interface States {
  readonly now: Shown;
  readonly pooled: Shown;
  readonly planned: Shown;
}

/** Both effects in words, each with whether it helps. */
function effectText({ pace, planned: { queues } }: Access, { now, pooled, planned }: States): string {
  if (now.percent === null || pooled.percent === null || planned.percent === null)
    return 'No contacts come in.';
  const time = `within ${decisionTime(pace)}`;
  const pooling = `today's ${decimal(now.fte, 1)} FTE at ${count(queues.length, 'point')} decide ${decimal(pooled.percent)}% ${time}, in place of ${decimal(now.percent)}%${growing(pooled)}.`;
  const hours = `the plan's ${decimal(planned.fte, 1)} FTE decide ${decimal(planned.percent)}%${growing(planned)}.`;
  return [
    `Pooling ${helps(pooled.percent - now.percent, 's')}: ${pooling}`,
    `${hoursOf(pooled, planned)} ${helps(planned.percent - pooled.percent, '')}: ${hours}`,
  ].join(' ');
}

function helps(by: number, ending: 's' | ''): string {
  if (by === 0) return ending === 's' ? 'changes little' : 'change little';
  return `${by > 0 ? 'help' : 'hurt'}${ending}`;
}

function growing({ backlog }: Shown): string {
  return backlog === 0 ? '' : `, and the backlog grows by ${count(backlog, 'contact')} a year`;
}

/** What the figures rest on. */
function howText({ pace }: Access): string {
  const { contactHours, accessHours, openHours, perFte } = pace;
  return [
    `An FTE decides ${count(perFte, 'contact')} a year: access_hours ${decimal(accessHours)} ÷ contact_hours ${fewest(contactHours)}.`,
    'Only filled posts work today; planned posts are taken as filled.',
    'Contacts come by chance: Erlang C, for parts of an FTE Sakasegawa.',
    'Days are working days, the wait lasts until somebody takes a contact up.',
    'Where the backlog grows, in the end nothing is decided in time.',
    ...(accessHours > openHours
      ? ['Check access_hours: above open_hours, longer than anybody can be at the desk.']
      : []),
  ].join(' ');
}
