import type { Figure, Subject } from '../figure.ts';
import { childrenOf, needOf } from './areas.ts';
import { type Basis, derived, total } from './basis.ts';
import { LEAD_CHANGES } from './lead-changes.ts';
import { MANAGEMENT } from './management.ts';
import { type Explain, placeOf } from './posts.ts';
import { REACH } from './reach.ts';
import { shared } from './shares.ts';
import type { Step } from './step.ts';

const named = (unit: Figure['unit'], formula: string) => ({ label: '', unit, formula });

/** Every figure of who has what before and after. */
export const FAIRNESS: Readonly<Record<string, Explain>> = {
  ...perFte('fairness.<locality>', ({ locality }) => `fairness.${locality}`),
  ...perFte('fairness.<locality>.<role>', ({ locality, role }) => `fairness.${locality}.${role}`),
  'fairness.<locality>.<role>.fteNow': (basis, subject) => {
    const place = placeOf(basis, subject);
    const groups = basis.roles.get(subject.role ?? '')?.groups ?? [];
    const parts = groups
      .filter(({ filled }) => filled)
      .flatMap((group) => shared(basis, group, place, 'FTE'));
    return total(named('FTE', 'Filled posts × the share of each that falls to the areas'), parts, 'posts');
  },
  'fairness.<locality>.<role>.fteThen': ({ figure }, { locality, role }) =>
    derived(named('FTE', 'FTE planned in the locality'), 'same', [figure(`posts.${role}.${locality}.fte`)]),
  'fairness.<locality>.fteNow': (basis, subject) => ofRoles(basis, subject, 'fteNow'),
  'fairness.<locality>.fteThen': (basis, subject) => ofRoles(basis, subject, 'fteThen'),
  'fairness.<locality>.needShare': (basis, subject) =>
    shareOf(basis, 'Need', needOf(basis, placeOf(basis, subject)), (place) =>
      needOf(basis, placeOf(basis, place)),
    ),
  'fairness.<locality>.fteShareNow': (basis, subject) => figureShare(basis, subject, 'FTE', FTE_NOW),
  'fairness.<locality>.fteShareThen': (basis, subject) =>
    figureShare(basis, subject, 'FTE planned', FTE_THEN),
  'fairness.<locality>.shareGap': ({ figure }, { locality }) =>
    derived(named('share', 'Share of FTE planned − share of need'), 'knownDifference', [
      figure(`fairness.${locality}.fteShareThen`),
      figure(`fairness.${locality}.needShare`),
    ]),
  'fairness.<locality>.children': (basis, subject) =>
    derived(named('children', 'Sum of the areas'), 'same', [childrenOf(basis, placeOf(basis, subject))]),
  'fairness.<locality>.deprivedChildren': (basis, subject) =>
    derived(named('children', 'Sum of the areas'), 'same', [
      childrenOf(basis, placeOf(basis, subject), 'deprived_children'),
    ]),
  'fairness.<locality>.deprivedShare': (basis, subject) =>
    figureShare(basis, subject, 'Most deprived children', (place) => `fairness.${place}.deprivedChildren`),
  'fairness.<locality>.lpFteNow': (basis, subject) =>
    total(
      named('FTE', 'Sum of the areas'),
      placeOf(basis, subject).areas.map(({ id }) => basis.figure(`caseload.now.${id}.lpFte`)),
      'areas',
    ),
  'fairness.<locality>.lpShareNow': (basis, subject) =>
    figureShare(basis, subject, 'Lead Professional FTE', (place) => `fairness.${place}.lpFteNow`),
  'fairness.<locality>.lpShareThen': (basis, subject) =>
    figureShare(basis, subject, 'Lead Professional FTE planned', (place) => `caseload.${place}.lpFte`),
  'fairness.needRatioNow': (basis) => uneven(basis, 'needPerFteNow'),
  'fairness.needRatioThen': (basis) => uneven(basis, 'needPerFteThen'),
  'fairness.childrenRatioNow': (basis) => uneven(basis, 'childrenPerFteNow'),
  'fairness.childrenRatioThen': (basis) => uneven(basis, 'childrenPerFteThen'),
  ...REACH,
  ...LEAD_CHANGES,
  ...MANAGEMENT,
};

const FTE_NOW = (place: string): string => `fairness.${place}.fteNow`;
const FTE_THEN = (place: string): string => `fairness.${place}.fteThen`;

/** Need and children ÷ the FTE of a locality, or of one role in it. */
function perFte(kind: string, stem: (subject: Subject) => string): Record<string, Explain> {
  const over =
    (what: 'need' | 'children', when: 'Now' | 'Then'): Explain =>
    (basis, subject) =>
      derived(
        named(`${what} per FTE`, `${what === 'need' ? 'Need' : 'Children'} ÷ FTE; none where there is none`),
        'quotient',
        [
          what === 'need'
            ? needOf(basis, placeOf(basis, subject))
            : basis.figure(`fairness.${subject.locality}.children`),
          basis.figure(`${stem(subject)}.fte${when}`),
        ],
      );
  return {
    [`${kind}.needPerFteNow`]: over('need', 'Now'),
    [`${kind}.needPerFteThen`]: over('need', 'Then'),
    [`${kind}.childrenPerFteNow`]: over('children', 'Now'),
    [`${kind}.childrenPerFteThen`]: over('children', 'Then'),
  };
}

function ofRoles({ scenario, figure }: Basis, { locality }: Subject, name: 'fteNow' | 'fteThen'): Step {
  return total(
    named('FTE', 'Sum of the roles with a rule'),
    scenario.posts.map(({ role }) => figure(`fairness.${locality}.${role}.${name}`)),
    'roles with a rule',
  );
}

function figureShare(basis: Basis, subject: Subject, what: string, id: (place: string) => string): Step {
  const of = ({ locality = '' }: Subject): Step => basis.figure(id(locality));
  return shareOf(basis, what, of(subject), of);
}

/** A locality's part of what all of them have. */
function shareOf(basis: Basis, what: string, part: Step, of: (place: Subject) => Step): Step {
  const all = basis.once(`all ${what} of fairness`, () =>
    total(
      { label: `${what} of all`, unit: part.unit, formula: 'Sum of the localities' },
      basis.planned.map(({ locality }) => of({ locality })),
      'localities',
    ),
  );
  return derived(named('share', `${what} of the locality ÷ that of all`), 'quotient', [part, all]);
}

function uneven({ planned, figure }: Basis, name: string): Step {
  return derived(
    named('ratio', 'Largest ÷ smallest of the localities'),
    'greatestOverLeast',
    planned.map(({ locality }) => figure(`fairness.${locality}.${name}`)),
  );
}
