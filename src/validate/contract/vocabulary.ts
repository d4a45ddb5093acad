import {
  DRIVERS,
  FUNDINGS,
  SUBJECTIVES,
  type Contract,
  type Driver,
  type Funding,
  type Subjective,
} from '../../model/case.ts';
import { SHAPES, type Shape } from '../../model/range.ts';

/** The few words that a column takes. */
export interface Vocabulary<T> {
  /** Word → what it means, under keys as `plainWord` makes them. */
  readonly meanings: ReadonlyMap<string, T>;
  /** What each meaning is called when people are told about it. */
  readonly names: ReadonlyMap<T, string>;
}

/** A word without what does not matter: case, spaces, hyphens, underscores and punctuation, curly or straight. */
export function plainWord(text: string): string {
  // Blocks in place of \p{L}, which costs time at every start: from 2000 to 2BFF there are signs only.
  return text.toLowerCase().replace(/[^a-z0-9\u00c0-\u1fff\u2c00-\uffff]/g, '');
}

export const YES_NO = vocabulary<boolean>([
  [true, 'yes', 'y', 'true', '1', 'in', 'in scope'],
  [false, 'no', 'n', 'false', '0', 'out', 'out of scope'],
]);

/** True: somebody is in the post. */
export const FILLED = vocabulary<boolean>([
  [true, 'filled', 'occupied', 'in post', 'post filled'],
  [false, 'vacant', 'vacancy', 'empty', 'unfilled', 'post vacant'],
]);

export const CONTRACTS = vocabulary<Contract>([
  ['permanent', 'permanent', 'perm'],
  ['fixed_term', 'fixed_term', 'ftc', 'temporary', 'temp', 'fixed term contract'],
  ['agency', 'agency', 'agency worker', 'interim'],
]);

export const DRIVER_WORDS = vocabulary<Driver>(DRIVERS.map((driver) => [driver, driver]));

export const FUNDING_WORDS = vocabulary<Funding>([
  ...FUNDINGS.map((funding): [Funding, string] => [funding, funding]),
  ['general_fund', 'general fund', 'gf', 'base budget', 'core'],
  ['grant', 'government grant', 'ringfenced grant', 'external grant'],
  ['dsg', 'dedicated schools grant', 'schools'],
  ['partner', 'partners', 'health', 'icb'],
]);

/** The subjective groups under their own names and the headings of the CIPFA standard classification. */
export const SUBJECTIVE_WORDS = vocabulary<Subjective>([
  ...SUBJECTIVES.map((subjective): [Subjective, string] => [subjective, subjective]),
  ['employees', 'employee', 'employee costs', 'direct employee expenses', 'staffing'],
  ['indirect_employees', 'indirect employee expenses', 'indirect employee costs'],
  ['premises', 'premises related expenditure', 'premises costs'],
  ['transport', 'transport related expenditure', 'transport costs', 'travel'],
  ['supplies', 'supplies and services', 'supplies & services'],
  ['third_party', 'third party payments'],
  ['transfer', 'transfer payments'],
  ['support', 'support services', 'recharges'],
  ['depreciation', 'depreciation and impairment losses', 'capital charges'],
]);

/** How chance lies between low and high. */
export const SHAPE_WORDS = vocabulary<Shape>([
  ...SHAPES.map((shape): [Shape, string] => [shape, shape]),
  ['triangular', 'triangle'],
  ['pert', 'beta pert'],
  ['uniform', 'flat', 'rectangular'],
  ['two_point', 'two points', '2 point', '2 points'],
]);

/** A meaning and its words, the one that people are told first. */
function vocabulary<T>(entries: readonly (readonly [T, string, ...string[]])[]): Vocabulary<T> {
  const meanings = new Map<string, T>();
  const names = new Map<T, string>();
  for (const [meaning, name, ...others] of entries) {
    if (!names.has(meaning)) names.set(meaning, name);
    for (const word of [name, ...others]) meanings.set(plainWord(word), meaning);
  }
  return { meanings, names };
}
