import { Flaw } from './flaw.ts';
import { readMoney } from './numbers.ts';
import { shifted } from './written-number.ts';

const PLACES: Readonly<Record<string, number>> = { k: 3, m: 6 };

/**
 * Money outside of tables, in YAML and on the command line: as in a cell, and also 200k or £1.5m. Pence, or
 * why it is no money.
 */
export function readPounds(written: string | number): number | Flaw {
  const text = String(written);
  const short = /^([^a-z]*)([km])$/i.exec(text.trim().slice(0, 40));
  const [, number = '', letter = ''] = short ?? [];
  const digits = /^\s*[-+]?\s*£?\s*(\d+(?:\.\d+)?|[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?)\s*$/.exec(number)?.[1];
  const places = PLACES[letter.toLowerCase()];
  if (digits === undefined || places === undefined) return readMoney(text);
  const pence = readMoney(shifted(digits.replaceAll(',', ''), places));
  if (pence instanceof Flaw) return new Flaw(pence.code, text, pence.remedy);
  return number.includes('-') && pence !== 0 ? -pence : pence;
}
