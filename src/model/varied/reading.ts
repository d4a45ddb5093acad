import { assumption, type PerSubjectId } from '../assumption.ts';
import { partsOfId, type AssumptionId, type PlainId } from '../assumption/table.ts';
import type { Case } from '../case.ts';
import type { Scenario } from '../scenario.ts';

/** Values of the assumptions that vary, in their order. */
export type Values = ArrayLike<number>;

/** What an assumption is, for given values of those that vary. */
export type Read = (values: Values) => number;

/** How each assumption is found: among the values that vary, or as it is set. */
export interface Reading {
  readonly of: (id: PlainId) => Read;
  /** For one role or line: what is set for it alone, else what is set for all. */
  readonly ofSubject: (name: PerSubjectId, subject: string) => Read;
  /** Whether any assumption of that name varies. */
  readonly varies: (name: string) => boolean;
  /** Whether what one role or line has of it varies. */
  readonly variesFor: (name: PerSubjectId, subject: string) => boolean;
}

/** How assumptions are read where some of them vary: as a scenario that sets those would have them. */
export function readingOf(theCase: Case, scenario: Scenario, ids: readonly AssumptionId[]): Reading {
  const place = new Map<string, number>(ids.map((id, i) => [id, i]));
  const names = new Set(ids.map((id) => partsOfId(id).name));
  const read = (id: string, otherwise: number): Read => {
    const at = place.get(id);
    return at === undefined ? () => otherwise : (values) => values[at] ?? otherwise;
  };
  /** The id that holds for one role or line. */
  const holding = (name: PerSubjectId, subject: string): AssumptionId => {
    const own: AssumptionId = `${name}.${subject}`;
    return place.has(own) || scenario.assumptions.has(own) || theCase.assumptions.has(own) ? own : name;
  };
  return {
    of: (id) => read(id, assumption(theCase, scenario, id)),
    ofSubject: (name, subject) =>
      read(holding(name, subject), assumption(theCase, scenario, `${name}.${subject}`)),
    varies: (name) => names.has(name),
    variesFor: (name, subject) => place.has(holding(name, subject)),
  };
}
