import type { Ref } from '../../issue/issue.ts';
import type { FigureUnit, FigureValue } from '../figure.ts';

/** What a step is counted in: a figure's unit, or a share or factor that figures are made with. */
export type StepUnit = FigureUnit | 'share' | 'number';

/** Where a value comes from that nothing further explains. */
export type Source =
  | { readonly kind: 'cell'; readonly at: Ref; readonly column: string }
  /** `at` null: its default, or the command line. */
  | { readonly kind: 'assumption'; readonly id: string; readonly at: Ref | null }
  /** Set by a scenario, by locplan.yaml or by the command line (at null). */
  | { readonly kind: 'setting'; readonly at: Ref | null }
  /** A rule of the model that takes nothing in: "no rule changes this role". */
  | { readonly kind: 'rule' };

/** One step of the way to a figure: its value, how it comes from the values of its parts, and those. */
export interface Step {
  /** The id of the figure that it is; null for a step between figures. */
  readonly figure: string | null;
  readonly label: string;
  readonly unit: StepUnit;
  readonly value: FigureValue;
  /** In words: "FTE now less FTE planned"; empty for a leaf. */
  readonly formula: string;
  readonly parts: readonly Step[];
  /** Null for a step that has parts. */
  readonly source: Source | null;
}

/** How values make a value. Null stands for one that there is not. */
export type Operation = (values: readonly (number | null)[]) => FigureValue;

/** What is said of a step. */
export interface Named {
  readonly figure?: string;
  readonly label: string;
  readonly unit: StepUnit;
}

/** A step whose value is worked out from its parts and from nothing else. */
export function derived(named: Named, formula: string, operation: Operation, parts: readonly Step[]): Step {
  const values = parts.map(({ value }) => (typeof value === 'boolean' ? Number(value) : value));
  return { ...named, figure: named.figure ?? null, formula, parts, source: null, value: operation(values) };
}

/** A value that stands in an input. */
export function leaf(named: Named, value: FigureValue, source: Source): Step {
  return { ...named, figure: named.figure ?? null, formula: '', parts: [], source, value };
}

/** A value that a rule of the model gives without looking at anything. */
export const byRule = (named: Named, value: FigureValue): Step => leaf(named, value, { kind: 'rule' });
