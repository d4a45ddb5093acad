/** A day without a clock or a time zone. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day as scenarios write it: 2013-04-01. */
export function isoDay({ year, month, day }: Day): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The April year that holds a day, by the year it starts in: 31 March 2013 → 2012. */
export function financialYearOf({ year, month }: Day): number {
  return month >= 4 ? year : year - 1;
}

/** An April year as budgets name it: 2013 → "2013/14". */
export function yearName(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** The day so many days later, or earlier where the number is below 0. */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** Days in the Gregorian calendar, counted from 1 March of the year 0, so that a leap day is the last of its year. */
function dayNumber({ year, month, day }: Day): number {
  const from = month > 2 ? year : year - 1;
  return daysBefore(from) + daysBeforeMonth((month + 9) % 12) + day - 1;
}

function dayOfNumber(number: number): Day {
  let from = Math.floor(number / 365.2425) + 1;
  while (daysBefore(from) > number) from--;
  const rest = number - daysBefore(from);
  const march = Math.floor((5 * rest + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return { year: month > 2 ? from : from + 1, month, day: rest - daysBeforeMonth(march) + 1 };
}

/** Before 1 March of a year. */
const daysBefore = (year: number): number =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

/** Before a month of a year that begins with March, which is 0: 31 and 30 days by turns, five months together 153. */
const daysBeforeMonth = (march: number): number => Math.floor((153 * march + 2) / 5);

/** The April year that is so many years after that of the start; the first is 1. */
export function yearAt(index: number, start: Day): number {
  return financialYearOf(start) + index - 1;
}
