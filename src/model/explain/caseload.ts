import { baseline } from '../baseline.ts';
import { merge, type Merged } from '../merge.ts';
import { areaCell, ownFamiliesOfAreas, sumOfAreas } from './areas.ts';
import { assumed } from './assumptions.ts';
import type { Evidence, PostRow } from './evidence.ts';
import {
  costOfFte,
  excess,
  largest,
  overStandard,
  product,
  quotient,
  settledLess,
  shareOf,
  span,
  sum,
} from './operations.ts';
import { roleSteps, fteOfOne } from './posts.ts';
import { postsPlaced, shareIn, spread } from './placed.ts';
import { eachOnce } from './remembered.ts';
import { costsOf, countOfRows, fteCell, fteOfRows, inScope } from './rows.ts';
import { byRule, derived, type Step } from './step.ts';

/** The figures of one locality, or of one area today, which is one by itself. */
export interface PlaceSteps {
  readonly families: () => Step;
  readonly transferredIn: () => Step;
  readonly lpFte: () => Step;
  readonly perLp: () => Step;
  readonly perLpRegroupedOnly: () => Step;
  readonly fteRequired: () => Step;
  readonly fteGap: () => Step;
}

/** What stands before the name of each figure of a place, in its id. */
type Prefix = (place: string) => string;

/** Today: each area by itself, no rule, nothing handed over. */
export function today(evidence: Evidence): Evidence {
  const now = ofToday.get(evidence) ?? {
    ...evidence,
    scenario: baseline(evidence.theCase, evidence.scenario),
  };
  ofToday.set(evidence, now);
  return now;
}

/** One for each, so that its steps are made once. */
const ofToday = new WeakMap<Evidence, Evidence>();

export function placeSteps(evidence: Evidence, place: number, prefix: Prefix): PlaceSteps {
  const { theCase, scenario } = evidence;
  const merged = merge(theCase.areas, scenario.localities);
  const { locality, areas } = merged[place] as Merged;
  const named = (label: string, unit: 'families' | 'FTE' | 'families per FTE', name: string) =>
    ({ label: `${locality} ${label}`, unit, figure: `${prefix(locality)}.${name}` }) as const;
  const own = (): Step => ownFamiliesOfAreas(evidence, areas, `${locality} own families`);
  const transferredIn = (): Step =>
    derived(
      named('transferred in', 'families', 'transferredIn'),
      'lead_transfer_share × partner-led families',
      product,
      [
        transferShare(evidence),
        sumOfAreas(evidence, areas, 'partnerLedFamilies', {
          label: 'partner-led families',
          unit: 'families',
        }),
      ],
    );
  const families = (): Step =>
    derived(named('families', 'families', 'families'), 'own families and those transferred in', sum, [
      own(),
      transferredIn(),
    ]);
  const lpFte = (): Step => ({ ...leadFte(evidence, merged, place), ...named('LP FTE', 'FTE', 'lpFte') });
  const fteRequired = (): Step =>
    derived(named('FTE required', 'FTE', 'fteRequired'), 'families ÷ caseload_standard', quotient, [
      families(),
      standard(evidence),
    ]);
  return eachOnce(evidence, `place ${prefix(locality)}`, {
    families,
    transferredIn,
    lpFte,
    perLp: () =>
      derived(
        named('families per LP', 'families per FTE', 'perLp'),
        'families ÷ Lead Professional FTE',
        quotient,
        [families(), lpFte()],
      ),
    perLpRegroupedOnly: () =>
      derived(
        named('per LP, regrouped only', 'families per FTE', 'perLpRegroupedOnly'),
        'own families ÷ Lead Professional FTE',
        quotient,
        [own(), lpFte()],
      ),
    fteRequired,
    fteGap: () =>
      derived(named('FTE gap', 'FTE', 'fteGap'), 'Lead Professional FTE less FTE required', settledLess, [
        lpFte(),
        fteRequired(),
      ]),
  });
}

const standard = (evidence: Evidence): Step => assumed(evidence, 'caseload_standard', 'families per FTE');

/** Today nobody hands over, whatever is assumed of the plan. */
function transferShare(evidence: Evidence): Step {
  const step = assumed(evidence, 'lead_transfer_share');
  return evidence.scenario.name === 'now' ? byRule({ label: 'handed over today', unit: 'share' }, 0) : step;
}

/** Lead Professional FTE of one place: posts that stay, planned posts in the share that leads families, and new ones. */
function leadFte(evidence: Evidence, merged: readonly Merged[], place: number): Step {
  const { scenario, rows } = evidence;
  const ruled = scenario.posts;
  const isReplaced = (row: PostRow): boolean => row.inScope && ruled.some(({ role }) => role === row.role);
  const staying = rows.filter((row) => row.leadProfessional && !isReplaced(row));
  const parts = [
    spread({ label: 'Lead Professional posts that stay', unit: 'FTE' }, staying, (row) => [
      fteCell(row),
      shareIn(evidence, row, merged, place),
    ]),
    ...ruled.map(({ role }) => {
      const own = inScope(evidence, role);
      const share = derived(
        { label: 'share that leads families', unit: 'share' },
        'FTE of posts that lead ÷ FTE',
        shareOf,
        [
          fteOfRows(
            'FTE that leads',
            own.filter((row) => row.leadProfessional),
          ),
          fteOfRows('FTE', own),
        ],
      );
      return derived({ label: role, unit: 'FTE' }, 'planned FTE × share that leads families', product, [
        roleSteps(evidence, role).fte(place),
        share,
      ]);
    }),
    ...scenario.newPosts
      .filter((rule) => rule.leadProfessional)
      .map((rule) =>
        derived({ label: `new ${rule.role}`, unit: 'FTE' }, 'posts × FTE of one', product, [
          postsPlaced(evidence, rule, merged, place),
          fteOfOne(rule),
        ]),
      ),
  ].filter(({ value }) => value !== 0);
  return derived({ label: 'LP FTE', unit: 'FTE' }, 'Lead Professional FTE of its posts', sum, parts);
}

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
