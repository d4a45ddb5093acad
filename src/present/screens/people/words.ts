import { addDays, type Day } from '../../../model/day.ts';
import type { Plan } from '../../../model/plan.ts';
import { settled } from '../../../model/tolerance.ts';
import { decimal } from '../../number.ts';

/** The last day of service; where the scenario says nothing of leaving, the day before the start. */
export function lastDay({ leaving, scenario }: Plan): Day {
  return leaving?.date ?? addDays(scenario.start, -1);
}

/** People, a part of one where a share of them is meant: 4, 3.2. */
export function peopleCount(people: number): string {
  return decimal(people, settled(people - Math.round(people)) === 0 ? 0 : 1);
}

/** So many weeks: 1 week, 6 weeks. */
export function weeksWords(weeks: number): string {
  const shown = decimal(weeks, Number.isInteger(weeks) ? 0 : 1);
  return `${shown} ${shown === '1' ? 'week' : 'weeks'}`;
}
