import type { AccessQueue } from '../access/access.ts';
import type { Subject } from '../figure.ts';
import {
  type AccessMeasure,
  accessOf,
  type AccessStateName,
  contactsAt,
  daysEach,
  fteAtQueue,
  perFte,
} from './access-inputs.ts';
import { type Basis, derived } from './basis.ts';
import type { Explain } from './posts.ts';
import { assumed } from './sources.ts';
import type { Step, StepUnit } from './step.ts';

const named = (unit: StepUnit, formula: string) => ({ label: '', unit, formula });

/** Every figure of a queue of today, or of a point of access. */
export function ofQueues(state: AccessStateName): [string, Explain][] {
  const parts = ({ figure }: Basis, { name }: Subject, ...measures: readonly AccessMeasure[]): Step[] =>
    measures.map((measure) => figure(`access.${state}.${name}.${measure}`));
  const timed = (basis: Basis, subject: Subject): Step[] => [
    ...parts(basis, subject, 'load', 'fte'),
    daysEach(basis),
    assumed(basis, 'decision_days'),
  ];
  const explain: Record<AccessMeasure, Explain> = {
    contacts: (basis, subject) => contactsAt(basis, state, queueOf(basis, state, subject)),
    fte: (basis, subject) => fteAtQueue(basis, state, queueOf(basis, state, subject)),
    load: (basis, subject) =>
      derived(named('FTE', 'Contacts × contact_hours ÷ access_hours: FTE kept busy'), 'quotient', [
        derived(
          { label: 'Hours of contacts', unit: 'hours a year', formula: 'Contacts × contact_hours' },
          'product',
          [...parts(basis, subject, 'contacts'), assumed(basis, 'contact_hours')],
        ),
        assumed(basis, 'access_hours'),
      ]),
    utilisation: (basis, subject) =>
      derived(named('share', 'Load ÷ FTE'), 'quotient', parts(basis, subject, 'load', 'fte')),
    waitChance: (basis, subject) =>
      derived(
        named('share', 'Erlang C of load and FTE; Sakasegawa between whole FTE'),
        'chanceOfWaiting',
        parts(basis, subject, 'load', 'fte'),
      ),
    meanWaitDays: (basis, subject) =>
      derived(
        named('working days', 'Chance of waiting × time of a contact ÷ (FTE − load)'),
        'meanWait',
        timed(basis, subject).slice(0, 3),
      ),
    answeredShare: (basis, subject) =>
      derived(named('share', 'Wait no longer than decision_days'), 'answeredWithin', timed(basis, subject)),
    decidedShare: (basis, subject) =>
      derived(
        named('share', 'Wait and own time together no longer than decision_days'),
        'decidedWithin',
        timed(basis, subject),
      ),
    backlogGrowth: (basis, subject) =>
      derived(
        named('contacts a year', 'Contacts − contacts that an FTE decides in a year × FTE, at least 0'),
        'beyond',
        [...parts(basis, subject, 'contacts'), perFte(basis), ...parts(basis, subject, 'fte')],
      ),
  };
  return Object.entries(explain).map(([measure, each]) => [`access.${state}.<name>.${measure}`, each]);
}

function queueOf(basis: Basis, state: AccessStateName, { name }: Subject): AccessQueue {
  const found = accessOf(basis)[state].queues.find((queue) => queue.name === name);
  if (found === undefined) throw new Error(`No queue ${name}`);
  return found;
}
