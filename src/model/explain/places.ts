import { baseline } from '../baseline.ts';
import { merge, type Merged } from '../merge.ts';
import { ownFamiliesOfAreas, sumOfAreas } from './areas.ts';
import { assumed } from './assumptions.ts';
import type { Evidence, PostRow } from './evidence.ts';
import { product, quotient, settledLess, shareOf, sum } from './operations.ts';
import { roleSteps, fteOfOne } from './posts.ts';
import { postsPlaced, shareIn, spread } from './placed.ts';
import { eachOnce } from './remembered.ts';
import { fteCell, fteOfRows, inScope } from './rows.ts';
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

/** Families that a full-time Lead Professional should carry at most. */
export const standard = (evidence: Evidence): Step =>
  assumed(evidence, 'caseload_standard', 'families per FTE');

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
