import { fault } from '../../issue/fault.ts';
import type { Ref } from '../../issue/issue.ts';
import type { AssumptionId } from '../../model/assumption/table.ts';
import { correlated } from '../correlations.ts';
import { unknownSubjects } from '../subjects.ts';
import type { ScenarioDocs } from './chain.ts';
import type { Check } from './check.ts';

const assumptionOfTheCase: Check = ({ parts }) => {
  const rate = parts.assumptions.get('on_cost_rate');
  return rate === undefined ? [] : [fault('assumption-of-the-case', { id: 'on_cost_rate' }, rate.at)];
};

/** A role that nobody has today can be that of a new post. */
const aboutNothing: Check = ({ parts, known: { roles, lineIds } }) => {
  const ofNewPosts = parts.newPosts.map(({ role }) => role);
  return unknownSubjects(parts.named, {
    roles: roles === null ? null : new Set([...roles.keys(), ...ofNewPosts]),
    lineIds,
  });
};

const correlationWithoutRange: Check = ({ known, ranged }) => {
  const first = new Map<AssumptionId, Ref | null>();
  for (const { id, at } of correlated(known.correlations)) if (!first.has(id)) first.set(id, at);
  return [...first].flatMap(([id, at]) => {
    const hasRange = known.assumptions.get(id)?.range !== undefined || ranged.has(id);
    return hasRange ? [] : fault('correlation-without-range', { id }, at);
  });
};

export const ASSUMPTION_CHECKS: readonly Check[] = [
  assumptionOfTheCase,
  aboutNothing,
  correlationWithoutRange,
];

/** The assumptions for which any of the scenarios gives a low or a high. */
export function rangedIn(docs: ScenarioDocs): ReadonlySet<string> {
  const written = [...docs.values()].flatMap((doc) => {
    const data = doc?.data as { readonly assumptions?: unknown } | null | undefined;
    return Array.isArray(data?.assumptions) ? (data.assumptions as readonly unknown[]) : [];
  });
  return new Set(
    written.flatMap((entry) => {
      const { id, low, high } = (entry ?? {}) as { id?: unknown; low?: unknown; high?: unknown };
      return typeof id === 'string' && (low ?? high ?? null) !== null ? id : [];
    }),
  );
}
