import { describe, expect, it } from 'vitest';
import { checkGates, type GateSettings } from '../../src/appraise/gates.ts';
import type { Case } from '../../src/model/case.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { planReport } from '../../src/present/plan-report.ts';
import { terminal } from '../../src/present/terminal.ts';
import { fourLocalities, postsOnly, resultOf, wirralCase } from './wirral.ts';

const at = { file: 'scenario.yaml' };

function screen(theCase: Partial<Case>, scenario: Partial<Scenario>, settings?: GateSettings): string {
  const result = resultOf({ ...wirralCase, ...theCase }, { ...fourLocalities, ...scenario });
  const gates = settings === undefined ? [] : checkGates(result.plan, result.plan.faults, settings);
  return terminal(planReport({ ...result, gates }), {
    width: 104,
    colour: 0,
    ascii: false,
    pathOf: () => null,
    command: '',
  });
}

const row = (text: string, start: string): string =>
  text.split('\n').find((line) => line.trimStart().startsWith(start)) ?? '';

describe('the report of a plan', () => {
  it('says by how much a target is missed, to the penny, and never 100% of it', () => {
    const missed = screen({}, postsOnly);
    expect(row(missed, 'NOT MET')).toMatch(
      /NOT MET +Recurring saving +£199,058 +target £200,000 +by £941\.61 +99\.5% of target, 39% of budget/,
    );
  });

  it('tells a caseload from the standard that it is a hair above', () => {
    const standard = { value: 19.3, at: null };
    const over = screen(
      {
        assumptions: new Map([
          ['caseload_standard', standard],
          ['lead_transfer_share', { value: 0.35, at: null }],
        ]),
      },
      {},
    );
    expect(row(over, 'OVER')).toMatch(/19\.32 +standard 19\.3 +\+0\.02/);
  });

  it('says that the standard holds where it does, with nothing to pay for', () => {
    const holds = screen({ assumptions: new Map([['caseload_standard', { value: 20, at: null }]]) }, {});
    expect(row(holds, 'HOLDS')).toMatch(/HOLDS +Worst caseload +12\.6 +standard 20\.0 +-7\.4 +Birkenhead/);
    expect(holds).not.toContain('To hold');
  });

  it('is OVER where families have no Lead Professional at all, and prices nothing it cannot', () => {
    const posts = wirralCase.posts.map((post) => ({ ...post, leadProfessional: false }));
    const bare = screen({ posts }, {});
    expect(row(bare, 'OVER')).toMatch(
      /Worst caseload +– +standard 12\.0 +– +no Lead Professional in Birkenhead,/,
    );
    expect(bare).toContain('To hold 12.0: 25.5 more Lead Professional FTE;');
    expect(bare).toContain('To be mended\n  locality-without-lead-professional  Birkenhead has 135 families');
    expect(bare).not.toMatch(/NaN|Infinity|null|undefined/);
  });

  it('leaves out what a plan has not: rules, one-offs, claims, issues', () => {
    const assumptions = new Map([['vacancy_factor' as const, { value: 0, at: null }]]);
    const still = screen({ claims: [], caution: null, assumptions }, { posts: [], oneOffs: [] });
    expect(still).toContain('2 roles that stay as they are  15.0     15.0     0.0');
    for (const absent of ['Load of', 'One-off', 'paid back', 'Claims', 'Gates', 'Worth knowing', 'Next:'])
      expect(still).not.toContain(absent);
  });

  it('shows growth, new posts and new costs as spending, and that they are never paid back', () => {
    const growth = screen(
      {},
      {
        posts: fourLocalities.posts.map((rule) => ({ ...rule, placing: { kind: 'per_locality', posts: 3 } })),
        newPosts: [
          {
            role: 'Key Worker',
            placing: { kind: 'total', posts: 2, allocate: 'equal' },
            fte: 1,
            pricePence: 3_000_000,
            leadProfessional: true,
            at,
          },
        ],
        newCosts: [{ label: 'Licence', amountPence: 123_456 }],
      },
    );
    expect(row(growth, 'Area Team Leader')).toMatch(/7\.5 +12\.0 +\+4\.5 +0\.0 +0 +-£162,082/);
    expect(row(growth, 'Key Worker (new)')).toMatch(/0\.0 +2\.0 +\+2\.0 +0\.0 +0 +-£60,000/);
    expect(row(growth, 'Licence')).toMatch(/1,23[45] +█/);
    expect(row(growth, 'Cumulative')).toMatch(/never paid back$/);
  });

  it('draws one locality and forty', () => {
    const ids = wirralCase.areas.map(({ id }) => id);
    expect(screen({}, { localities: [{ name: 'Wirral', areaIds: ids }] })).toContain(
      '11 areas → 1 locality, from',
    );
    const areas = Array.from({ length: 40 }, (_, i) => ({ ...wirralCase.areas[0]!, id: `N${i}` }));
    const posts = wirralCase.posts.map((post) => ({ ...post, areas: [] }));
    const localities = areas.map(({ id }) => ({ name: `Town ${id}`, areaIds: [id] }));
    const forty = screen({ areas, posts }, { localities });
    for (const { name } of localities) expect(row(forty, `${name} `)).not.toBe('');
  });

  it('names the day where a plan does not start with a month', () => {
    expect(screen({}, { start: { year: 2013, month: 7, day: 15 } })).toContain('from 15 July 2013');
  });

  it('says in the gates that somebody set what failed and by how much', () => {
    const gates = screen({}, postsOnly, {
      failUnderPence: 20_000_000,
      failOverCaseload: 12,
      failOn: 'warning',
      strictReconcile: true,
    });
    expect(gates).toContain('saving £199,058.39 a year, at least £200,000.00 wanted: NOT MET by £941.61');
    expect(gates).toContain('worst caseload 19.3, at most 12.0 wanted: OVER by 7.3');
    expect(gates).toContain('no errors or warnings wanted: 1 found');
    expect(gates).toContain('staffing and budget differ by £0.00, at most £0.00 allowed: RECONCILED');
    expect(screen({}, {}, { failOn: 'error', strictReconcile: false })).not.toContain('Gates');
  });

  it('tells how far a claim is off in its own unit, and that the model may lack the figure', () => {
    const claims = [
      { figure: 'posts.Area Team Leader.reductionFte', says: 4, toNearest: null, at },
      { figure: 'savings.imagined', says: 1, toNearest: null, at },
    ];
    const differing = screen({ claims }, {});
    expect(differing).toContain(
      'posts.Area Team Leader.reductionFte 4 FTE: the model says 3.5 FTE, -0.5 FTE',
    );
    expect(differing).toContain('savings.imagined 1: this plan has no such figure');
  });
});
