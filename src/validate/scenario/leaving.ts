import type { Ref } from '../../issue/issue.ts';
import type { Day } from '../../model/day.ts';
import type { Scheme } from '../../model/leaving/redundancy.ts';
import type { Estimate, LeavingRule } from '../../model/scenario.ts';
import { Flaw } from '../cell/flaw.ts';
import { readPounds } from '../cell/pounds.ts';
import { readDay } from '../days.ts';
import type { FaultLog } from '../fault-log.ts';
import type { LeavingData } from '../yaml/leaving-shape.ts';
import { below, type Found } from './draft.ts';

/** The weeks that count where the scenario does not say: the most that statute gives. */
const STATUTORY_WEEKS = 30;

/** How people leave; values that are refused are told and left out. */
export function readLeaving({ value, at }: Found<LeavingData>, log: FaultLog): LeavingRule {
  const { scheme, date, pension_strain: strain, mean_cost: mean, pay_protection: protection } = value;
  const perPost =
    protection === null || protection === undefined
      ? null
      : readAmount(protection.per_post, below(at, 'pay_protection', 'per_post'), log);
  return {
    scheme: readScheme(scheme),
    date: readDate(date ?? null, below(at, 'date'), log),
    pensionStrain: readEstimate(strain ?? null, below(at, 'pension_strain'), log),
    meanCost: readEstimate(mean ?? null, below(at, 'mean_cost'), log),
    payProtection: perPost === null ? null : { perPostPence: perPost, shares: protection?.years ?? [] },
    year: value.year ?? null,
    fundedBy: value.funded_by ?? 'unfunded',
    at,
  };
}

function readScheme(scheme: LeavingData['scheme']): Scheme {
  const weeks = scheme?.weeks_cap ?? STATUTORY_WEEKS;
  return {
    multiplier: scheme?.multiplier ?? 1,
    weeksCap: weeks === 'none' ? null : weeks,
    pay: scheme?.pay ?? 'capped',
  };
}

function readDate(written: string | null, at: Ref, log: FaultLog): Day | null {
  const day = written === null ? null : readDay(written);
  if (written !== null && day === null) tellWrong('date', written, 'a date such as 2013-03-31', at, log);
  return day;
}

type Written = NonNullable<LeavingData['mean_cost']>;

/** One amount is low, central and high at once. */
function readEstimate(written: Written | null, at: Ref, log: FaultLog): Estimate | null {
  if (written === null) return null;
  const parts = typeof written === 'object' ? written : { low: written, central: written, high: written };
  const amounts = (['low', 'central', 'high'] as const).map((key) =>
    readAmount(parts[key], typeof written === 'object' ? below(at, key) : at, log),
  );
  const [low = null, central = null, high = null] = amounts;
  if (low === null || central === null || high === null) return null;
  if (low > central || central > high) {
    const key = String(at.path?.at(-1) ?? '');
    tellWrong(
      key,
      amounts.map((pence) => Number(pence) / 100).join(', '),
      'low, central and high in rising order',
      at,
      log,
    );
  }
  return { lowPence: low, centralPence: central, highPence: high, at };
}

/** Pounds, 0 or more, in pence; null and told for anything else. */
function readAmount(written: string | number, at: Ref, log: FaultLog): number | null {
  const pence = readPounds(written);
  if (typeof pence === 'number' && pence >= 0) return pence;
  const key = String(at.path?.at(-1) ?? '');
  log.flaw(pence instanceof Flaw ? pence : new Flaw('negative-number', String(written)), key, at);
  return null;
}

function tellWrong(key: string, value: string, expects: string, at: Ref, log: FaultLog): void {
  log.add('wrong-value', { key, value, expects, near: null }, at);
}
