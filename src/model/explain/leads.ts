import type { Area } from '../case.ts';
import type { Subject } from '../figure.ts';
import { ALLOCATIONS } from './allocations.ts';
import {
  freedOf,
  freedToPartnersOf,
  freedToTeamOf,
  keyPractitionerOf,
  overflowOf,
  socialWorkerOf,
} from './area-leads.ts';
import { cellOf, partnerLedOf, workOf } from './areas.ts';
import { type Basis, derived, total } from './basis.ts';
import { type Explain, placeOf } from './posts.ts';
import type { Step } from './step.ts';

const named = (formula: string) => ({ label: '', unit: 'families' as const, formula });

/** Every figure of who leads for which families. */
export const LEADS: Readonly<Record<string, Explain>> = {
  'leads.<locality>.openFamilies': (basis, subject) =>
    workOf(basis, placeOf(basis, subject), 'open_families'),
  'leads.<locality>.socialWorker': ofAreas((basis, area) => [socialWorkerOf(basis, area)]),
  'leads.<locality>.keyPractitioner': ofAreas((basis, area) => [keyPractitionerOf(basis, area)]),
  'leads.<locality>.team': (basis, { locality }) => held(basis, `caseload.${locality}`, 'heldBy'),
  'leads.<locality>.nobody': (basis, { locality }) => held(basis, `caseload.${locality}`, 'heldByNobody'),
  'leads.<locality>.freed': ofAreas(freedOf),
  'leads.<locality>.freedToPartners': ofAreas(freedToPartnersOf),
  'leads.<locality>.freedToTeam': ofAreas(freedToTeamOf),
  'leads.<locality>.overflow': ofAreas(overflowOf),
  ...Object.fromEntries(
    ['openFamilies', 'socialWorker', 'keyPractitioner', 'team', 'nobody', 'freed', 'overflow'].map((name) => [
      `leads.${name}`,
      ofLocalities(name),
    ]),
  ),
  'leads.now.openFamilies': today((basis, place) => workOf(basis, place, 'open_families')),
  'leads.now.socialWorker': today((_, { areas }) =>
    total(
      named('Sum of the areas'),
      areas.map((area) => cellOf(area, 'social_care_families', 'families')),
      'areas',
    ),
  ),
  'leads.now.keyPractitioner': today(partnerLedOf),
  'leads.now.team': today((basis, { locality }) => held(basis, `caseload.now.${locality}`, 'heldBy')),
  'leads.now.nobody': today((basis, { locality }) => held(basis, `caseload.now.${locality}`, 'heldByNobody')),
  ...ALLOCATIONS,
};

/** A sum over the areas of a locality, of which some may have nothing of the kind. */
function ofAreas(of: (basis: Basis, area: Area) => Step[]): Explain {
  return (basis: Basis, subject: Subject) =>
    total(
      named('Sum of the areas'),
      placeOf(basis, subject).areas.flatMap((area) => of(basis, area)),
      'such families',
    );
}

function ofLocalities(name: string): Explain {
  return ({ planned, figure }) =>
    total(
      named('Sum of the localities'),
      planned.map(({ locality }) => figure(`leads.${locality}.${name}`)),
      'localities',
    );
}

function today(of: (basis: Basis, place: Basis['today'][number]) => Step): Explain {
  return (basis) =>
    total(
      named('Sum of the areas'),
      basis.today.map((place) => of(basis, place)),
      'areas',
    );
}

const HELD = {
  heldBy: 'Families of the team, where it has Lead Professional FTE',
  heldByNobody: 'Families of the team, where it has no Lead Professional FTE',
};

function held({ figure }: Basis, place: string, rule: keyof typeof HELD): Step {
  return derived({ ...named(HELD[rule]), label: place.replace(/^caseload\.(now\.)?/, '') }, rule, [
    figure(`${place}.families`),
    figure(`${place}.lpFte`),
  ]);
}
