import { fault } from '../issue/fault.ts';
import type { Fault, Ref } from '../issue/issue.ts';
import { suggest } from '../issue/suggest.ts';
import { type AssumptionId, assumptionRule, partsOfId } from '../model/assumption/table.ts';

/** An assumption that somebody names, and where; null on the command line. */
export interface NamedAssumption {
  readonly id: AssumptionId;
  readonly at: Ref | null;
}

/** What an assumption can be about; null where it could not be read, and nothing is held against it. */
interface Subjects {
  readonly roles: ReadonlySet<string> | null;
  readonly lineIds: ReadonlySet<string> | null;
}

/** Assumptions about a role or a budget line that there is not: they would change nothing. */
export function unknownSubjects(
  named: readonly NamedAssumption[],
  { roles, lineIds }: Subjects,
): readonly Fault[] {
  return named.flatMap(({ id, at }) => {
    const { subject } = partsOfId(id);
    if (subject === null) return [];
    const isLine = assumptionRule(id).of === 'line';
    const known = isLine ? lineIds : roles;
    if (known === null || known.has(subject)) return [];
    const near = suggest(subject, known);
    return isLine
      ? fault('unknown-budget-line', { key: subject, near, lineAlone: true }, at)
      : fault('unknown-role', { role: subject, near }, at);
  });
}
