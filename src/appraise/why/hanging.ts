import type { PostRule } from '../../model/scenario.ts';
import type { Side, Sides } from './side.ts';

/**
 * The inputs that have no meaning without one that differs too, so that they change together with it; by the key of
 * that one. Posts that are placed by the names of localities which the other grouping does not have hang on the
 * grouping, and so do areas and staffing where the two cases do not have the same areas; a rule for a role that the
 * other staffing does not have hangs on the staffing.
 */
export function hanging(
  sides: Sides,
  isOther: (input: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const { before, after } = sides;
  const areaIds = ({ theCase }: Side): string =>
    theCase.areas
      .map(({ id }) => id)
      .toSorted()
      .join('\n');
  const ofAreas = areaIds(before) === areaIds(after) ? [] : ['areas.csv', 'staffing.csv'];
  const ofStaffing = isOther('staffing.csv') ? eitherWay(sides, rolesNotIn) : [];
  const together = ofAreas.length > 0 ? ofStaffing : [];
  const ofGrouping = isOther('localities') ? eitherWay(sides, placedByNameNotIn) : [];
  const onGrouping = [...new Set([...ofAreas, ...together, ...ofGrouping])].filter(isOther);
  return new Map([
    ['localities', onGrouping],
    ['staffing.csv', ofStaffing.filter((input) => isOther(input) && !onGrouping.includes(input))],
  ]);
}

function eitherWay({ before, after }: Sides, of: (one: Side, other: Side) => string[]): string[] {
  return [...new Set([...of(before, after), ...of(after, before)])].toSorted();
}

function placedByNameNotIn({ scenario }: Side, other: Side): string[] {
  const known = new Set(other.scenario.localities.map(({ name }) => name));
  const isBound = ({ placing }: PostRule): boolean =>
    placing.kind === 'by_locality' && [...placing.posts.keys()].some((name) => !known.has(name));
  return [
    ...scenario.posts.filter(isBound).map(({ role }) => `posts.${role}`),
    ...(scenario.newPosts.some(isBound) ? ['new_posts'] : []),
  ];
}

function rolesNotIn({ scenario }: Side, { theCase }: Side): string[] {
  const known = new Set(theCase.posts.flatMap(({ inScope, role }) => (inScope ? [role] : [])));
  return scenario.posts.flatMap(({ role }) => (known.has(role) ? [] : [`posts.${role}`]));
}
