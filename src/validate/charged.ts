import type { Day } from '../model/day.ts';
import type { Funding } from '../model/case.ts';

interface Cells {
  readonly funding: Funding | null;
  readonly cost_centre: string | null;
  readonly account: string | null;
  readonly end_date?: Day | null;
}

/** Who pays for a post or a line, what it is charged to and when it ends: only as far as the row says so. */
export function charged({ funding, cost_centre: costCentre, account, end_date: endDate }: Cells): {
  readonly funding?: Funding;
  readonly costCentre?: string;
  readonly account?: string;
  readonly endDate?: Day;
} {
  return {
    ...(funding === null ? {} : { funding }),
    ...(costCentre === null ? {} : { costCentre }),
    ...(account === null ? {} : { account }),
    ...(endDate === null || endDate === undefined ? {} : { endDate }),
  };
}
