import type { Day } from '../model/day.ts';

/** A day in words: 15 July 2013; a month where it is its first. */
export function dayText({ year, month, day }: Day): string {
  return `${day === 1 ? '' : `${day} `}${MONTHS[month - 1] ?? ''} ${year}`;
}

/** The same with its day, whichever it is: 31 March 2013. */
export function fullDay({ year, month, day }: Day): string {
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
