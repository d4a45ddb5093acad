import type { Ref } from '../../issue/issue.ts';
import type { AreaShare, Case } from '../case.ts';
import type { Plan } from '../plan.ts';
import type { Scenario } from '../scenario.ts';

/** One row of the staffing file, with its cells: what the model counts together into groups, kept apart. */
export interface PostRow {
  readonly id: string;
  readonly role: string;
  readonly fte: number;
  readonly areas: readonly AreaShare[];
  readonly filled: boolean;
  readonly inScope: boolean;
  readonly leadProfessional: boolean;
  readonly pay: { readonly column: string; readonly pence: number; readonly byFte: boolean };
  readonly onTop: readonly { readonly column: string; readonly pence: number }[];
  /** Share of the pay where no on-cost is given; 0 where they are. */
  readonly onCostRate: number;
  /** The cell of a column; the row, where the file has no such column. */
  readonly at: (column: string) => Ref;
}

/** Everything that an explanation is made from. */
export interface Evidence {
  readonly theCase: Case;
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly rows: readonly PostRow[];
  /** The cell of an area in a column of areas.csv. */
  readonly areaCell: (area: string, column: string) => Ref;
  /** Where the target is set; null: on the command line. */
  readonly targetAt: Ref | null;
  /** The scenario file that runs; null where there is none. */
  readonly scenarioAt: Ref | null;
  /** Where the start is set; null: on the command line, or the April after the budget's year. */
  readonly startAt: Ref | null;
}
