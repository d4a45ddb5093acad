import { yearName, type Day } from '../model/day.ts';
import type { Ref } from '../issue/issue.ts';
import type { Case, Claim } from '../model/case.ts';
import type { Correlation } from '../model/range.ts';
import type { Prices } from '../model/years/prices.ts';
import type { YamlDoc } from '../read/yaml.ts';
import { Flaw } from './cell/flaw.ts';
import { readNumber } from './cell/numbers.ts';
import { readPounds } from './cell/pounds.ts';
import { readCorrelations } from './correlations.ts';
import { readDay, readFinancialYear } from './days.ts';
import type { FaultLog } from './fault-log.ts';
import { readPrices } from './prices.ts';
import { readTargetMoney } from './target-money.ts';
import { caseShape, type CaseData } from './yaml/case-shape.ts';
import { fit } from './yaml/fit.ts';

export interface CaseFile {
  /** Empty where there is none. */
  readonly title: string;
  readonly financialYear: number | null;
  readonly targetPence: number | null;
  /** Null where the command line sets it. */
  readonly targetAt: Ref | null;
  /** The scenario that runs when none is named. */
  readonly scenario: { readonly name: string; readonly at: Ref } | null;
  readonly claims: readonly Claim[];
  readonly caution: { readonly text: string; readonly at: Ref } | null;
  /** Left out where it says nothing of the prices of later years. */
  readonly prices?: Prices;
  /** Whose posts answer contacts; null where it does not say. */
  readonly accessRole: { readonly role: string; readonly at: Ref } | null;
  readonly decisionDate: Day | null;
  /** Assumptions that go together. */
  readonly correlations: readonly Correlation[];
  /** What only some cases say of money: whose saving is wanted, and what it is moved to. */
  readonly money: Pick<Case, 'targetFunding' | 'savingsCode'>;
}

/** What the command line says of the case; it wins over locplan.yaml. */
export interface CaseFlags {
  readonly targetPence: number | null;
  readonly financialYear: number | null;
}

/** Reads locplan.yaml, or does without it where the files are named one by one. */
export function readCaseFile(doc: YamlDoc | null, flags: CaseFlags, log: FaultLog): CaseFile {
  const data: Partial<CaseData> = doc === null ? {} : fit(doc, caseShape, log);
  const file = doc === null ? null : { file: doc.file };
  const at = (...path: (string | number)[]): Ref => ({ file: doc?.file ?? '', path });
  const { title, scenario, caution, access_role: role, decision_date: decision } = data;
  const decisionDate = typeof decision === 'string' ? readDay(decision) : null;
  if (typeof decision === 'string' && decisionDate === null) {
    const facts = { key: 'decision_date', value: decision, expects: 'a date such as 2013-03-01', near: null };
    log.add('wrong-value', facts, at('decision_date'));
  }
  if (flags.targetPence === null && !says(doc, 'target')) log.add('target-missing', {}, file);
  const named = flags.financialYear !== null || says(doc, 'financial_year');
  if (!named && doc !== null) log.add('financial-year-missing', {}, file);
  if (!named && doc === null) log.add('financial-year-assumed', { year: yearName(ASSUMED_YEAR) }, null);
  const year = financialYear(data.financial_year ?? null, at('financial_year'), log);
  const pence = target(data.target ?? null, at('target'), log);
  const prices = readPrices(data, doc?.file ?? '', log);
  return {
    title: title ?? '',
    financialYear: flags.financialYear ?? year ?? (doc === null ? ASSUMED_YEAR : null),
    targetPence: flags.targetPence ?? pence,
    targetAt: flags.targetPence === null && pence !== null ? at('target') : null,
    scenario: scenario === undefined || scenario === null ? null : { name: scenario, at: at('scenario') },
    claims: (data.claims ?? []).flatMap((claim, i) => readClaim(claim, at('claims', i), log)),
    caution: caution === undefined || caution === null ? null : { text: caution, at: at('caution') },
    ...(prices === undefined ? {} : { prices }),
    accessRole: role === undefined || role === null ? null : { role: role.trim(), at: at('access_role') },
    decisionDate,
    correlations: readCorrelations(data.correlations, at, log),
    money: readTargetMoney(data, at, log),
  };
}

/** Whether the file has the key at all, be its value right or wrong; true for a file that is no list of keys. */
/** For tables alone, of which none says its year. A fixed one, since a result must not change with the calendar. */
const ASSUMED_YEAR = 2026;

function says(doc: YamlDoc | null, key: 'target' | 'financial_year'): boolean {
  const data = doc?.data ?? {};
  if (typeof data !== 'object' || Array.isArray(data)) return true;
  return ((data as Record<string, unknown>)[key] ?? null) !== null;
}

function financialYear(written: string | number | null, at: Ref, log: FaultLog): number | null {
  if (written === null) return null;
  const year = readFinancialYear(String(written));
  if (year === null) log.add('financial-year', { value: written }, at);
  return year;
}

/** A target in pounds → pence; null and told where it is no money, or below zero. */
function target(written: string | number | null, at: Ref, log: FaultLog): number | null {
  if (written === null) return null;
  const pence = readPounds(written);
  if (typeof pence === 'number' && pence >= 0) return pence;
  log.flaw(pence instanceof Flaw ? pence : new Flaw('negative-number', String(written)), 'target', at);
  return null;
}

type ClaimData = NonNullable<CaseData['claims']>[number];

function readClaim({ figure, says, to_nearest: toNearest }: ClaimData, at: Ref, log: FaultLog): Claim[] {
  const value = typeof says === 'number' ? says : readSays(says);
  if (!(value instanceof Flaw)) return [{ figure, says: value, toNearest: toNearest ?? null, at }];
  log.flaw(value, 'says', { ...at, path: [...(at.path ?? []), 'says'] });
  return [];
}

/** What a paper says, in pounds or in FTE: "£517,000" and 3.5 alike. */
function readSays(text: string): number | Flaw {
  if (!/[£kmcr]/i.test(text)) return readNumber(text, 'not-a-number', 1e10);
  const pence = readPounds(text);
  return pence instanceof Flaw ? pence : pence / 100;
}
