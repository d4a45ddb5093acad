import type { FigureUnit, Subject } from '../figure.ts';
import { socialWorkerOf } from './area-leads.ts';
import { ownOf, partnerLedOf } from './areas.ts';
import { type Basis, derived, total } from './basis.ts';
import { costStep, countStep } from './establishment.ts';
import { lpFteNow, lpFtePlanned } from './lead-fte.ts';
import { type Explain, placeOf } from './posts.ts';
import { assumed } from './sources.ts';
import type { Step } from './step.ts';
import { familiesOf, UNWEIGHTED, weighted, workOf, workWords } from './team-families.ts';

const named = (unit: FigureUnit, formula: string) => ({ label: '', unit, formula });

const perLp = (basis: Basis): string =>
  `${workWords(basis)} ÷ Lead Professional FTE; none where there is none`;

/** Every figure of the caseload: by area today, by locality planned, and of the plan as a whole. */
export const CASELOAD: Readonly<Record<string, Explain>> = {
  'caseload.now.<area>.families': (basis, subject) =>
    derived(named('families', 'Own families'), 'same', [ownOf(basis, areaOf(basis, subject))]),
  'caseload.now.<area>.weightedFamilies': (basis, subject) =>
    weighted(basis, areaOf(basis, subject), 'own') ??
    derived(named('families', UNWEIGHTED), 'same', [basis.figure(`caseload.now.${subject.area}.families`)]),
  'caseload.now.<area>.lpFte': (basis, subject) => lpFteNow(basis, areaOf(basis, subject)),
  'caseload.now.<area>.perLp': (basis, { area }) =>
    derived(named('families per FTE', perLp(basis)), 'quotient', [
      workOf(basis, `caseload.now.${area}`),
      basis.figure(`caseload.now.${area}.lpFte`),
    ]),
  'caseload.<locality>.families': familiesOf,
  'caseload.<locality>.weightedFamilies': (basis, subject) =>
    weighted(basis, placeOf(basis, subject), 'team') ??
    derived(named('families', UNWEIGHTED), 'same', [basis.figure(`caseload.${subject.locality}.families`)]),
  'caseload.<locality>.transferredIn': (basis, subject) =>
    derived(named('families', 'lead_transfer_share × partner-led families'), 'product', [
      assumed(basis, 'lead_transfer_share'),
      partnerLedOf(basis, placeOf(basis, subject)),
    ]),
  'caseload.<locality>.lpFte': (basis, subject) => lpFtePlanned(basis, placeOf(basis, subject)),
  'caseload.<locality>.perLp': (basis, { locality }) =>
    derived(named('families per FTE', perLp(basis)), 'quotient', [
      workOf(basis, `caseload.${locality}`),
      basis.figure(`caseload.${locality}.lpFte`),
    ]),
  'caseload.<locality>.perLpRegroupedOnly': (basis, subject) =>
    derived(named('families per FTE', 'Own families ÷ Lead Professional FTE'), 'quotient', [
      weighted(basis, placeOf(basis, subject), 'own') ?? ownOf(basis, placeOf(basis, subject)),
      basis.figure(`caseload.${subject.locality}.lpFte`),
    ]),
  'caseload.<locality>.fteRequired': (basis, { locality }) =>
    derived(named('FTE', `${workWords(basis)} ÷ caseload_standard`), 'quotient', [
      workOf(basis, `caseload.${locality}`),
      assumed(basis, 'caseload_standard'),
    ]),
  'caseload.<locality>.fteGap': ({ figure }, { locality }) =>
    derived(named('FTE', 'Lead Professional FTE − FTE required'), 'settledDifference', [
      figure(`caseload.${locality}.lpFte`),
      figure(`caseload.${locality}.fteRequired`),
    ]),
  'caseload.nowOverall': (basis) => overall(basis, now(basis)),
  'caseload.plannedOverall': (basis) => overall(basis, planned(basis)),
  'caseload.worst': (basis) => greatest(basis, 'Largest of the localities', planned(basis)),
  'caseload.worstNow': (basis) => greatest(basis, 'Largest of the areas', now(basis)),
  'caseload.spread': (basis) =>
    derived(
      named('families per FTE', 'Largest − smallest of the localities'),
      'spread',
      perLps(basis, planned(basis)),
    ),
  'caseload.ledBySocialWorkers': (basis) =>
    total(
      named('families', 'Sum of the areas'),
      basis.theCase.areas.map((area) => socialWorkerOf(basis, area)),
      'areas',
    ),
  'caseload.overStandard': (basis) => overStandard(basis, planned(basis), 'Sum of the localities'),
  'caseload.overStandardNow': (basis) => overStandard(basis, now(basis), 'Sum of the areas'),
  'caseload.costToHold': costToHold,
};

/** Where each caseload stands: what comes before the name of its figures. */
const planned = ({ planned: places }: Basis): string[] =>
  places.map(({ locality }) => `caseload.${locality}`);
const now = ({ today }: Basis): string[] => today.map(({ locality }) => `caseload.now.${locality}`);

const perLps = ({ figure }: Basis, places: readonly string[]): Step[] =>
  places.map((place) => figure(`${place}.perLp`));

function areaOf({ today }: Basis, { area }: Subject): Basis['today'][number] {
  const found = today.find(({ locality }) => locality === area);
  if (found === undefined) throw new Error(`No area ${area}`);
  return found;
}

function overall(basis: Basis, places: readonly string[]): Step {
  const sum = (of: (place: string) => Step, label: string, unit: FigureUnit): Step =>
    total({ label, unit, formula: 'Sum of them all' }, places.map(of), 'areas');
  return derived(named('families per FTE', 'All families ÷ all Lead Professional FTE'), 'quotient', [
    sum(
      (place) => workOf(basis, place),
      basis.plan.caseload.isWeighted ? 'All weighted families' : 'All families',
      'families',
    ),
    sum((place) => basis.figure(`${place}.lpFte`), 'All Lead Professional FTE', 'FTE'),
  ]);
}

function greatest(basis: Basis, formula: string, places: readonly string[]): Step {
  return derived(named('families per FTE', formula), 'greatest', perLps(basis, places));
}

function overStandard(basis: Basis, places: readonly string[], formula: string): Step {
  const parts = places.map((place) =>
    derived(
      {
        label: place.replace(/^caseload\.(now\.)?/, ''),
        unit: 'families',
        formula: `${workWords(basis)} ${OVER}`,
      },
      'beyond',
      [workOf(basis, place), assumed(basis, 'caseload_standard'), basis.figure(`${place}.lpFte`)],
    ),
  );
  return total(named('families', formula), parts, 'areas');
}

const OVER = '− caseload_standard × Lead Professional FTE, at least 0';

function costToHold(basis: Basis): Step {
  const { theCase, figure } = basis;
  const short = planned(basis).map((place) =>
    derived(
      {
        label: `Short in ${place.replace('caseload.', '')}`,
        unit: 'FTE',
        formula: 'What is below 0 of the gap',
      },
      'atLeastZero',
      [figure(`${place}.fteGap`)],
    ),
  );
  const groups = theCase.posts.filter((post) => post.leadProfessional && post.fte === 1);
  const label = 'full-time Lead Professional posts';
  return derived(
    named('pence', 'FTE short × mean cost of a full-time Lead Professional post, to the penny'),
    'costOfHolding',
    [
      total({ label: 'FTE short', unit: 'FTE', formula: 'Sum of the localities' }, short, 'localities'),
      costStep(basis, { label: `Cost of ${label}`, groups }, 'sum'),
      countStep({ label: `Number of ${label}`, groups }),
    ],
  );
}
