import { FIGURE_SOURCES } from '../../model/figure-table.ts';
import type { FigureUnit, FigureValue } from '../../model/figure.ts';
import { figureId } from '../../model/figures.ts';
import type { Plan } from '../../model/plan.ts';
import type { SavedPlan } from './saved.ts';

/** An input that is not the same in two results. Null: one does not have it. */
export interface ChangedInput {
  readonly input: string;
  readonly from: string | number | null;
  readonly to: string | number | null;
}

/** A figure that is not the same in two results. */
export interface ChangedFigure {
  readonly id: string;
  readonly unit: FigureUnit;
  readonly from: FigureValue;
  readonly to: FigureValue;
  /** To less from; null where one of them is no number. */
  readonly difference: number | null;
}

/** What is not the same in two saved results. */
export interface SavedDifferences {
  readonly inputs: readonly ChangedInput[];
  readonly figures: readonly ChangedFigure[];
  /** Figures that are the same. */
  readonly same: number;
}

/** What went in otherwise, and what came out otherwise. */
export function savedDifferences(from: SavedPlan, to: SavedPlan): SavedDifferences {
  const [before, after] = [figures(from), figures(to)];
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const all = ids.map((id): ChangedFigure => {
    const [one, other] = [before.get(id), after.get(id)];
    const [was, is] = [one?.value ?? null, other?.value ?? null];
    const difference = typeof was === 'number' && typeof is === 'number' ? is - was : null;
    return { id, unit: (other ?? one)?.unit ?? 'pence', from: was, to: is, difference };
  });
  const changed = all.filter(({ from: was, to: is }) => was !== is);
  return { inputs: changedInputs(from, to), figures: changed, same: all.length - changed.length };
}

function figures({
  plan,
}: SavedPlan): Map<string, { readonly value: FigureValue; readonly unit: FigureUnit }> {
  return new Map(
    FIGURE_SOURCES.flatMap(({ id, unit, read }) =>
      read(plan as Plan).map(({ value, ...subject }) => [figureId(id, subject), { value, unit }]),
    ),
  );
}

function changedInputs(from: SavedPlan, to: SavedPlan): ChangedInput[] {
  const [before, after] = [inputsOf(from), inputsOf(to)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names
    .map((input) => ({ input, from: before.get(input) ?? null, to: after.get(input) ?? null }))
    .filter((row) => row.from !== row.to);
}

/** Everything that a result says went into it: which version, which scenario, what was set, and which files. */
function inputsOf({ tool, scenario, inputs }: SavedPlan): Map<string, string | number> {
  return new Map<string, string | number>([
    ['locplan', tool.version],
    ['scenario', scenario.name],
    ['title', scenario.title],
    ['start', scenario.start],
    ...scenario.overrides.map(({ id, value }) => [`set ${id}`, value] as const),
    ...inputs.map(({ path, sha256 }) => [path, sha256 ?? 'unknown'] as const),
  ]);
}
