import type { AccessEffect, Access } from '../access/access.ts';
import { type AccessMeasure, accessOf, type AccessStateName } from './access-inputs.ts';
import { ofQueues } from './access-queue.ts';
import { type Basis, derived, total } from './basis.ts';
import type { Explain } from './posts.ts';
import type { Step, StepUnit } from './step.ts';

const STATES: readonly AccessStateName[] = ['now', 'pooled', 'planned'];

const named = (unit: StepUnit, formula: string) => ({ label: '', unit, formula });

const EFFECT_UNITS: Readonly<Record<keyof AccessEffect, StepUnit>> = {
  decidedShare: 'share',
  meanWaitDays: 'working days',
  backlogGrowth: 'contacts a year',
};

const IN_WORDS: Readonly<Record<AccessStateName, string>> = {
  now: 'today',
  pooled: "today's FTE at the plan's points",
  planned: 'planned',
};

/** Every figure of the single point of access. */
export const ACCESS: Readonly<Record<string, Explain>> = {
  ...Object.fromEntries(STATES.flatMap((state) => [...ofQueues(state), ...ofState(state)])),
  ...ofEffect('pooling', 'pooled', 'now'),
  ...ofEffect('hours', 'planned', 'pooled'),
  ...ofEffect('whole', 'planned', 'now'),
};

function ofState(state: AccessStateName): [string, Explain][] {
  const all = (basis: Basis, measure: AccessMeasure): Step[] =>
    accessOf(basis)[state].queues.map(({ name }) => basis.figure(`access.${state}.${name}.${measure}`));
  const summed = (measure: AccessMeasure, unit: StepUnit): [string, Explain] => [
    `access.${state}.${measure}`,
    (basis) => total(named(unit, 'Sum of the queues'), all(basis, measure), 'queues'),
  ];
  const meant = (measure: AccessMeasure, unit: StepUnit): [string, Explain] => [
    `access.${state}.${measure}`,
    (basis) => {
      const contacts = all(basis, 'contacts');
      const pairs = all(basis, measure).flatMap((value, i) => [value, ...contacts.slice(i, i + 1)]);
      return derived(named(unit, 'Of each queue × its contacts, ÷ all contacts'), 'weightedMean', pairs);
    },
  ];
  return [
    summed('contacts', 'contacts a year'),
    summed('fte', 'FTE'),
    summed('load', 'FTE'),
    [
      `access.${state}.utilisation`,
      ({ figure }) =>
        derived(named('share', 'Load ÷ FTE'), 'quotient', [
          figure(`access.${state}.load`),
          figure(`access.${state}.fte`),
        ]),
    ],
    meant('waitChance', 'share'),
    meant('meanWaitDays', 'working days'),
    meant('answeredShare', 'share'),
    meant('decidedShare', 'share'),
    summed('backlogGrowth', 'contacts a year'),
  ];
}

function ofEffect(
  effect: keyof Access['effects'],
  to: AccessStateName,
  from: AccessStateName,
): Record<string, Explain> {
  return Object.fromEntries(
    Object.entries(EFFECT_UNITS).map(([measure, unit]): [string, Explain] => [
      `access.effect.${effect}.${measure}`,
      ({ figure }) =>
        derived(named(unit, `${IN_WORDS[to]} − ${IN_WORDS[from]}`), 'differenceOrNone', [
          figure(`access.${to}.${measure}`),
          figure(`access.${from}.${measure}`),
        ]),
    ]),
  );
}
