import type { Journal } from '../model/journal.ts';
import type { Tidy } from './report.ts';
import { tidyPence } from './tidy.ts';

/** Every change of budget, one a row, in pounds and pence: what a ledger takes. A saving is negative. */
export function tidyJournal({ kind, lines }: Journal): Tidy {
  return kind === 'journal' ? ledger(lines) : schedule(lines);
}

/**
 * Changes against no savings code are no journal: the table says what it is, and its columns stand in
 * another order, so that nobody uploads it as one.
 */
function schedule(lines: Journal['lines']): Tidy {
  return {
    columns: ['schedule_of_budget_changes', 'cost_centre', 'account', 'this_year', 'permanent'],
    rows: lines.map(({ costCentre, account, description, thisYearPence, permanentPence }) => [
      description,
      costCentre,
      account,
      tidyPence(thisYearPence),
      tidyPence(permanentPence),
    ]),
  };
}

function ledger(lines: Journal['lines']): Tidy {
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
