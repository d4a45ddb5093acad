import { areaCell } from './areas.ts';
import type { Evidence } from './evidence.ts';
import { costOfFte, excess, largest, overStandard, quotient, settledLess, span, sum } from './operations.ts';
import { placeSteps, standard, today, type PlaceSteps } from './places.ts';
import { costsOf, countOfRows } from './rows.ts';
import { derived, type Step } from './step.ts';

/** The figures of all localities together. */
export function caseloadSteps(evidence: Evidence): Readonly<Record<string, () => Step>> {
  const now = today(evidence);
  const planned = (): PlaceSteps[] =>
    evidence.scenario.localities.map((_, i) => placeSteps(evidence, i, (name) => `caseload.${name}`));
  const areas = (): PlaceSteps[] =>
    evidence.theCase.areas.map((_, i) => placeSteps(now, i, (name) => `caseload.now.${name}`));
  const overall = (places: readonly PlaceSteps[]): Step =>
    derived(
      { label: 'overall', unit: 'families per FTE' },
      'all families ÷ all Lead Professional FTE',
      quotient,
      [
        derived(
          { label: 'families', unit: 'families' },
          'sum',
          sum,
          places.map((one) => one.families()),
        ),
        derived(
          { label: 'LP FTE', unit: 'FTE' },
          'sum',
          sum,
          places.map((one) => one.lpFte()),
        ),
      ],
    );
  const worst = (places: readonly PlaceSteps[], of: string): Step =>
    derived(
      { label: 'worst', unit: 'families per FTE' },
      `largest of the ${of}`,
      largest,
      places.map((one) => one.perLp()),
    );
  const over = (places: readonly PlaceSteps[]): Step =>
    derived(
      { label: 'over standard', unit: 'families' },
      'sum of families less standard × Lead Professional FTE, where above 0',
      sum,
      places.map((one) => {
        const [families, fte] = [one.families(), one.lpFte()];
        return derived(
          { label: families.label, unit: 'families' },
          'families − standard × Lead Professional FTE, not below 0',
          overStandard,
          [families, standard(evidence), fte],
        );
      }),
    );
  return {
    nowOverall: () => overall(areas()),
    plannedOverall: () => overall(planned()),
    worst: () => worst(planned(), 'localities'),
    worstNow: () => worst(areas(), 'areas'),
    spread: () =>
      derived(
        { label: 'spread', unit: 'families per FTE' },
        'largest less smallest of the localities',
        span,
        planned().map((one) => one.perLp()),
      ),
    ledBySocialWorkers: () =>
      derived(
        { label: 'led by social workers', unit: 'families' },
        'sum of social_care_families',
        sum,
        evidence.theCase.areas.map((area) => areaCell(evidence, area, 'socialCareFamilies', 'families')),
      ),
    overStandard: () => over(planned()),
    overStandardNow: () => over(areas()),
    costToHold: () => costToHold(evidence, planned()),
  };
}

function costToHold(evidence: Evidence, planned: readonly PlaceSteps[]): Step {
  const fullTime = evidence.rows.filter((row) => row.leadProfessional && row.fte === 1);
  const short = derived(
    { label: 'Lead Professional FTE short', unit: 'FTE' },
    'sum over the localities',
    sum,
    planned.map((one) => {
      const [required, fte] = [one.fteRequired(), one.lpFte()];
      return derived(
        { label: required.label.replace('FTE required', 'short'), unit: 'FTE' },
        'FTE required less Lead Professional FTE, not below 0',
        (values) => {
          const by = settledLess(values);
          return typeof by === 'number' ? (excess([by, 0]) as number) : null;
        },
        [required, fte],
      );
    }),
  );
  const cost = derived(
    { label: 'cost of full-time Lead Professional posts', unit: 'pence' },
    'sum of the cost of each',
    sum,
    costsOf(evidence, fullTime),
  );
  return derived(
    { label: 'cost to hold the standard', unit: 'pence' },
    'FTE short × mean cost of a full-time Lead Professional, to the penny',
    costOfFte,
    [short, cost, countOfRows('such posts', 'posts', fullTime)],
  );
}
