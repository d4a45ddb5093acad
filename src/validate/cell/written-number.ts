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
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d*)?$/;

/** The text as one line that compares: trimmed (also of no-break spaces), every minus sign the same. */
export function tidy(text: string): string {
  return text.trim().replace(/[\u2212\u2012\u2013\uFE63\uFF0D]/g, '-');
}

/** Words and signs that stand for a value to come, and what a failed formula leaves behind; null: neither. */
export function unusable(text: string): Flaw | null {
  const plain = tidy(text);
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
  const plain = tidy(text);
  const bad = unusable(text);
  if (bad !== null) return bad;
  if (plain.length > LONGEST) return new Flaw(notANumber, text);
  if (SHORTENED.test(plain)) return new Flaw('scientific-notation', text);
  const found = MONEY.exec(plain);
  if (found === null) return new Flaw(notANumber, text, numberInside(plain));
  const [, open, before, after, body = '', behind, side, close] = found;
  const signs = [open, before, after, behind, side].filter((mark) => mark !== undefined).length;
  if ((open === undefined) !== (close === undefined) || signs > 1) return new Flaw(notANumber, text);
  const digits = ungroup(body, text, notANumber);
  if (digits instanceof Flaw) return digits;
  return {
    digits,
    negative: [open, before, after, behind, side].some((mark) => mark !== undefined && /^[-(c]/i.test(mark)),
  };
}

function ungroup(body: string, text: string, notANumber: CellCode): string | Flaw {
  if (PLAIN.test(body)) return body;
  if (GROUPED.test(body)) return body.replaceAll(',', '');
  const closed = body.replace(/\s+/g, '');
  if (closed !== body && (PLAIN.test(closed) || GROUPED.test(closed))) {
    return new Flaw('spaced-number', text, `write ${closed}`);
  }
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(closed) || /^\d{4,},\d{1,2}$/.test(closed)) {
    return new Flaw('decimal-comma', text, `write ${closed.replaceAll('.', '').replace(',', '.')}`);
  }
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(closed))
    return new Flaw(notANumber, text, `write ${closed.replaceAll('.', '')}`);
  if ((closed.match(/\./g) ?? []).length > 1) return new Flaw(notANumber, text, 'write one decimal point');
  const without = closed.replaceAll(',', '');
  const asPoint = /^\d+,\d+$/.test(closed) ? `, or ${closed.replace(',', '.')} if that is meant` : '';
  return new Flaw('misplaced-comma', text, `write ${without}${asPoint}`);
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

/** The remedy where a number has words around it: the number alone. Empty where that would be a guess. */
function numberInside(plain: string): string {
  const found = /^[^\d.%-]*(-?\d+(?:,\d{3})*(?:\.\d+)?)\s*([a-z.][^\d%]*)?$/i.exec(plain);
  if (found === null) return '';
  const [, number = '', rest = ''] = found;
  const places = THOUSANDS[rest.trim().toLowerCase()];
  return `write ${places === undefined ? number : shifted(number.replaceAll(',', ''), places)}`;
}

/** A decimal times a power of ten, by moving its point: 1.5 and 6 → 1500000. Exact. */
export function shifted(digits: string, places: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const moved = fraction.padEnd(places, '0');
  const text = `${whole}${moved.slice(0, places)}`.replace(/^0+(?=\d)/, '');
  return moved.length > places ? `${text}.${moved.slice(places)}` : text;
}
