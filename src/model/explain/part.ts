import type { FigureValue } from '../figure.ts';
import type { Fraction } from '../money.ts';

/** What a rule needs to know of a part. */
export interface Part {
  readonly value: FigureValue;
  /** Money that is no whole number of pence, exactly. */
  readonly exact?: Fraction;
}

/** What a rule needs to know besides the parts. */
export interface Terms {
  /** For a sum: the positions of the parts that are taken off. */
  readonly minus?: readonly number[];
  /** For a sharing out: whose part is meant, from 0. For months in effect: the year of the plan. */
  readonly nth?: number;
  /** For a present value: the power of (1 + rate) that divides each part after the rate. */
  readonly powers?: readonly number[];
}

/** A rule by which a value follows from its parts, in words and in deed. */
export interface Definition {
  readonly means: string;
  readonly apply: (parts: readonly Part[], terms: Terms) => Part;
}

/** The parts as numbers; nothing counts as 0. */
export function numbers(parts: readonly Part[]): number[] {
  return parts.map(({ value }) => Number(value ?? 0));
}

/** A rule on plain numbers. */
export function plain(apply: (values: readonly number[], terms: Terms) => FigureValue): Definition['apply'] {
  return (parts, terms) => ({ value: apply(numbers(parts), terms) });
}
