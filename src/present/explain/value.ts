import type { Step } from '../../model/explain/step.ts';
import { decimal, NONE, pounds } from '../number.ts';

/** Finer than this no ratio is shown; JSON has the full one. */
const MOST_PLACES = 4;

/** A step's value with its unit: £35,924.46, 7.5 FTE. An amount that is no whole number of pence has two places more. */
export function valueText({ value, unit, exact }: Pick<Step, 'value' | 'unit' | 'exact'>): string {
  if (value === null) return NONE;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (unit === 'pence') return exact === undefined ? pounds(value, 2) : finePounds(value);
  const number = decimal(value, placesOf(value));
  return BARE.has(unit) ? number : `${number} ${nounOf(value, unit)}`;
}

/** Units that say nothing beside the number. */
const BARE: ReadonlySet<string> = new Set(['share', 'rate a year', 'weight', 'ratio', 'number']);

function finePounds(pence: number): string {
  const text = decimal(pence / 100, 4);
  return text.startsWith('-') ? `-£${text.slice(1)}` : `£${text}`;
}

/** As few places as show the value as it is. */
function placesOf(value: number): number {
  let places = 0;
  while (places < MOST_PLACES && Math.abs(value - Number(value.toFixed(places))) > 1e-9) places++;
  return places;
}

const SINGULAR: Readonly<Record<string, string>> = {
  posts: 'post',
  months: 'month',
  areas: 'area',
  localities: 'locality',
  people: 'person',
  families: 'family',
};

function nounOf(value: number, unit: string): string {
  return value === 1 ? (SINGULAR[unit] ?? unit) : unit;
}
