import type { Journal } from '../../model/journal.ts';

/** The budget journal: every change of budget, and what it is charged to. */
export function journalData({ kind, savingsCode, year, lines, oneOffs }: Journal): unknown {
  return {
    kind,
    savingsCode:
      savingsCode === null ? null : { costCentre: savingsCode.costCentre, account: savingsCode.account },
    year,
    lines: lines.map(({ costCentre, account, description, thisYearPence, permanentPence }) => ({
      costCentre,
      account,
      description,
      thisYearPence,
      permanentPence,
    })),
    oneOffs: oneOffs.map(({ label, year: spent, amountPence, fundedBy }) => ({
      label,
      year: spent,
      amountPence,
      fundedBy,
    })),
  };
}
