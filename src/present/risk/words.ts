import type { Simulated } from '../../appraise/risk/simulate.ts';
import { assumptionRule, type AssumptionId } from '../../model/assumption/table.ts';
import type { Range, Shape } from '../../model/range.ts';
import { count, decimal, pounds } from '../number.ts';

/** A value of an assumption as it can be typed back: 2.9%, £1,444.59, 12. */
export function inputText(id: AssumptionId, value: number): string {
  const { unit } = assumptionRule(id);
  if (unit === 'pounds') return pounds(Math.round(value * 100), Number.isInteger(value) ? 0 : 2);
  if (isShare(unit)) return `${plain(value * 100)}%`;
  return plain(value);
}

const isShare = (unit: string): boolean => /^(share|rate)/.test(unit);

/** As many places as the value has, without what arithmetic leaves: 2.9028, not 2.9028000000000005. */
function plain(value: number): string {
  const exact = Number(value.toPrecision(12));
  const places = exact.toFixed(12).replace(/0+$/, '').split('.')[1]?.length ?? 0;
  return decimal(exact, places);
}

export const SHAPE_WORDS: Readonly<Record<Shape, string>> = {
  triangular: 'Triangular',
  pert: 'PERT',
  uniform: 'Uniform',
  two_point: 'Two points',
};

/** From what to what: "0% to 4%". */
export function rangeText(id: AssumptionId, { low, high }: Range): string {
  return `${inputText(id, low)} to ${inputText(id, high)}`;
}

/** What somebody needs to draw the same again: "10,000 draws, scrambled Sobol, seed 1". */
export function drawnText({
  drawn,
  asked,
  method,
  seed,
}: Pick<Simulated, 'drawn' | 'asked' | 'method' | 'seed'>): string {
  const cut = drawn < asked ? ` of the ${decimal(asked)} asked for` : '';
  return `${count(drawn, 'draw')}${cut}, ${method === 'sobol' ? 'scrambled Sobol' : 'plain'}, seed ${seed}`;
}
