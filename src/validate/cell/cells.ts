import type { Column, Kind, Kinds } from '../contract/column.ts';
import { readAreaShares } from './area-shares.ts';
import type { Flaw } from './flaw.ts';
import {
  readCount,
  readFte,
  readLatitude,
  readLongitude,
  readMoney,
  readPart,
  readWeight,
} from './numbers.ts';
import { readDate } from './date.ts';
import { readCode, readFlag, readText, readWord } from './texts.ts';

type Read<T> = (text: string, column: Column) => T | Flaw;

/** How each kind of cell is read. None of them sees an empty cell. */
const READ: { readonly [K in Kind]: Read<Kinds[K]> } = {
  text: readText,
  code: readCode,
  money: readMoney,
  fte: readFte,
  count: readCount,
  weight: readWeight,
  latitude: readLatitude,
  longitude: readLongitude,
  share: readPart,
  day: readDate,
  flag: readFlag,
  shares: readAreaShares,
  word: (text, column) => (column.words === undefined ? text : readWord(text, column.words)),
};

/** A cell by its column's kind: its value, null where it is empty, or why it is refused. */
export function readCell(text: string, column: Column): unknown {
  return text.trim() === '' ? null : READ[column.kind](text, column);
}
