import { RISK_FIGURES } from '../appraise/risk/figures.ts';
import { figureKinds } from '../model/figures.ts';
import type { FigureKind } from '../model/figure.ts';

/** Every figure that there is: those of a plan, and those of chance. */
export function allFigureKinds(): readonly FigureKind[] {
  const ofChance = RISK_FIGURES.map(({ id, json, unit, means }) => ({ id, json, unit, means }));
  return [...figureKinds(), ...ofChance];
}
