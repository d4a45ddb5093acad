import { suggest } from '../../issue/suggest.ts';
import { plainWord, YES_NO, type Vocabulary } from '../contract/vocabulary.ts';
import { Flaw } from './flaw.ts';
import { spreadsheetError, unusable } from './written-number.ts';

/** A name or a note: trimmed, with single spaces inside, so that a slip of the keyboard makes no second role. */
export function readText(text: string): string | Flaw {
  return spreadsheetError(text) ?? text.trim().replace(/\s+/gu, ' ');
}

/**
 * An id. 1.2E+05 is what a spreadsheet makes of the id 12E4: refused, and so are the signs that stand for
 * nothing. NA or X may be the code of an area.
 */
export function readCode(text: string): string | Flaw {
  const plain = text.trim();
  if (/^\d+([.,]\d+)?E[+-]\d+$/i.test(plain)) {
    return new Flaw('scientific-notation', text, 'format the column as text, type the code again and save');
  }
  if (/^([-–—?.*]+|tb[acd]|n\/a)$/i.test(plain)) return new Flaw('placeholder-value', text, 'write the code');
  return spreadsheetError(text) ?? plain;
}

/** One of the few words that a column takes, whatever its case, spaces and punctuation. */
export function readWord<T>(text: string, { meanings, names }: Vocabulary<T>): T | Flaw {
  const plain = plainWord(text);
  const meaning = meanings.get(plain);
  if (meaning !== undefined) return meaning;
  const near = suggest(plain, meanings.keys());
  const meant = near === null ? undefined : meanings.get(near);
  const name = meant === undefined ? undefined : names.get(meant);
  const remedy = name === undefined ? `write ${either([...names.values()])}` : `did you mean ${name}?`;
  return unusable(text) ?? new Flaw('unknown-word', text, remedy);
}

/** Yes or no, in or out, true or false, 1 or 0; -1 is none of them. */
export function readFlag(text: string): boolean | Flaw {
  const number = /\d/.test(text) && !/^\s*[01]\s*$/.test(text);
  return number ? new Flaw('unknown-word', text, 'write yes or no') : readWord(text, YES_NO);
}

function either(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
