import { Flaw, type CellCode } from './flaw.ts';

/** A number as somebody wrote it, without its ornaments: "(1,234.50)" is 1234.50 and negative. */
export interface WrittenNumber {
  /** Digits, with at most one point among them. */
  readonly digits: string;
  readonly negative: boolean;
}

const PLACEHOLDERS: ReadonlySet<string> = new Set(
  'tbc|tba|tbd|n/a|n.a.|na|nk|n/k|nil|none|unknown|not known|not available|pending|to follow|to be confirmed|x|xx|xxx|-|--|---|—|?|??|???|.|..|...|…|*|**'.split(
    '|',
  ),
);

/** Longer than any number with its ornaments: nothing of that length is worth a closer look. */
const LONGEST = 60;

/** #REF!, #N/A, ##### (a column too narrow) and LibreOffice's Err:502. */
const SPREADSHEET_ERROR =
  /^(#(ref|value|name|num|null|div\/0|spill|calc|field|connect)[!?]|#n\/a|#{2,}|err:\d{3})$/i;
const SHORTENED = /^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i;
const MONEY = /^(\()?([-+])?\s*(?:£|gbp)?\s*([-+])?\s*([\d.,\s]*\d\.?)\s*(-)?\s*(cr|dr)?(\))?$/i;
const PLAIN = /^(\d+\.?\d*|\.\d+)$/;
const GROUPED = /^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/;

/** The text as one line that compares: trimmed (also of no-break spaces), every minus sign the same. */
export function tidy(text: string): string {
  return text.trim().replace(/[\u2212\u2012\u2013\uFE63\uFF0D]/g, '-');
}

/** Words and signs that stand for a value to come, and what a failed formula leaves behind; null: neither. */
export function unusable(text: string): Flaw | null {
  const plain = tidy(text).replace(/^£\s*(?=\S)/, '');
  return PLACEHOLDERS.has(plain.toLowerCase()) ? new Flaw('placeholder-value', text) : spreadsheetError(text);
}

/** What a failed formula leaves behind in any cell. */
export function spreadsheetError(text: string): Flaw | null {
  return SPREADSHEET_ERROR.test(text.trim()) ? new Flaw('spreadsheet-error', text) : null;
}

/**
 * A number in any form that people use without doubt: £, thousands commas, a minus sign before or after,
 * brackets, CR and DR. A form that could mean two things is refused with what to write.
 */
export function readWritten(text: string, notANumber: CellCode): WrittenNumber | Flaw {
  // £(5) is what a spreadsheet's accounting format makes of (£5).
  const plain = tidy(text).replace(/^(£|gbp)\s*\(/i, '($1');
  const bad = unusable(text);
  if (bad !== null) return bad;
  if (plain.length > LONGEST) return new Flaw(notANumber, text);
  if (SHORTENED.test(plain)) return new Flaw('scientific-notation', text);
  const found = MONEY.exec(plain);
  if (found === null) return new Flaw(notANumber, text, numberInside(plain));
  const [, open, before, after, body = '', behind, side, close] = found;
  const signs = [open, before, after, behind, side].filter((mark) => mark !== undefined);
  if ((open === undefined) !== (close === undefined) || signs.length > 1) return new Flaw(notANumber, text);
  const negative = signs.some((mark) => /^[-(c]/i.test(mark));
  const digits = ungroup(body, { text, notANumber, minus: negative ? '-' : '' });
  return digits instanceof Flaw ? digits : { digits, negative };
}

/** As a remedy names it: the sign that stood before, behind or around it comes first. */
export function signed({ digits, negative }: WrittenNumber): string {
  return negative ? `-${digits}` : digits;
}

interface Around {
  readonly text: string;
  readonly notANumber: CellCode;
  readonly minus: '-' | '';
}

function ungroup(body: string, { text, notANumber, minus }: Around): string | Flaw {
  if (PLAIN.test(body)) return body;
  if (GROUPED.test(body)) return body.replaceAll(',', '');
  const closed = body.replace(/\s+/g, '');
  const asPoint = closed.replaceAll('.', '').replace(',', '.');
  const write = (digits: string): string => `write ${minus}${digits}`;
  if (closed !== body && (PLAIN.test(closed) || GROUPED.test(closed))) {
    return new Flaw('spaced-number', text, write(closed));
  }
  if (/^(\d{1,3}(\.\d{3})+,\d+|\d{4,},\d{1,2}|0,\d+)$/.test(closed)) {
    return new Flaw('decimal-comma', text, write(asPoint));
  }
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(closed)) return new Flaw(notANumber, text, write(asPoint));
  if ((closed.match(/\./g) ?? []).length > 1) return new Flaw(notANumber, text, 'write one decimal point');
  const without = write(closed.replaceAll(',', ''));
  const or = /^\d+,\d+$/.test(closed) ? `, or ${minus}${asPoint} if that is meant` : '';
  return new Flaw('misplaced-comma', text, `${without}${or}`);
}

const THOUSANDS: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  bn: 9,
  billion: 9,
};

const NUMBER_IN_WORDS =
  /^(?:~|about|approx\.?|circa|ca?\.)?\s*(-)?\s*(?:£|gbp)?\s*(-)?\s*((?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*([a-z. ]*)$/i;

/** Words after a number that do not change what it says. CR, DR, p and hours would. */
const UNIT =
  /^(p\.? ?a\.?|per (annum|year)|a year|pounds|gbp|fte|wte|posts?|families|children|contacts|approx\.?)$/i;

/** The remedy where a number has words around it: the number alone. Empty where that would be a guess. */
function numberInside(plain: string): string {
  if (/[€$¥]|^(eur|usd)|(eur|usd)$/i.test(plain)) return 'write the amount in pounds';
  const [, before = '', after = '', number = '', rest = ''] = NUMBER_IN_WORDS.exec(plain) ?? [];
  const minus = `${before}${after}`;
  const word = rest.trim().toLowerCase();
  const places = THOUSANDS[word];
  if (number === '' || minus === '--' || (places === undefined && word !== '' && !UNIT.test(word))) return '';
  return `write ${minus}${places === undefined ? number : shifted(number.replaceAll(',', ''), places)}`;
}

/** A decimal times a power of ten, by moving its point: 1.5 and 6 → 1500000. Exact. */
export function shifted(digits: string, places: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const moved = fraction.padEnd(places, '0');
  const text = `${whole}${moved.slice(0, places)}`.replace(/^0+(?=\d)/, '');
  return moved.length > places ? `${text}.${moved.slice(places)}` : text;
}
