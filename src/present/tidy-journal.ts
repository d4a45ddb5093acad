import type { Journal } from '../model/journal.ts';
import type { Tidy } from './report.ts';
import { tidyPence } from './tidy.ts';

/** Every change of budget, one a row, in pounds and pence: what a ledger takes. A saving is negative. */
export function tidyJournal({ lines }: Journal): Tidy {
  return {
    columns: ['cost_centre', 'account', 'description', 'this_year', 'permanent'],
    rows: lines.map(({ costCentre, account, description, thisYearPence, permanentPence }) => [
      costCentre,
      account,
      description,
      tidyPence(thisYearPence),
      tidyPence(permanentPence),
    ]),
  };
}
