import { Flaw, type CellCode } from './flaw.ts';
import { readWritten, signed, tidy, type WrittenNumber } from './written-number.ts';

const TEN_BILLION_POUNDS = 1e12;
const MOST = { count: 1e9, weight: 1e12, fte: 100 } as const;

/** Pounds as written → pence, exactly. Refused: more than two decimals, more than £10 billion. */
export function readMoney(text: string): number | Flaw {
  const plain = plainPence(text);
  if (plain >= 0) return plain;
  const written = readWritten(text, 'money-not-a-number');
  return written instanceof Flaw ? written : moneyOf(written, text);
}

/** A written number of pounds → pence. `text` is quoted where it is refused. */
function moneyOf(written: WrittenNumber, text: string): number | Flaw {
  const [pounds = '', decimals = ''] = written.digits.split('.');
  if (decimals.length > 2) return new Flaw('fraction-of-a-penny', text, whatIsMeant(written));
  const pence = Number(pounds) * 100 + Number(decimals.padEnd(2, '0'));
  if (pence > TEN_BILLION_POUNDS) return new Flaw('number-too-large', text);
  return written.negative && pence !== 0 ? -pence : pence;
}

/** The commonest forms, 1234 and 1234.50, without the machinery for all others; -1 for those. */
function plainPence(text: string): number {
  const { length } = text;
  if (length === 0 || length > 13) return -1;
  let pence = 0;
  let decimals = -1;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) {
      pence = pence * 10 + digit;
      if (decimals >= 0) decimals++;
    } else if (digit === -2 && decimals < 0 && i > 0) decimals = 0;
    else return -1;
  }
  if (decimals === 0 || decimals > 2) return -1;
  const exact = decimals === 2 ? pence : decimals === 1 ? pence * 10 : pence * 100;
  return exact <= TEN_BILLION_POUNDS ? exact : -1;
}

/** 28.636 may well be how somebody abroad writes 28,636. */
function whatIsMeant(written: WrittenNumber): string {
  const { digits, negative } = written;
  if (!/^[1-9]\d{0,2}\.\d{3}$/.test(digits)) return `write ${toThePenny(written)}`;
  const thousands = signed({ digits: digits.replace('.', ''), negative });
  return `write ${thousands}, or ${toThePenny(written)} if that is meant`;
}

function toThePenny({ digits, negative }: WrittenNumber): string {
  const pence = Math.floor(Number((Number(digits) * 100).toPrecision(15)) + 0.5);
  return signed({ digits: (pence / 100).toFixed(2), negative });
}

/** The FTE of one post: above 0. */
export function readFte(text: string): number | Flaw {
  const fte = readNumber(text, 'fte-not-a-number', MOST.fte);
  return typeof fte === 'number' && fte <= 0 ? new Flaw('fte-not-positive', text) : fte;
}

/** Families, children or contacts, 0 or more. The mean of a year may be 110.9. */
export function readCount(text: string): number | Flaw {
  return readAtLeastZero(text, MOST.count);
}

/** A number, 0 or more. */
export function readWeight(text: string): number | Flaw {
  return readAtLeastZero(text, MOST.weight);
}

/** Degrees north, from -90 to 90; south is below 0. */
export function readLatitude(text: string): number | Flaw {
  return readWithin(text, 90);
}

/** Degrees east, from -180 to 180; west is below 0. */
export function readLongitude(text: string): number | Flaw {
  return readWithin(text, 180);
}

/** A share or a rate: 0.35 or 35%. Its range is for the caller to know. */
export function readShare(text: string): number | Flaw {
  const plain = tidy(text);
  if (!plain.endsWith('%')) return readNumber(text, 'not-a-number', MOST.weight);
  const percent = readNumber(plain.slice(0, -1), 'not-a-number', MOST.weight);
  if (percent instanceof Flaw) return new Flaw(percent.code, text);
  return Number((percent / 100).toPrecision(15));
}

/** A share that is a part of a whole: 0 to 1, also as 35%. */
export function readPart(text: string): number | Flaw {
  const value = readShare(text);
  if (value instanceof Flaw || (value >= 0 && value <= 1)) return value;
  return new Flaw('number-out-of-range', text, 'write a share from 0 to 1, or 0% to 100%');
}

function readAtLeastZero(text: string, most: number): number | Flaw {
  const value = readNumber(text, 'not-a-number', most);
  return typeof value === 'number' && value < 0 ? new Flaw('negative-number', text) : value;
}

function readWithin(text: string, limit: number): number | Flaw {
  const value = readNumber(text, 'not-a-number', Infinity);
  if (value instanceof Flaw || Math.abs(value) <= limit) return value;
  return new Flaw('number-out-of-range', text, `write a number between -${limit} and ${limit}`);
}

/** A number without a unit. £ would make it money: refused. */
export function readNumber(text: string, notANumber: CellCode, most: number): number | Flaw {
  const written = readWritten(text, notANumber);
  if (written instanceof Flaw) return written;
  if (/[£a-z]/i.test(text)) return new Flaw(notANumber, text, `write ${signed(written)}`);
  const size = Number(written.digits);
  if (size > most) return new Flaw('number-too-large', text);
  return written.negative && size !== 0 ? -size : size;
}
