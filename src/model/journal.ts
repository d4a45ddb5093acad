import { roundToTotal } from './apportion.ts';
import type { ChargeCode } from './case.ts';
import { yearAt, yearName } from './day.ts';
import {
  budgetLines,
  endingLines,
  furtherLines,
  charging,
  roleLines,
  type Changes,
  type JournalLine,
} from './journal-lines.ts';
import { contraLines } from './journal-contra.ts';
import type { FundedBy } from './scenario.ts';
import type { PlanYear } from './years.ts';

/** The changes to the budget that the plan makes, as they are entered. */
export interface Journal {
  /**
   * `journal`: by cost centre and account, against the savings code, netting to zero; `schedule`: the changes alone,
   * since codes are missing.
   */
  readonly kind: 'journal' | 'schedule';
  readonly savingsCode: ChargeCode | null;
  /** What keeps it from being a journal: codes of everything, of something, or the savings code; null where nothing does. */
  readonly lacks: 'codes' | 'some codes' | 'savings code' | null;
  /** The year of the column "this year", as "2013/14". */
  readonly year: string;
  readonly lines: readonly JournalLine[];
  /** Spent once, and so in no base budget. */
  readonly oneOffs: readonly JournalOneOff[];
}

export interface JournalOneOff {
  readonly label: string;
  readonly year: string;
  readonly amountPence: number;
  /** Null where nobody says. */
  readonly fundedBy: FundedBy | null;
}

/**
 * Every change of budget by what it is charged to, and against them what the saving is moved to. Which posts of a role
 * go is not known, so their budgets are released in proportion to what the role costs in each cost centre and account,
 * and planned posts are budgeted again in the same way. This year has the part of the year that is saved, by largest
 * remainder, and what posts that end by themselves would still have cost. It nets to zero exactly, so that finance can
 * enter it as it is.
 */
export function journalOf(changes: Changes): Journal {
  const { scenario, savings, theCase } = changes;
  const first = savings.years.find(({ index }) => index === 1);
  if (first === undefined) throw new Error('A plan without a first year');
  const charged = charging(changes);
  const isCoded = charged === 'all';
  const savingsCode = isCoded ? (theCase.savingsCode ?? null) : null;
  const changed = [
    ...overYear(
      [
        ...roleLines(changes, isCoded),
        ...budgetLines(changes, isCoded),
        ...furtherLines(changes, savingsCode),
      ],
      first,
    ),
    ...endingLines(changes, isCoded),
  ];
  const against = savingsCode === null ? [] : contraLines(changes, savingsCode, first);
  return {
    kind: savingsCode === null ? 'schedule' : 'journal',
    savingsCode,
    lacks: lacking(charged, savingsCode),
    year: first.year,
    lines: [...changed.toSorted(byCode), ...against].filter(
      ({ thisYearPence, permanentPence }) => thisYearPence !== 0 || permanentPence !== 0,
    ),
    oneOffs: scenario.oneOffs.map(({ label, amountPence, year, fundedBy = null }) => ({
      label,
      year: yearName(yearAt(year, scenario.start)),
      amountPence,
      fundedBy,
    })),
  };
}

function lacking(charged: ReturnType<typeof charging>, savingsCode: ChargeCode | null): Journal['lacks'] {
  if (charged === 'none') return 'codes';
  if (charged === 'some') return 'some codes';
  return savingsCode === null ? 'savings code' : null;
}

/** Changes for good, with the part of each that the first year has: whole pence that add up to that year's saving. */
function overYear(
  lines: readonly Omit<JournalLine, 'thisYearPence'>[],
  { share, recurringPence }: PlanYear,
): JournalLine[] {
  const parts = lines.map(({ permanentPence }) => permanentPence * share);
  const thisYear = roundToTotal(parts, 0 - recurringPence);
  return lines.map((line, i) => ({ ...line, thisYearPence: thisYear[i] ?? 0 }));
}

/** By cost centre, then account; those that are to be coded last. */
function byCode(a: JournalLine, b: JournalLine): number {
  const [one, other] = [a, b].map(({ costCentre, account }) => [costCentre ?? '\uffff', account ?? '']);
  const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}
