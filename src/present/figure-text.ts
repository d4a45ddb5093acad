import type { FigureUnit, FigureValue } from '../model/figure.ts';
import { decimal, NONE, pounds, signed, signedPounds } from './number.ts';

/** Decimals that a figure is shown with: whole families and posts need none, but a share of one is not hidden. */
function placesOf(value: number, unit: FigureUnit): number {
  if (unit === 'FTE' || unit === 'families per FTE' || unit === 'months') return 1;
  return Number.isInteger(value) ? 0 : 1;
}

/** A figure as people read it, in its unit; money to the penny. */
export function figureText(value: FigureValue, unit: FigureUnit): string {
  if (value === null) return NONE;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return unit === 'pence' ? pounds(value, 2) : decimal(value, placesOf(value, unit));
}

/** By how much it differs. */
export function figureChange(by: number | null, unit: FigureUnit): string {
  if (by === null) return NONE;
  return unit === 'pence' ? signedPounds(by, 2) : signed(by, placesOf(by, unit));
}
