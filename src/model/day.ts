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
