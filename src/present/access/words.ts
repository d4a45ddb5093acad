import type { Pace } from '../../model/access/flow.ts';
import { decimal } from '../number.ts';

/** decision_days in words: 1 day, 1.5 days. They are working days. */
export function decisionTime({ decisionDays }: Pace): string {
  return `${fewest(decisionDays)} ${decisionDays === 1 ? 'day' : 'days'}`;
}

/** A setting with as few places as show it, two at most. */
export function fewest(value: number): string {
  const places = [0, 1].find((each) => Math.abs(value - Number(value.toFixed(each))) < 1e-9) ?? 2;
  return decimal(value, places);
}
