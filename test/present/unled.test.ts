import { expect, it } from 'vitest';
import { evaluate } from '../../src/model/plan.ts';
import { unledPlaces } from '../../src/present/plan/unled.ts';
import { fixture } from '../wirral.ts';

it('a locality without a post is told apart from one whose posts have no time left', async () => {
  const { theCase, scenario } = await fixture('borough', 'capacity-used');
  const overdrawn = new Map([['extra_direct_hours' as const, { value: 120, at: null }]]);
  const posts = theCase.posts.filter(
    ({ leadProfessional, areas }) =>
      !leadProfessional || areas.every(({ areaId }) => !areaId.startsWith('S')),
  );
  const places = (assumptions: typeof scenario.assumptions, of = theCase.posts) =>
    unledPlaces(evaluate({ ...theCase, posts: of }, { ...scenario, assumptions }).caseload);
  expect(places(scenario.assumptions)).toEqual([]);
  expect(places(scenario.assumptions, posts)).toEqual([{ nobody: 'no Lead Professional', places: 'South' }]);
  expect(places(overdrawn, posts)).toEqual([
    { nobody: 'no Lead Professional', places: 'South' },
    { nobody: 'no Lead Professional time', places: 'North, Centre' },
  ]);
});
