import type { FigureKind, FigureUnit } from '../../model/figure.ts';
import { movesSaving } from './moves.ts';
import type { Simulated } from './simulate.ts';
import type { Spread } from './tally/spread.ts';

/** A figure of chance: as those of a plan, with an id, a unit and a place in JSON, but of draws. */
export interface RiskFigure extends FigureKind {
  /** Its value; null where no draw has one, or where it is not known. */
  readonly of: (found: Simulated) => number | null;
  /** How far it may be off for want of more draws, in its unit. */
  readonly errorOf: (found: Simulated) => number | null;
}

const CHANCES = [
  [
    'risk.targetMet',
    'targetMet',
    'met',
    'Draws in which the saving, as far as it is delivered, reaches the target ÷ draws',
  ],
  [
    'risk.caseloadOver',
    'caseloadOver',
    'over',
    'Draws in which a locality is over the caseload standard of that draw ÷ draws',
  ],
  ['risk.metAndHeld', 'metAndHeld', 'both', 'Draws that reach the target and hold the standard ÷ draws'],
  [
    'risk.metButOver',
    'metButOver',
    'metButOver',
    'Draws that reach the target with a locality over the standard ÷ draws',
  ],
] as const;

const SPREADS = [
  ['saving', 'saving', 'pence', 'recurring saving that counts towards the target, as far as it is delivered'],
  ['net', 'net', 'pence', 'sum of the years shown, less what is spent once'],
  ['worst', 'worst', 'families per FTE', 'worst caseload'],
] as const;

const PARTS = [
  ['mean', 'standardError', 'Mean of the draws'],
  ['p10', 'p10Error', 'What one draw in ten does not exceed'],
  ['p50', 'p50Error', 'What half of the draws do not exceed'],
  ['p90', 'p90Error', 'What nine draws in ten do not exceed'],
] as const;

/** Every figure of chance (model.md). */
export const RISK_FIGURES: readonly RiskFigure[] = [
  ...CHANCES.map(([id, key, name, means]): RiskFigure => ({
    id,
    json: `risk.chance.${key}.share`,
    unit: 'share',
    means,
    of: (found) => (isKnown(name, found) ? found[name].chance : null),
    errorOf: (found) => (isKnown(name, found) ? found[name].standardError : null),
  })),
  ...SPREADS.flatMap(([key, name, unit, what]) =>
    PARTS.map(([part, error, says]): RiskFigure => ({
      id: `risk.${key}.${part}`,
      json: `risk.chance.${key}.${part}${unit === 'pence' ? 'Pence' : ''}`,
      unit: unit satisfies FigureUnit,
      means: `${says}: ${what}`,
      of: (found) => spreadOf(found, name)?.[part] ?? null,
      errorOf: (found) => spreadOf(found, name)?.[error] ?? null,
    })),
  ),
];

/** The chance of a target is not known where no range moves the saving; that of the standard is another. */
function isKnown(name: 'met' | 'over' | 'both' | 'metButOver', found: Simulated): boolean {
  return name === 'over' || movesSaving(found);
}

function spreadOf(found: Simulated, name: 'saving' | 'net' | 'worst'): Spread | null {
  return found[name];
}
