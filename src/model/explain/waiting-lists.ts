import type { WaitingList } from '../case.ts';
import type { FigureUnit, Subject } from '../figure.ts';
import { type Basis, derived, less } from './basis.ts';
import type { Explain } from './posts.ts';
import { assumed, cell } from './sources.ts';
import { leaf, type Step, type StepUnit } from './step.ts';

const named = (unit: FigureUnit, formula: string) => ({ label: '', unit, formula });

const FAMILIES = 'families a year';

const of = ({ figure }: Basis, { name }: Subject, figureName: string): Step =>
  figure(`workload.waitingLists.${name}.${figureName}`);

/** Every figure of the specialists' lists. */
export const WAITING_LISTS: Readonly<Record<string, Explain>> = {
  'workload.waitingLists.<name>.waiting': (basis, subject) => cellOf(basis, subject, 'waiting', 'families'),
  'workload.waitingLists.<name>.referralsNow': (basis, subject) =>
    cellOf(basis, subject, 'referrals_per_year', FAMILIES),
  'workload.waitingLists.<name>.referralsThen': (basis, subject) =>
    less(
      named(FAMILIES, 'Referred today − those no longer referred'),
      of(basis, subject, 'referralsNow'),
      of(basis, subject, 'freed'),
    ),
  'workload.waitingLists.<name>.freed': (basis, subject) =>
    derived(named(FAMILIES, 'Referred × refer_on_reduction × refer-on share'), 'product', [
      of(basis, subject, 'referralsNow'),
      assumed(basis, 'refer_on_reduction'),
      cellOf(basis, subject, 'refer_on_share', 'share'),
    ]),
  'workload.waitingLists.<name>.freedToList': (basis, subject) =>
    derived(named(FAMILIES, 'Freed × freed_to_list_share'), 'product', [
      of(basis, subject, 'freed'),
      assumed(basis, 'freed_to_list_share'),
    ]),
  'workload.waitingLists.<name>.freedGivenUp': (basis, subject) =>
    derived(named(FAMILIES, 'The rest of what is freed, at most all who are seen'), 'least', [
      of(basis, subject, 'seenNow'),
      less(
        { label: 'The rest', unit: FAMILIES, formula: 'Freed − freed for the list' },
        of(basis, subject, 'freed'),
        of(basis, subject, 'freedToList'),
      ),
    ]),
  'workload.waitingLists.<name>.seenNow': (basis, subject) =>
    cellOf(basis, subject, 'seen_per_year', FAMILIES),
  'workload.waitingLists.<name>.seenThen': (basis, subject) =>
    less(
      named(FAMILIES, 'Seen today − given up as posts'),
      of(basis, subject, 'seenNow'),
      of(basis, subject, 'freedGivenUp'),
    ),
  'workload.waitingLists.<name>.growthNow': (basis, subject) => growth(basis, subject, 'Now'),
  'workload.waitingLists.<name>.growthThen': (basis, subject) => growth(basis, subject, 'Then'),
  'workload.waitingLists.<name>.yearsNow': (basis, subject) => years(basis, subject, 'Now'),
  'workload.waitingLists.<name>.yearsThen': (basis, subject) => years(basis, subject, 'Then'),
};

const READ = {
  waiting: (list: WaitingList) => list.waiting,
  referrals_per_year: (list: WaitingList) => list.referralsPerYear,
  seen_per_year: (list: WaitingList) => list.seenPerYear,
  refer_on_share: (list: WaitingList) => list.referOnShare,
};

function cellOf({ theCase }: Basis, { name }: Subject, column: keyof typeof READ, unit: StepUnit): Step {
  const list = theCase.waitingLists?.find(({ service }) => service === name);
  if (list === undefined) throw new Error(`No waiting list ${name}`);
  const label = column.replaceAll('_', ' ');
  return leaf({ label, unit }, READ[column](list), cell(list.row, column));
}

function growth(basis: Basis, subject: Subject, when: 'Now' | 'Then'): Step {
  return derived(named(FAMILIES, 'Referred − seen; negative is a list that shrinks'), 'settledDifference', [
    of(basis, subject, `referrals${when}`),
    of(basis, subject, `seen${when}`),
  ]);
}

function years(basis: Basis, subject: Subject, when: 'Now' | 'Then'): Step {
  return derived(named('years', 'List ÷ what it shrinks by; none where it does not shrink'), 'yearsToClear', [
    of(basis, subject, 'waiting'),
    of(basis, subject, `growth${when}`),
  ]);
}
