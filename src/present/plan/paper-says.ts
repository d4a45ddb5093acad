import type { PlanResult } from '../../appraise/result.ts';
import type { PaperPart } from '../report.ts';

/** A sentence of the paper, from the figures of a plan; null where it has nothing to say. */
export type Says = (result: PlanResult) => string | null;

/** Sentences as one paragraph; none where nothing is said. */
export function paragraph(all: readonly Says[], result: PlanResult): PaperPart[] {
  const said = all.flatMap((says) => says(result) ?? []);
  return said.length === 0 ? [] : [{ kind: 'prose', text: said.join(' ') }];
}

/** Sentences one under the other. */
export function bullets(all: readonly Says[], result: PlanResult): PaperPart[] {
  const items = all.flatMap((says) => says(result) ?? []);
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
