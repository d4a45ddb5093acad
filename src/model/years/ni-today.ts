import type { Case } from '../case.ts';
import { employerNi } from './employer-ni.ts';
import { niOf, onTopOf, payToday } from './post-cost.ts';

/** Employer National Insurance of the posts in scope in the year of the budget, in pence. */
export interface NiToday {
  /** As the staffing file has it. */
  readonly givenPence: number;
  /** As the year's table makes it of the same pay. */
  readonly tablePence: number;
}

/**
 * What the staffing file has for National Insurance beside what the table of the budget's year makes of the same pay:
 * where the two differ, a later year's saving differs from the real one for another reason than prices. Null where no
 * year's prices are asked for.
 */
export function niToday({ prices, posts, financialYear }: Case): NiToday | null {
  if (prices === undefined) return null;
  const year = { prices, from: financialYear, to: financialYear, generalInflation: 0 };
  let [givenPence, tablePence] = [0, 0];
  for (const { inScope, contract, rows = [] } of posts) {
    for (const row of inScope ? rows : []) {
      const table = niOf(row, contract, year);
      if (table === null) continue;
      givenPence += onTopOf(row, 'employer_ni') ?? 0;
      tablePence += employerNi(payToday(row), table);
    }
  }
  return { givenPence, tablePence };
}
