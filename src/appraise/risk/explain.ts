import type { Case } from '../../model/case.ts';
import { derived } from '../../model/explain/basis.ts';
import { leaf, type Step, type StepSource, type StepUnit } from '../../model/explain/step.ts';
import { assumption } from '../../model/assumption.ts';
import type { Scenario } from '../../model/scenario.ts';
import { RISK_FIGURES, type RiskFigure } from './figures.ts';
import { uncertainInputs } from './inputs.ts';
import type { Simulated } from './simulate.ts';

/** Chances that are shares of draws, and where the count of those draws stands. */
const COUNTED: Readonly<Record<string, 'met' | 'over' | 'both' | 'metButOver'>> = {
  'risk.targetMet': 'met',
  'risk.caseloadOver': 'over',
  'risk.metAndHeld': 'both',
  'risk.metButOver': 'metButOver',
};

/**
 * What a figure of chance is made of: the draws that were counted, from which ranges, and the same drawn a second time.
 * No sum of cells leads to it, so what can be checked is that it repeats. Null for an id that chance has no figure of.
 */
export function explainRisk(
  id: string,
  { theCase, scenario }: { readonly theCase: Case; readonly scenario: Scenario },
  [found, again]: readonly [Simulated, Simulated],
): Step {
  const figure = RISK_FIGURES.find((each) => each.id === id);
  if (figure === undefined) throw new Error(`No figure ${id}`);
  const inputs = inputSteps(theCase, scenario);
  const counted = COUNTED[id];
  const root =
    counted === undefined
      ? quantity(figure, [found, again], inputs)
      : share(figure, counted, [found, again], inputs);
  return { ...root, figure: id, label: id };
}

function share(
  { means }: RiskFigure,
  counted: 'met' | 'over' | 'both' | 'metButOver',
  [found, again]: readonly [Simulated, Simulated],
  inputs: readonly Step[],
): Step {
  const hits = repeated(
    'Draws that count',
    'number',
    [found[counted].count, again[counted].count],
    [found, inputs],
  );
  const draws = leaf({ label: 'Draws', unit: 'number' }, found.drawn, drawnBy(found));
  return derived({ label: '', unit: 'share', formula: means }, 'quotient', [hits, draws]);
}

function quantity(
  { of, unit, means }: RiskFigure,
  [found, again]: readonly [Simulated, Simulated],
  inputs: readonly Step[],
): Step {
  return { ...repeated('', unit, [of(found), of(again)], [found, inputs]), formula: means };
}

/** A value that was found by drawing, with what was drawn from, and the same of a second run. */
function repeated(
  label: string,
  unit: StepUnit,
  [value, again]: readonly [number | null, number | null],
  [found, inputs]: readonly [Simulated, readonly Step[]],
): Step {
  const formula = 'Counted over the draws of what follows';
  const second = leaf({ label: 'The same, drawn again', unit }, again ?? 0, drawnBy(found));
  return { ...derived({ label, unit, formula }, 'drawnAgain', [second, ...inputs]), value };
}

function drawnBy({ drawn, method, seed }: Simulated): StepSource {
  const how = method === 'sobol' ? 'scrambled Sobol' : 'plain';
  return { kind: 'flag', name: `${drawn} draws, ${how}, seed ${seed}`, at: null };
}

/** What is held against what: the target, the standard, and every assumption with its range. */
function inputSteps(theCase: Case, scenario: Scenario): Step[] {
  const target: StepSource = { kind: 'scenario', name: 'target', at: theCase.targetAt ?? null };
  const standard: StepSource = {
    kind: 'assumption',
    name: 'caseload_standard',
    at:
      (scenario.assumptions.get('caseload_standard') ?? theCase.assumptions.get('caseload_standard'))?.at ??
      null,
  };
  const { ranged } = uncertainInputs(theCase, scenario);
  return [
    leaf({ label: 'Target', unit: 'pence' }, theCase.targetPence, target),
    ...(ranged.some(({ id }) => id === 'caseload_standard')
      ? []
      : [
          leaf(
            { label: 'Standard', unit: 'families per FTE' },
            assumption(theCase, scenario, 'caseload_standard'),
            standard,
          ),
        ]),
    ...ranged.map(({ id, value, range }) =>
      leaf(
        { label: `${id}, ${range.low} to ${range.high}, ${range.shape.replace('_', ' ')}`, unit: 'number' },
        value,
        { kind: 'assumption', name: id, at: range.at },
      ),
    ),
  ];
}
