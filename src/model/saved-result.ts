import type { Figure } from './figure.ts';

/** In place of the hash of a file about people: whether there is one can still be held against another result. */
export const WITHHELD = 'withheld';

/** A result that an earlier run saved, as far as it can be held against another. */
export interface SavedResult {
  /** As messages name the file. */
  readonly file: string;
  readonly kind: 'locplan.plan' | 'locplan.compare';
  /** Of the locplan that made it. */
  readonly version: string;
  /** SHA-256 of the files that went in, by their paths; WITHHELD for a file about people. */
  readonly digests: ReadonlyMap<string, string>;
  /** What was asked for: the scenario, its start, overrides, options; each as text. */
  readonly asked: ReadonlyMap<string, string>;
  readonly figures: readonly SavedFigure[];
}

/** A figure as it was saved. */
export interface SavedFigure extends Pick<Figure, 'id' | 'kind' | 'unit' | 'value'> {
  /** Of a comparison; null in a plan. */
  readonly option: string | null;
}
