import { fault } from '../../issue/fault.ts';
import { addDays, isoDay } from '../../model/day.ts';
import { LIMIT_DAYS, weeksPayLimit } from '../../model/leaving/limits.ts';
import type { Check } from './check.ts';
import { below } from './draft.ts';

/** Where ages are known, redundancy is priced by the limit on the day of leaving; without one, by the mean cost alone. */
export const leavingWithoutLimit: Check = ({ parts: { leaving, start }, known }) => {
  if (leaving === null || leaving.meanCost !== null) return [];
  if (!known.hasPeople || known.financialYear === null) return [];
  const day = start?.day ?? { year: known.financialYear + 1, month: 4, day: 1 };
  const date = leaving.date ?? addDays(day, -1);
  if (weeksPayLimit(date) !== null) return [];
  const at = leaving.date === null ? leaving.at : below(leaving.at, 'date');
  return [fault('redundancy-limit-missing', { date: isoDay(date), days: LIMIT_DAYS }, at)];
};
