import type { Ref } from '../issue/issue.ts';
import { isAssumptionId } from '../model/assumption/table.ts';
import { nearestCorrelation } from '../model/correlation/nearest.ts';
import type { Correlation } from '../model/range.ts';
import { findAssumption } from './assumption-value.ts';
import type { FaultLog } from './fault-log.ts';
import type { NamedAssumption } from './subjects.ts';
import type { CaseData } from './yaml/case-shape.ts';

/** Which assumptions go together, as locplan.yaml says: each pair once. What is refused is told and left out. */
export function readCorrelations(
  given: CaseData['correlations'],
  at: (...path: (string | number)[]) => Ref,
  log: FaultLog,
): readonly Correlation[] {
  const seen = new Set<string>();
  const pairs = (given ?? []).flatMap(({ between, rank }, i) => {
    const here = (...path: (string | number)[]): Ref => at('correlations', i, ...path);
    const ids = between.map((id, j) => findAssumption(id.trim(), here('between', j), log));
    const [one = null, other = null] = ids;
    if (one === null || other === null) return [];
    const pair = [one, other].sort().join('\n');
    if (one === other) log.add('correlation-with-itself', { id: one }, here('between', 1));
    else if (seen.has(pair)) log.add('correlation-twice', { one, other }, here('between'));
    else {
      seen.add(pair);
      return [{ one, other, rank, at: here('rank') }];
    }
    return [];
  });
  tellImpossible(pairs, log);
  return pairs;
}

/** What cannot go together at all is told once, with the nearest that can. */
function tellImpossible(pairs: readonly Correlation[], log: FaultLog): void {
  const [first] = pairs;
  const ids = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))].sort();
  const nearest = nearestCorrelation(ids, pairs);
  if (first !== undefined && nearest !== null)
    log.add('correlations-impossible', { pairs: nearest.pairs }, first.at);
}

/** The assumptions that go together with others, and where each is named. */
export function correlated(correlations: readonly Correlation[]): readonly NamedAssumption[] {
  return correlations.flatMap(({ one, other, at }) =>
    [one, other].flatMap((id, j) => {
      const path = [...(at.path ?? []).slice(0, -1), 'between', j];
      return isAssumptionId(id) ? [{ id, at: { ...at, path } }] : [];
    }),
  );
}
