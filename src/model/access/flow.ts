import { assumption } from '../assumption.ts';
import type { Case } from '../case.ts';
import { per } from '../load.ts';
import type { Scenario } from '../scenario.ts';
import { settled } from '../tolerance.ts';
import { answeredWithin, chanceOfWaiting, decidedWithin, keepsUp, meanWait } from './erlang.ts';

/** How long contacts wait where some of them come in and some FTE decide them. */
export interface Flow {
  /** A year. */
  readonly contacts: number;
  readonly fte: number;
  /** FTE that the contacts keep busy. */
  readonly load: number;
  /** Load ÷ FTE; null where there is no FTE. */
  readonly utilisation: number | null;
  /** Share of contacts that wait; null, as all shares, where there are no contacts. */
  readonly waitChance: number | null;
  /** In working days; null too where the FTE do not keep up: the wait has no end. */
  readonly meanWaitDays: number | null;
  /** Share of contacts taken up within decision_days, and decided within them. */
  readonly answeredShare: number | null;
  readonly decidedShare: number | null;
  /** Contacts a year that are never decided. */
  readonly backlogGrowth: number;
  /** Whether contacts come in faster than they can be decided, or as fast. */
  readonly overloaded: boolean;
}

/** How fast a full-time coordinator decides contacts. */
export interface Pace {
  /** Contacts a year. */
  readonly perFte: number;
  /** Working days in which one full-time coordinator, who has other work too, decides one contact. */
  readonly daysEach: number;
  readonly contactHours: number;
  readonly accessHours: number;
  readonly openHours: number;
  readonly decisionDays: number;
}

/**
 * One FTE is one server. It has `access_hours` of the year's `open_hours` for contacts, so a contact of `contact_hours`
 * takes contact_hours × open_hours ÷ access_hours of opening time, ÷ `working_day_hours` in working days.
 */
export function paceOf(theCase: Case, scenario: Scenario): Pace {
  const value = (id: Parameters<typeof assumption>[2]): number => assumption(theCase, scenario, id);
  const contactHours = value('contact_hours');
  const accessHours = value('access_hours');
  const openHours = value('open_hours');
  return {
    perFte: accessHours / contactHours,
    daysEach: (contactHours * (openHours / accessHours)) / value('working_day_hours'),
    contactHours,
    accessHours,
    openHours,
    decisionDays: value('decision_days'),
  };
}

/** What becomes of the contacts at one place: a queue of today or a point of access (model.md §8). */
export function flowOf(contacts: number, fte: number, pace: Pace): Flow {
  const load = (contacts * pace.contactHours) / pace.accessHours;
  const line = { load, servers: fte };
  return {
    contacts,
    fte,
    load,
    utilisation: per(load, fte),
    waitChance: chanceOfWaiting(line),
    meanWaitDays: meanWait(line, pace.daysEach),
    answeredShare: answeredWithin(line, pace.daysEach, pace.decisionDays),
    decidedShare: decidedWithin(line, pace.daysEach, pace.decisionDays),
    backlogGrowth: Math.max(0, settled(contacts - pace.perFte * fte)),
    overloaded: load > 0 && !keepsUp(line),
  };
}

/** Several places together: sums, and the shares and the wait of a contact wherever it comes in. */
export function together(flows: readonly Flow[]): Flow {
  const sum = (of: 'contacts' | 'fte' | 'load' | 'backlogGrowth'): number =>
    flows.reduce((all, flow) => all + flow[of], 0);
  const mean = (of: 'waitChance' | 'meanWaitDays' | 'answeredShare' | 'decidedShare'): number | null =>
    weightedMean(flows.map((flow) => [flow[of], flow.contacts]));
  const [load, fte] = [sum('load'), sum('fte')];
  return {
    contacts: sum('contacts'),
    fte,
    load,
    utilisation: per(load, fte),
    waitChance: mean('waitChance'),
    meanWaitDays: mean('meanWaitDays'),
    answeredShare: mean('answeredShare'),
    decidedShare: mean('decidedShare'),
    backlogGrowth: sum('backlogGrowth'),
    overloaded: flows.some(({ overloaded }) => overloaded),
  };
}

/**
 * Σ value × weight ÷ Σ weight, over what weighs anything; null where nothing does, or where something that weighs has
 * no value.
 */
export function weightedMean(pairs: readonly (readonly [number | null, number])[]): number | null {
  const weighing = pairs.filter(([, weight]) => weight > 0);
  const weight = weighing.reduce((all, [, each]) => all + each, 0);
  const sum = weighing.reduce<number | null>(
    (all, [value, each]) => (all === null || value === null ? null : all + value * each),
    0,
  );
  return per(sum, weight);
}
