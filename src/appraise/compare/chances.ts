import { RISK_FIGURES } from '../risk/figures.ts';
import { betterOf } from './better.ts';
import { bestOf, differenceOf, type FigureRow } from './figures.ts';
import type { Option } from './result.ts';

/** What options are told apart by. */
const SHOWN: ReadonlySet<string> = new Set([
  'risk.targetMet',
  'risk.saving.p10',
  'risk.caseloadOver',
  'risk.worst.p90',
]);

/**
 * The chance of each option, and what it saves in nine draws of ten. All were drawn with the same numbers, so that a
 * difference between two is not noise. None where no option has anything uncertain; today has no chance.
 */
export function chanceRows(options: readonly Option[], baseline: string, now: string): FigureRow[] {
  if (options.every(({ chance }) => chance === null)) return [];
  return RISK_FIGURES.filter(({ id }) => SHOWN.has(id)).map(({ id, unit, of }): FigureRow => {
    const found = options.map(({ name, chance }) => ({ name, value: chance === null ? null : of(chance) }));
    const from = found.find(({ name }) => name === baseline)?.value ?? null;
    const values = found.map(({ name, value }) => ({
      option: name,
      value,
      difference: differenceOf(value, from),
    }));
    const better = betterOf(id);
    const best =
      better === null
        ? []
        : bestOf(
            values.filter(({ option }) => option !== now),
            better,
          );
    return { id, kind: id, unit, place: null, year: null, better, values, best };
  });
}
