import type { Figure, FigureValue } from '../../model/figure.ts';
import { figureKinds, figuresOf } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import { settled } from '../../model/tolerance.ts';
import { type Better, betterOf } from './better.ts';

/** One figure under every option, in the options' order. */
export interface FigureRow extends Pick<Figure, 'id' | 'kind' | 'unit' | 'place' | 'year'> {
  readonly better: Better | null;
  readonly values: readonly FigureCell[];
  /** The options, without `now`, that have the best value; empty where none is better, or not all have the figure. */
  readonly best: readonly string[];
}

export interface FigureCell {
  readonly option: string;
  /** Null where the option has no such figure, or no value of it. */
  readonly value: FigureValue;
  /** Value less the baseline's, in the figure's unit; null where either is no number. */
  readonly difference: number | null;
}

/** An option by its name, with what it comes to. */
export interface Evaluated {
  readonly name: string;
  readonly plan: Plan;
}

/**
 * Every figure that an option has, side by side: its value under each, how far that is from the baseline's, and who
 * has the best of it. Figures come in the order of the screen, those of the first option first.
 */
export function compareFigures(
  options: readonly Evaluated[],
  baseline: string,
  now: string,
): readonly FigureRow[] {
  const found = options.map(({ name, plan }) => ({
    name,
    figures: new Map(figuresOf(plan).map((figure) => [figure.id, figure])),
  }));
  const from = found.find(({ name }) => name === baseline)?.figures;
  const all = new Map(found.flatMap(({ figures }) => [...figures]));
  return inOrder([...all.values()]).map(({ id, kind, unit, place, year }) => {
    const values = found.map(({ name, figures }): FigureCell => {
      const value = figures.get(id)?.value ?? null;
      return { option: name, value, difference: differenceOf(value, from?.get(id)?.value ?? null) };
    });
    const better = betterOf(kind);
    const others = found.filter(({ name }) => name !== now);
    const isOfAll = others.every(({ figures }) => figures.has(id));
    const cells = values.filter(({ option }) => option !== now);
    const best = better !== null && isOfAll ? bestOf(cells, better) : [];
    return { id, kind, unit, place, year, better, values, best };
  });
}

/** A number less another; 0 where arithmetic on decimals alone keeps them apart, null where one is no number. */
export function differenceOf(value: FigureValue, from: FigureValue): number | null {
  return typeof value === 'number' && typeof from === 'number' ? settled(value - from) : null;
}

/** Every name that shares the best value. An option without a value is not in the running. */
export function bestOf(cells: readonly FigureCell[], better: Better): string[] {
  const values = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (values.length === 0) return [];
  const best = better === 'less' ? Math.min(...values) : Math.max(...values);
  return cells
    .filter(({ value }) => typeof value === 'number' && settled(value - best) === 0)
    .map(({ option }) => option);
}

/** Kinds in their own order, which options that lack some do not have whole; years in the order of time. */
function inOrder(figures: readonly Figure[]): readonly Figure[] {
  const byYear = figures.toSorted(
    (a, b) => Number((a.year ?? '') > (b.year ?? '')) - Number((a.year ?? '') < (b.year ?? '')),
  );
  return figureKinds().flatMap(({ id }) => byYear.filter(({ kind }) => kind === id));
}
