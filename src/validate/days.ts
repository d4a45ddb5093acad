import type { Day } from '../model/day.ts';

/** A date as 2013-04-01, on a day that the calendar has; null for any other text. */
export function readDay(text: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (found === null) return null;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return year >= 1900 && day >= 1 && day <= days ? { year, month, day } : null;
}

/** A financial year as 2012/13, 2012-13 or 2012/2013: the April year in which it starts; null for any other text. */
export function readFinancialYear(text: string): number | null {
  const found = /^(\d{4})\s*[/\-–]\s*(\d{2}|\d{4})$/.exec(text.trim());
  if (found === null) return null;
  const [, from = '', to = ''] = found;
  const year = Number(from);
  const next = String(year + 1);
  return year >= 1900 && (to === next || to === next.slice(2)) ? year : null;
}
