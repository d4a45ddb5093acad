import type { Day } from '../../model/day.ts';
import { readDay } from '../days.ts';
import { Flaw } from './flaw.ts';
import { unusable } from './written-number.ts';

/** A day as 2013-03-31 or, as spreadsheets here save it, 31/03/2013. A year of two digits could be either century. */
export function readDate(text: string): Day | Flaw {
  const british = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  const [, day = '', month = '', year = ''] = british ?? [];
  const iso = british === null ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return (
    readDay(iso) ?? unusable(text) ?? new Flaw('not-a-date', text, 'write year, month and day: 2013-03-31')
  );
}
