import { answeringRole } from '../../model/access/role.ts';
import { baseline } from '../../model/baseline.ts';
import type { Case } from '../../model/case.ts';
import { isoDay } from '../../model/day.ts';
import type { Scenario } from '../../model/scenario.ts';

/** What today is called among the options. */
export const NOW = 'now';

/**
 * Today as an option beside the others: nothing merged, no post touched, with the case's own assumptions and those
 * that the command line set. It starts nothing; its years are counted from the earliest start, whatever the order.
 * Contacts are answered by whom the options change, where that is one role in all of them.
 */
export function nowBeside(theCase: Case, first: Scenario, others: readonly Scenario[]): Scenario {
  const earliest = others.reduce(
    (start, other) => (isoDay(other.start) < isoDay(start) ? other.start : start),
    first.start,
  );
  const typed = new Set(first.overrides.map(({ id }) => id));
  const answering = new Set([first, ...others].flatMap((one) => answeringRole(theCase, one)?.name ?? []));
  const [answeredBy] = answering.size === 1 ? answering : [];
  return baseline(theCase, {
    ...first,
    ...(answeredBy === undefined ? {} : { answeredBy }),
    start: earliest,
    drivers: new Map(),
    assumptions: new Map([...first.assumptions].filter(([id]) => typed.has(id))),
  });
}
