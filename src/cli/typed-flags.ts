import type { Day } from '../model/day.ts';
import { readShare } from '../validate/cell/numbers.ts';
import { readPounds } from '../validate/cell/pounds.ts';
import { readDay, readFinancialYear } from '../validate/days.ts';
import { quote } from '../issue/quote.ts';
import type { Options } from './flags.ts';
import { UsageError } from './stop.ts';

/** What the values of flags mean, once read: pence, days, numbers. Null for a flag that is not given. */
export interface TypedFlags {
  readonly targetPence: number | null;
  readonly financialYear: number | null;
  readonly start: Day | null;
  /** `--fail-under` without a sum is held against the target. */
  readonly failUnder: number | 'target' | null;
  readonly failOverCaseload: number | null;
  /** A share, 0 to 1. */
  readonly failUnderConfidence: number | null;
  /** What chance begins with; 1 where nobody says. */
  readonly seed: number;
}

/** Reads every flag that has a value of its own, so that a run fails on a wrong one before it reads a file. */
export function typedFlags(options: Options): TypedFlags {
  const { target, financialYear, start, failUnder, failOverCaseload, failUnderConfidence, seed } = options;
  return {
    targetPence: target === undefined ? null : pounds('--target', target),
    financialYear: financialYear === undefined ? null : year(financialYear),
    start: start === undefined ? null : day(start),
    failUnder:
      failUnder === undefined ? null : failUnder === true ? 'target' : pounds('--fail-under', failUnder),
    failOverCaseload: failOverCaseload === undefined ? null : families(failOverCaseload),
    failUnderConfidence: failUnderConfidence === undefined ? null : confidence(failUnderConfidence),
    seed: seed === undefined ? 1 : seedOf(seed),
  };
}

function pounds(flag: string, text: string): number {
  const pence = readPounds(text);
  if (typeof pence === 'number' && pence >= 0) return pence;
  const hint = flag === '--fail-under' ? ', with the case before it or --fail-under=200k' : '';
  throw new UsageError(
    `${flag} is not a sum of money: ${quote(text)}.`,
    `write pounds: 200000 or 200k${hint}`,
  );
}

function year(text: string): number {
  return readFinancialYear(text) ?? refuse('--financial-year', text, 'write both years: 2012/13');
}

function day(text: string): Day {
  return readDay(text) ?? refuse('--start', text, 'write year, month and day: 2013-04-01');
}

function families(text: string): number {
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  return number > 0
    ? number
    : refuse('--fail-over-caseload', text, 'write families for each Lead Professional: 15');
}

function confidence(text: string): number {
  const share = readShare(text);
  // 80 without its sign is a slip that would fail every plan; 1 is all draws.
  if (typeof share === 'number' && share > 0 && share <= 1) return share;
  return refuse('--fail-under-confidence', text, 'write a share of all draws: 80% or 0.8');
}

/** Reads what chance begins with. */
export function seedOf(text: string): number {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : refuse('--seed', text, 'write a whole number: 1');
}

function refuse(flag: string, text: string, hint: string): never {
  throw new UsageError(`${flag} cannot be ${quote(text)}.`, hint);
}
