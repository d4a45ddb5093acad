import { expect, it } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { planReport } from '../../src/present/plan-report.ts';
import { leadsSection } from '../../src/present/plan/leads.ts';
import { terminal } from '../../src/present/terminal.ts';
import { fixture } from '../wirral.ts';
import { resultOf, wirral } from './wirral.ts';

const { theCase, scenario } = await fixture('borough', 'partners-first');

function screen(changed: Partial<Case> = {}, option: Partial<Scenario> = {}): string {
  const result = resultOf({ ...theCase, ...changed }, { ...scenario, ...option });
  return terminal(planReport(result, [], [leadsSection(result)]), {
    width: 104,
    colour: 0,
    ascii: false,
    pathOf: () => null,
    command: '',
  });
}

const figures = (text: string, start: string): number[] =>
  (text.split('\n').find((line) => line.trimStart().startsWith(start)) ?? '')
    .split(/\s{2,}/)
    .flatMap((cell) => (/^[\d,]+$/.test(cell) ? [Number(cell)] : []));

it('whole families foot across and down, and the teams have as many as on the plan itself', () => {
  const [, table = ''] = screen().split('Who leads');
  const rows = ['North', 'Centre', 'South', 'Planned', 'Today'].map((name) => figures(table, name));
  for (const [open, ...leads] of rows) expect(leads.reduce((a, b) => a + b, 0)).toBe(open);
  const planned = rows.slice(0, 3).reduce((sum, places) => sum.map((of, i) => of + (places[i] ?? 0)));
  expect(planned).toEqual(rows[3]);
  const teams = ['North', 'Centre', 'South'].map((name) => figures(screen(), name)[0]);
  expect(rows.slice(0, 3).map((places) => places[3])).toEqual(teams);
});

it('families without a Lead Professional stand under nobody', () => {
  const posts = theCase.posts.map((post) => ({ ...post, leadProfessional: false }));
  const [, table = ''] = screen({ posts }).split('Who leads');
  expect(figures(table, 'North')).toEqual([166, 24, 33, 0, 109]);
});

it('the rule is said in words, with what partners hand over and have no room for', () => {
  const text = screen().replace(/\s+/g, ' ');
  expect(text).toContain('Child-in-need families are freed to other leads: partners take 9, the teams 61.');
  expect(text).toContain('Partners have no capacity for 11 families that they lead today');
  const all = screen({ assumptions: new Map() }, { socialWorkerLeads: 'all', assumptions: new Map() });
  expect(all).toContain('A social worker leads for every family that is open to social care.');
  expect(all).not.toContain('no capacity');
  const areas = theCase.areas.map((area) => ({ ...area, childInNeedFamilies: null }));
  expect(screen({ areas }).replace(/\s+/g, ' ')).toContain('freed to other leads, but there are none.');
});

it("the plan's own screen counts fewer families as left out, and says where families are weighted", () => {
  const text = screen();
  expect(text).toContain('48 families whose social worker leads are left out.');
  expect(text).toContain('70 child-in-need families are freed to other leads.');
  expect(text).toContain('Per LP counts by family_weight: 205 families as 223.0.');
  expect(text).toContain('weighted families stand above it');
  const areas = theCase.areas.map((area) => ({ ...area, familyWeight: 1 }));
  expect(screen({ areas })).not.toContain('weight');
  expect(leadsSection(wirral).parts).toHaveLength(3);
});
