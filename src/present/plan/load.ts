import type { LoadMeasure } from '../../model/load.ts';
import type { Plan } from '../../model/plan.ts';
import { decimal, NONE } from '../number.ts';
import { LABELS, table, type Column, type Section } from '../report.ts';
import { contactsLine } from './contacts.ts';

/**
 * What each FTE of the posts that change carries, now and planned: fewer leaders of the same families. Below it what
 * becomes of their contacts.
 */
export function loadSection({ posts, access }: Plan): Section[] {
  const loads = posts.flatMap(({ role, load }) => (load === null ? [] : [{ role, load }]));
  const shown = MEASURES.filter(({ of }) => loads.some(({ load }) => isKnown(load[of])));
  const contacts = contactsLine(access);
  if (shown.length === 0) return contacts.length === 0 ? [] : [{ heading: '', parts: contacts }];
  const columns: Column[] = [{ ...LABELS, comfortable: 40 }, ...shown.flatMap(measureColumns)];
  const rows = loads.map(({ role, load }) => ({
    cells: [role, ...shown.flatMap(({ of }) => cells(load[of]))],
  }));
  return [{ heading: 'Load of the posts that change', parts: [table(columns, rows), ...contacts] }];
}

const MEASURES = [
  { of: 'familiesPerFte', group: 'Open families per FTE' },
  { of: 'contactsPerFte', group: 'Contacts a year per FTE' },
] as const;

function measureColumns({ group }: (typeof MEASURES)[number]): Column[] {
  return [
    { kind: 'number', header: 'now', group },
    { kind: 'number', header: 'planned', group },
    { kind: 'text', header: 'heaviest', group, comfortable: 28 },
  ];
}

function isKnown({ now, planned }: LoadMeasure): boolean {
  return now !== null || planned !== null;
}

function cells({ now, planned, heaviest }: LoadMeasure): string[] {
  return [
    decimal(now),
    decimal(planned),
    heaviest === null ? NONE : `${heaviest.locality} ${decimal(heaviest.value)}`,
  ];
}
