import { fault } from '../../issue/fault.ts';
import { suggest } from '../../issue/suggest.ts';
import { SUBJECTIVES, type Area } from '../../model/case.ts';
import { assumption } from '../../model/assumption.ts';
import { financialYearOf, isoDay, yearName } from '../../model/day.ts';
import type { PostRule } from '../../model/scenario.ts';
import { EMPLOYER_NI } from '../../model/years/employer-ni.ts';
import { onTopOf } from '../../model/years/post-cost.ts';
import { employerNiOf } from '../../model/years/prices.ts';
import { plainWord, SUBJECTIVE_WORDS } from '../contract/vocabulary.ts';
import { ACCESS_POINT_CHECKS } from './access-point-checks.ts';
import { ASSUMPTION_CHECKS } from './assumption-checks.ts';
import { below } from './draft.ts';
import { BASE_CHECKS } from './base-checks.ts';
import type { Check } from './check.ts';
import { leavingWithoutLimit } from './leaving-checks.ts';
import { LOCALITY_CHECKS } from './locality-checks.ts';
import type { Parts } from './parts.ts';

const ruleWithoutPosts: Check = ({ parts, known: { roles } }) =>
  [...parts.ruled].flatMap(([written, at]) => {
    const role = written.trim();
    if (roles === null || roles.get(role) === true) return [];
    return roles.has(role)
      ? fault('role-out-of-scope', { role }, { ...at, atKey: true })
      : fault('unknown-role', { role, near: suggest(role, roles.keys()) }, { ...at, atKey: true });
  });

const needWithoutNeed: Check = ({ parts, known }) =>
  allRules(parts).flatMap(({ role, placing, at }) =>
    placing.kind === 'total' && placing.allocate === 'need' && !known.needGiven
      ? fault('need-missing', { role }, below(at, 'allocate'))
      : [],
  );

const childrenWithoutChildren: Check = ({ parts, known: { areas } }) =>
  areas.length > 0 && silentAreas(areas, 'children').length === areas.length
    ? allRules(parts).flatMap(({ role, placing, at }) =>
        placing.kind === 'total' && placing.allocate === 'children'
          ? fault('children-missing', { role }, below(at, 'allocate'))
          : [],
      )
    : [];

const nothingFreed: Check = ({ parts: { socialWorkerLeads }, known: { areas } }) => {
  const silent = silentAreas(areas, 'childInNeedFamilies').map(({ id }) => id);
  if (socialWorkerLeads === null || socialWorkerLeads.value === 'all' || silent.length === 0) return [];
  const facts = { rule: socialWorkerLeads.value, areas: silent, of: areas.length };
  return [fault('child-in-need-missing', facts, socialWorkerLeads.at)];
};

const postsInUnknownLocality: Check = ({ parts, localitiesWhole }) => {
  if (!localitiesWhole || parts.localities === null) return [];
  const names = parts.localities.localities.map(({ name }) => name);
  return allRules(parts).flatMap(({ placing, at }) =>
    placing.kind !== 'by_locality'
      ? []
      : [...placing.posts.keys()].flatMap((locality) => {
          const where = { ...below(at, 'by_locality', locality), atKey: true };
          if (names.includes(locality)) return [];
          return fault('unknown-locality', { locality, near: suggest(locality, names) }, where);
        }),
  );
};

const newPostWithoutPrice: Check = ({ parts, known: { roles } }) =>
  parts.newPosts.flatMap(({ role, pricePence, at }) =>
    pricePence === null && roles !== null && roles.get(role) !== true
      ? fault('price-missing', { role }, at)
      : [],
  );

const driverOfNothing: Check = ({ parts, known: { lineIds } }) =>
  [...parts.drivers].flatMap(([key, { at }]) => {
    if (lineIds === null || lineIds.has(key) || SUBJECTIVE_WORDS.meanings.has(plainWord(key))) return [];
    const near = suggest(key, [...SUBJECTIVES, ...lineIds]);
    return fault('unknown-budget-line', { key, near }, { ...at, atKey: true });
  });

const startBeforeBudget: Check = ({ parts: { start }, known: { financialYear } }) => {
  if (start === null || financialYear === null) return [];
  if (financialYearOf(start.day) >= financialYear) return [];
  return [fault('early-start', { start: isoDay(start.day), year: yearName(financialYear) }, start.at)];
};

/** Only what the posts' own rows say of National Insurance is worked out anew. */
const yearsWithoutNi: Check = ({ parts, known }) => {
  const { prices, financialYear, posts } = known;
  if (prices === undefined || financialYear === null) return [];
  const asked = posts.some(({ contract, rows = [] }) =>
    rows.some((row) => contract !== 'agency' && onTopOf(row, 'employer_ni') !== null),
  );
  const first = parts.start === null ? financialYear + 1 : financialYearOf(parts.start.day);
  const count = assumption(known, parts, 'mtfs_years');
  const missing = Array.from({ length: count }, (_, i) => first + i).filter(
    (year) => employerNiOf(prices, year) === undefined,
  );
  if (!asked || missing.length === 0) return [];
  const has = [...new Set([...EMPLOYER_NI.keys(), ...prices.employerNi.keys()])].sort((a, b) => a - b);
  return [fault('ni-year-unknown', { years: missing.map(yearName), known: has.map(yearName) }, prices.at)];
};

/** Every check of a scenario against its case, in the order in which their faults are told. */
export const CHECKS: readonly Check[] = [
  ...LOCALITY_CHECKS,
  ...ACCESS_POINT_CHECKS,
  ruleWithoutPosts,
  needWithoutNeed,
  childrenWithoutChildren,
  nothingFreed,
  postsInUnknownLocality,
  ...BASE_CHECKS,
  newPostWithoutPrice,
  driverOfNothing,
  ...ASSUMPTION_CHECKS,
  startBeforeBudget,
  yearsWithoutNi,
  leavingWithoutLimit,
];

/** The areas that do not say. */
function silentAreas(areas: readonly Area[], column: 'children' | 'childInNeedFamilies'): readonly Area[] {
  return areas.filter((area) => typeof area[column] !== 'number');
}

function allRules({ posts, newPosts }: Parts): readonly PostRule[] {
  return [...posts, ...newPosts];
}
