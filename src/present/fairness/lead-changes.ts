import type { Plan } from '../../model/plan.ts';
import { decimal, sum, wholeParts } from '../number.ts';
import { LABELS, table, type Column, type Section } from '../report.ts';

/**
 * Families whose Lead Professional will be another: handed over by a partner, freed from a social worker, or held by a
 * post that goes.
 */
export function leadChangesSection({ fairness, caseload, leads }: Plan): Section {
  const heading = 'Families who change Lead Professional';
  const reasons = [
    {
      header: 'From a partner',
      families: caseload.planned.map(
        (place, i) => place.transferredIn + (leads.byLocality[i]?.overflow ?? 0),
      ),
    },
    { header: 'From a social worker', families: leads.byLocality.map(({ freed }) => freed), ifAny: true },
    { header: 'Post goes', families: fairness.localities.map(({ postGoes }) => postGoes) },
  ]
    .filter(({ families, ifAny }) => ifAny !== true || sum(families) > 0)
    .map((reason) => ({ ...reason, families: wholeParts(reason.families) }));
  if (reasons.every(({ families }) => sum(families) === 0)) {
    const text =
      'Nobody by the figures of this plan. Staff who leave, or who move to another team, still take a family from someone it knows: ask who.';
    return { heading, parts: [{ kind: 'prose', text }] };
  }
  const cells = (counts: readonly number[]): string[] => [...counts, sum(counts)].map((n) => decimal(n));
  const rows = fairness.localities.map(({ locality }, i) => ({
    cells: [locality, ...cells(reasons.map(({ families }) => families[i] ?? 0))],
  }));
  const total = { total: true, cells: ['', ...cells(reasons.map(({ families }) => sum(families)))] };
  const numbers = [...reasons.map(({ header }) => header), 'Together'].map((header): Column => ({
    kind: 'number',
    header,
  }));
  return { heading, parts: [table([{ ...LABELS, comfortable: 28 }, ...numbers], [...rows, total])] };
}
