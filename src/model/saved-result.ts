import type { Figure } from './figure.ts';

/** A result that an earlier run saved, as far as it can be held against another. */
export interface SavedResult {
  /** As messages name the file. */
  readonly file: string;
  readonly kind: 'locplan.plan' | 'locplan.compare';
  /** Of the locplan that made it. */
  readonly version: string;
  /** SHA-256 of the files that went in, by their paths. */
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
