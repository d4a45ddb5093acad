import { expect, it } from 'vitest';
import { compareFigures } from '../../src/appraise/compare/figures.ts';
import { NOW, nowBeside } from '../../src/appraise/compare/now.ts';
import { evaluate } from '../../src/model/plan.ts';
import { differenceText, shownFigures, valueText } from '../../src/present/compare/shown.ts';
import { fixture } from '../wirral.ts';

it('what options do to contacts, Lead Professionals and leavers is shown, where it tells them apart', async () => {
  const { theCase, scenario } = await fixture('borough', 'three-hubs');
  const options = [scenario, (await fixture('borough', 'two-points')).scenario];
  options.push((await fixture('borough', 'with-leaving')).scenario);
  const all = [nowBeside(theCase, scenario, options), ...options];
  const figures = compareFigures(
    all.map((each) => ({ name: each.name, plan: evaluate(theCase, each) })),
    NOW,
    NOW,
  );
  const { groups, alike } = shownFigures(figures);
  const last = groups.at(-1);
  const rows = last?.shown.map(({ label, row }) => [
    label,
    ...row.values.map(({ value }) => valueText(value, row.unit)),
    row.best.join(),
  ]);
  expect(last?.heading).toBe('What else moves');
  expect(rows).toEqual([
    ['Contacts decided in time', '86%', '64%', '87%', '64%', 'two-points'],
    ['Leaving costs', '–', '–', '–', '£103,854', ''],
  ]);
  expect(alike.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['LP FTE gained', 'Families who change LP']),
  );
});

it('a share is a percentage, and differs by percentage points', () => {
  expect(valueText(0.864, 'share')).toBe('86%');
  expect(valueText(null, 'share')).toBe('–');
  expect(differenceText(-0.224, 'share')).toBe('-22 pp');
  expect(differenceText(0.006, 'share')).toBe('+1 pp');
  expect(differenceText(null, 'share')).toBe('–');
});
