import type { Ref } from '../issue/issue.ts';
import { suggest } from '../issue/suggest.ts';
import { SUBJECTIVES } from '../model/case.ts';
import { yearName } from '../model/day.ts';
import type { EmployerNi } from '../model/years/employer-ni.ts';
import type { Award, GivenRate, Inflation, Prices } from '../model/years/prices.ts';
import { Flaw } from './cell/flaw.ts';
import { readShare } from './cell/numbers.ts';
import { readPounds } from './cell/pounds.ts';
import { readFlag } from './cell/texts.ts';
import { plainWord, SUBJECTIVE_WORDS } from './contract/vocabulary.ts';
import { readFinancialYear } from './days.ts';
import type { FaultLog } from './fault-log.ts';
import type { CaseData } from './yaml/case-shape.ts';

type Written = string | number;
type Given<T> = Readonly<Record<string, T>> | null | undefined;

/** What is read of one entry, or null and told. */
type Read<T, R> = (value: T, at: Ref) => R | null;

const ASKING = ['pay_awards', 'inflation', 'pension_rates', 'employer_ni'] as const;

/** How prices move, as locplan.yaml says; undefined where it says nothing of it. */
export function readPrices(data: Partial<CaseData>, file: string, log: FaultLog): Prices | undefined {
  const first = ASKING.find((key) => data[key] !== undefined && data[key] !== null);
  if (first === undefined) return undefined;
  const at = (...path: string[]): Ref => ({ file, path });
  const years = <T, R>(key: string, given: Given<T>, read: Read<T, R>): ReadonlyMap<number, R> =>
    byYear(given, { key, at: at(key), read }, log);
  const share = rateReader(0, log);
  const prices: Prices = {
    awards: years('pay_awards', data.pay_awards, awardReader(log)),
    inflation: readInflation(data.inflation, at('inflation'), log),
    pensionRates: years('pension_rates', data.pension_rates, share),
    employerNi: years('employer_ni', data.employer_ni, ({ rate, threshold }, where) =>
      readNi(share(rate, below(where, 'rate')), threshold, where, log),
    ),
    contractedOut: yes(data.contracted_out) ?? true,
    apprenticeshipLevy: yes(data.apprenticeship_levy) === true ? at('apprenticeship_levy') : null,
    at: { ...at(first), atKey: true },
  };
  // Of a year whose entry was refused, and told, nobody should be told that it is missing too.
  const isWhole = prices.employerNi.size === Object.keys(data.employer_ni ?? {}).length;
  return isWhole ? prices : undefined;
}

function yes(written: Written | boolean | null | undefined): boolean | null {
  if (written === undefined || written === null) return null;
  return readFlag(String(written)) === true;
}

const below = (at: Ref, key: string): Ref => ({ ...at, path: [...(at.path ?? []), key] });

interface Entries<T, R> {
  readonly key: string;
  readonly at: Ref;
  readonly read: Read<T, R>;
}

/** Entries under financial years; one that is no year, or that comes twice, is told. */
function byYear<T, R>(
  given: Given<T>,
  { key, at, read }: Entries<T, R>,
  log: FaultLog,
): ReadonlyMap<number, R> {
  const found = new Map<number, R>();
  for (const [written, value] of Object.entries(given ?? {})) {
    const here = below(at, written);
    const year = readFinancialYear(written);
    if (year === null) log.add('financial-year', { value: written }, { ...here, atKey: true });
    else if (found.has(year)) log.add('year-twice', { year: yearName(year), key }, { ...here, atKey: true });
    else {
      const entry = read(value, here);
      if (entry !== null) found.set(year, entry);
    }
  }
  return found;
}

/**
 * Reads rates from `least` to 1: 0.025 or 2.5%. A bare number past `most` is mostly a percentage without its sign: 0.5
 * may be half a percent or half of all.
 */
function rateReader(least: number, log: FaultLog, most = 1): Read<Written, GivenRate> {
  return (written, at) => {
    const rate = typeof written === 'number' ? written : readShare(written);
    const isPlain = typeof written === 'string' || Math.abs(written) <= most;
    if (typeof rate === 'number' && isPlain && rate >= least && rate <= 1) return { rate, at };
    const expects = `a rate from ${least * 100}% to 100%, such as 2.5%`;
    log.add('wrong-value', { key: String(at.path?.at(-1)), value: written, expects, near: null }, at);
    return null;
  };
}

/** Awards of more than half the pay, or of more pounds than anybody is paid, are slips. */
const MOST_AWARD = { share: 0.5, pence: 100_000_00 };

/** A rise of prices past this, without the sign of a percentage, may be meant as one. */
const MOST_BARE = 0.2;

/** Reads awards: 3% (or 0.03) of pay, £1,290 for each FTE. A number that may be either is told. */
function awardReader(log: FaultLog): Read<Written, Award> {
  return (written, at) => {
    const text = String(written);
    const isMoney = text.includes('£');
    const amount = isMoney ? readPounds(text) : typeof written === 'number' ? written : readShare(text);
    if (!(amount instanceof Flaw)) {
      if (isMoney && amount >= 0 && amount <= MOST_AWARD.pence)
        return { kind: 'flat', perFtePence: amount, at };
      const most = typeof written === 'number' ? MOST_BARE : MOST_AWARD.share;
      if (!isMoney && Math.abs(amount) <= most) return { kind: 'percent', rate: amount, at };
    }
    log.add('pay-award-unclear', { value: written }, at);
    return null;
  };
}

function readNi(rate: GivenRate | null, threshold: Written, at: Ref, log: FaultLog): EmployerNi | null {
  const pence = readPounds(threshold);
  if (pence instanceof Flaw || pence < 0) {
    const flaw = pence instanceof Flaw ? pence : new Flaw('negative-number', String(threshold));
    log.flaw(flaw, 'threshold', below(at, 'threshold'));
    return null;
  }
  return rate === null
    ? null
    : { rate: rate.rate, thresholdPence: pence, rebate: null, source: 'locplan.yaml', at };
}

function readInflation(given: CaseData['inflation'], at: Ref, log: FaultLog): ReadonlyMap<string, Inflation> {
  const found = new Map<string, Inflation>();
  const read = rateReader(-0.5, log, MOST_BARE);
  for (const [name, written] of Object.entries(given ?? {})) {
    const here = below(at, name);
    const group = SUBJECTIVE_WORDS.meanings.get(plainWord(name));
    if (group === undefined) {
      const facts = { key: 'inflation', value: name, expects: `one of ${SUBJECTIVES.join(', ')}` };
      log.add('wrong-value', { ...facts, near: suggest(name, SUBJECTIVES) }, { ...here, atKey: true });
    } else if (typeof written === 'object') {
      found.set(group, { every: null, byYear: byYear(written, { key: name, at: here, read }, log) });
    } else found.set(group, { every: read(written, here), byYear: new Map() });
  }
  return found;
}
