import { words } from '../issue.ts';
import { quote } from '../quote.ts';
import { didYouMean } from '../suggest.ts';

/** What can be wrong with a scenario's localities, and with the points of access and bases that they have. */
export const localityWords = {
  'localities-missing': words({
    severity: 'error',
    says: () => 'The scenario does not say which areas form which locality',
    hint: () => 'add localities, extend a scenario that has them, or give --localities',
    means: 'A plan needs every area in one locality, and no localities are given.',
    mend: 'Add localities to the scenario: a name and a list of area codes each.',
  }),
  'empty-locality': words({
    severity: 'error',
    says: (p: { locality: string }) => `Locality ${quote(p.locality)} has no areas`,
    hint: () => 'list its areas, or remove it',
    means: 'A locality without areas serves nobody, yet it would be given posts.',
    mend: 'List its areas, or remove it.',
  }),
  'area-in-two-localities': words({
    severity: 'error',
    says: (p: { area: string; first: string; second: string }) =>
      p.first === p.second
        ? `Area ${p.area} stands twice in ${quote(p.first)}`
        : `Area ${p.area} is in two localities: ${quote(p.first)} and ${quote(p.second)}`,
    hint: () => 'keep it in one',
    means: 'Every area belongs to exactly one locality; otherwise its families would count twice.',
    mend: 'Take the area out of one of the localities.',
  }),
  'area-in-no-locality': words({
    severity: 'error',
    says: (p: { area: string; name: string }) =>
      `Area ${p.area}${p.name === '' ? '' : ` (${p.name})`} is in no locality`,
    hint: () => 'add it to one',
    means: 'Every area belongs to exactly one locality; otherwise its families would have no team.',
    mend: 'Add the area to one of the localities.',
  }),
  'unknown-locality': words({
    severity: 'error',
    says: (p: { locality: string; near: string | null }) => `There is no locality ${quote(p.locality)}`,
    hint: (p) => didYouMean(p.near, 'write it as under localities'),
    means:
      'by_locality, access_points or bases names a locality that the scenario does not have, so its posts, contacts or base would be lost.',
    mend: 'Write the locality exactly as under localities.',
  }),
  'empty-access-point': words({
    severity: 'error',
    says: (p: { point: string }) => `Point of access ${quote(p.point)} has no localities`,
    hint: () => 'list its localities, or remove it',
    means: 'Nobody would come to a point of access without localities.',
    mend: 'List its localities under access_points, or remove it.',
  }),
  'locality-at-two-points': words({
    severity: 'error',
    says: (p: { locality: string; first: string; second: string }) =>
      p.first === p.second
        ? `Locality ${quote(p.locality)} stands twice at the point of access ${quote(p.first)}`
        : `Locality ${quote(p.locality)} is at two points of access: ${quote(p.first)} and ${quote(p.second)}`,
    hint: () => 'keep it at one',
    means:
      'The contacts of a locality come to exactly one point of access; otherwise they would count twice.',
    mend: 'Take the locality out of one of the points under access_points.',
  }),
  'locality-at-no-point': words({
    severity: 'error',
    says: (p: { locality: string }) => `Locality ${quote(p.locality)} is at no point of access`,
    hint: () => 'add it to one, or write access_points: 1 for one point for all',
    means:
      'The contacts of a locality come to exactly one point of access; otherwise nobody would answer them.',
    mend: 'Add the locality to one of the points under access_points. Without access_points each locality has a point of its own.',
  }),
  'base-without-place': words({
    severity: 'error',
    says: (p: { area: string }) => `Nobody says where the base of ${p.area} is`,
    hint: (p) => `give base_lat and base_lon of ${p.area} in areas.csv, or name another area`,
    means:
      'bases keeps the base of an area whose place the areas file does not give, so no distance to it can be shown.',
    mend: 'Fill base_lat and base_lon of that area in areas.csv, in degrees, or name an area whose base is known.',
  }),
  'base-outside-locality': words({
    severity: 'warning',
    says: (p: { locality: string; area: string }) =>
      `The base of ${quote(p.locality)} would be in ${p.area}, which is in another locality`,
    hint: (p) => `name an area of ${quote(p.locality)}, unless two teams share that base`,
    means:
      'bases gives a locality the base of an area that belongs to another one. Distances are worked out to it, as asked.',
    mend: 'Name an area of the locality itself. Nothing is wrong where two teams are to share a base.',
  }),
};
