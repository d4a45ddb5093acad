import { FIGURE_SOURCES } from '../../model/figure-table.ts';
import type { FigureUnit, FigureValue } from '../../model/figure.ts';
import { figureId } from '../../model/figures.ts';
import { compareMeasure } from '../../group/objective.ts';
import { betterOf, type Better } from './better.ts';
import type { CompareOption } from './option.ts';

/** One figure of all options, in their order. */
export interface ComparedFigure {
  readonly id: string;
  /** Its id with what varies in angle brackets. */
  readonly kind: string;
  readonly unit: FigureUnit;
  /** Null also where an option has no such figure: a locality of another one. */
  readonly values: readonly FigureValue[];
  /** Value less that of the baseline; null where one of them is no number. */
  readonly differences: readonly (number | null)[];
  readonly better: Better | null;
  /** The options that have it best, by name; today is none of them, nor is it a choice where all are alike. */
  readonly best: readonly string[];
}

/** Every figure that any of the options has. `baseline` is the place of the option that differences are taken from. */
export function comparedFigures(options: readonly CompareOption[], baseline: number): ComparedFigure[] {
  return FIGURE_SOURCES.flatMap(({ id: kind, unit, read }) => {
    const read1 = options.map(
      ({ plan }) => new Map(read(plan).map(({ value, ...subject }) => [figureId(kind, subject), value])),
    );
    const ids = [...new Set(read1.flatMap((figures) => [...figures.keys()]))];
    return ids.map((id): ComparedFigure => {
      const values = read1.map((figures) => figures.get(id) ?? null);
      const better = betterOf(kind);
      return {
        id,
        kind,
        unit,
        values,
        differences: values.map((value) => difference(value, values[baseline] ?? null)),
        better,
        best: better === null ? [] : bestOf(options, values, better),
      };
    });
  });
}

function difference(value: FigureValue, from: FigureValue): number | null {
  return typeof value === 'number' && typeof from === 'number' ? value - from : null;
}

function bestOf(options: readonly CompareOption[], values: readonly FigureValue[], better: Better): string[] {
  const candidates = options.flatMap(({ name, isNow }, i) => {
    const value = values[i] ?? null;
    return isNow || value === null ? [] : [{ name, value: Number(value) }];
  });
  const sign = better === 'less' ? 1 : -1;
  const isBetter = (one: number, other: number): boolean => sign * compareMeasure(one, other) < 0;
  const best = candidates.filter(({ value }) => !candidates.some((other) => isBetter(other.value, value)));
  return best.length === candidates.length ? [] : best.map(({ name }) => name);
}
