import type { Ref } from '../../issue/issue.ts';
import type { FigureUnit, FigureValue } from '../figure.ts';
import type { Fraction } from '../money.ts';
import { reduced } from './amount.ts';
import type { Operation } from './operation.ts';

/** What a step is counted in: as figures are, and what stands between them. */
export type StepUnit =
  FigureUnit | 'rate a year' | 'areas' | 'localities' | 'weight' | 'minutes' | 'number' | 'degrees';

/**
 * Where a value comes from that no step leads to. `cell`: a cell of a table; `assumption`: one of the log, of a
 * scenario or of the command line; `scenario`: a place in a scenario, a localities file or locplan.yaml; `flag`: the
 * command line; `default`: what holds where nobody says; `absent`: there is nothing of the kind, so it is nothing.
 */
export type SourceKind = 'cell' | 'assumption' | 'scenario' | 'flag' | 'default' | 'absent';

export interface StepSource {
  readonly kind: SourceKind;
  /** The column, the id of the assumption, the key or the flag. */
  readonly name: string;
  /** Null where it is written in no file. */
  readonly at: Ref | null;
}

/** One value on the way from cells and assumptions to a figure. The same step may be part of several. */
export interface Step {
  /** The figure's id; null for what only stands between figures. */
  readonly figure: string | null;
  readonly label: string;
  readonly unit: StepUnit;
  readonly value: FigureValue;
  /** Money that is no whole number of pence, exactly: a mean price, full-time pay × FTE. */
  readonly exact?: Fraction;
  /** How the value comes from the parts, in words; empty for a leaf. */
  readonly formula: string;
  /** The same for a checker, who needs the parts alone; null for a leaf. */
  readonly operation: Operation | null;
  readonly parts: readonly Step[];
  /** Null for what has parts. */
  readonly source: StepSource | null;
}

/** What a step has to say before it is known what it comes from. */
export interface Named {
  readonly label: string;
  readonly unit: StepUnit;
}

/** A value as it is found. */
export function leaf(named: Named, value: number, source: StepSource): Step {
  return { figure: null, ...named, value, formula: '', operation: null, parts: [], source };
}

/** Money as it is found, which may be no whole number of pence. */
export function exactLeaf(named: Named, amount: Fraction, source: StepSource): Step {
  const exact = reduced(amount);
  const found = leaf(named, Number(exact.numerator) / Number(exact.denominator), source);
  return exact.denominator === 1n ? found : { ...found, exact };
}

/** Nothing, since there is nothing of the kind that would be counted. */
export function absent(named: Named, name: string): Step {
  return leaf(named, 0, { kind: 'absent', name, at: null });
}
