import type { PostGroup } from '../case.ts';
import type { Merged } from '../merge.ts';
import { ownOf } from './areas.ts';
import { type Basis, derived, total } from './basis.ts';
import { ofRole } from './lead-fte.ts';
import { type Explain, placeOf } from './posts.ts';
import { shared } from './shares.ts';
import type { Step } from './step.ts';

const named = (formula: string) => ({ label: '', unit: 'families' as const, formula });

const CHANGES =
  'Families that partners hand over + those over their capacity + those freed from a social worker + those whose Lead Professional post goes';

/** Every figure of the families who change their Lead Professional. */
export const LEAD_CHANGES: Readonly<Record<string, Explain>> = {
  'fairness.<locality>.postGoes': (basis, subject) => {
    const place = placeOf(basis, subject);
    const lost = shareLost(basis, place);
    const parts = areasOf(basis, place).flatMap((area) => goes(basis, area, lost));
    return total(
      named('Own families × the share of Lead Professional FTE cut, summed over the areas'),
      parts,
      'Lead Professional posts of a role with a rule',
    );
  },
  'fairness.<locality>.leadChanges': ({ figure }, { locality }) =>
    derived(named(CHANGES), 'sum', [
      figure(`caseload.${locality}.transferredIn`),
      figure(`leads.${locality}.overflow`),
      figure(`leads.${locality}.freed`),
      figure(`fairness.${locality}.postGoes`),
    ]),
  'fairness.leadChanges': ({ planned, figure }) =>
    total(
      named('Sum of the localities'),
      planned.map(({ locality }) => figure(`fairness.${locality}.leadChanges`)),
      'localities',
    ),
};

/** Today's areas of a locality, each by itself. */
function areasOf({ today }: Basis, place: Merged): Merged[] {
  return place.areas.flatMap(({ id }) => today.find(({ locality }) => locality === id) ?? []);
}

function leadingOfRuled({ theCase, scenario }: Basis): PostGroup[] {
  const ruled = new Set(scenario.posts.map(({ role }) => role));
  return theCase.posts.filter((post) => post.leadProfessional && post.inScope && ruled.has(post.role));
}

/** FTE of posts that lead families and are in a role with a rule, as far as it falls to an area. */
function held(basis: Basis, area: Merged): Step[] {
  const parts = leadingOfRuled(basis).flatMap((group) => shared(basis, group, area, 'FTE'));
  if (parts.length === 0) return [];
  return [
    basis.once(`held ${area.locality}`, () =>
      derived(
        { label: `In roles with a rule, in ${area.locality}`, unit: 'FTE', formula: 'Posts × share' },
        'sum',
        parts,
      ),
    ),
  ];
}

function shareLost(basis: Basis, place: Merged): Step {
  const now = total(
    { label: 'Held today', unit: 'FTE', formula: 'Sum of the areas' },
    areasOf(basis, place).flatMap((area) => held(basis, area)),
    'posts',
  );
  const kept = total(
    { label: 'Planned', unit: 'FTE', formula: 'Sum of the roles' },
    basis.scenario.posts.flatMap(({ role }) => ofRole(basis, role, place)),
    'posts',
  );
  return derived(
    { label: `Share that goes in ${place.locality}`, unit: 'share', formula: '(Held − planned) ÷ held' },
    'shareLost',
    [now, kept],
  );
}

function goes(basis: Basis, area: Merged, lost: Step): Step[] {
  return held(basis, area).map((fte) =>
    derived(
      {
        label: area.locality,
        unit: 'families',
        formula: 'Own families × share of Lead Professional FTE cut',
      },
      'product',
      [
        ownOf(basis, area),
        derived(
          { label: 'Share cut', unit: 'share', formula: 'FTE cut ÷ all of the area' },
          'quotientOrZero',
          [
            derived({ label: 'FTE cut', unit: 'FTE', formula: 'FTE × the share that goes' }, 'product', [
              fte,
              lost,
            ]),
            basis.figure(`caseload.now.${area.locality}.lpFte`),
          ],
        ),
      ],
    ),
  );
}
