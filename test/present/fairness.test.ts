import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlanResult } from '../../src/appraise/result.ts';
import { rolesInWords } from '../../src/present/fairness/words.ts';
import { planReport } from '../../src/present/plan-report.ts';
import { fairnessScreen } from '../../src/present/screens/fairness.ts';
import { terminal } from '../../src/present/terminal.ts';
import { expectGolden } from '../golden.ts';
import { fixture } from '../wirral.ts';
import { fourLocalities, resultOf, wirral, wirralCase } from './wirral.ts';

const borough = await fixture('borough').then(({ theCase, scenario }) => resultOf(theCase, scenario));

/** The screen alone, as a terminal of that many columns shows it. */
function screen(result: PlanResult, width = 104): string {
  const bare = { caseTitle: '', title: '', aside: '', forThisRun: '', next: [] };
  const report = { ...planReport(result), ...bare, sections: fairnessScreen(result) };
  return terminal(report, { width, colour: 0, ascii: false, pathOf: () => null, command: '' });
}

describe('the screen of fairness', () => {
  it.each([60, 80, 104, 120])('fits %d columns', (width) => {
    const text = screen(borough, width);
    expect(text.split('\n').filter((line) => line.length > width)).toEqual([]);
    expectGolden(join(import.meta.dirname, `fairness-${width}.txt`), text);
  });

  it('puts the widest gap first, and says it in words', () => {
    const [, first] = screen(wirral).split('\n');
    expect(first).toMatch(/^ +Birkenhead +44% of need, 25% of leaders and coordinators \(36% today\) +-19$/);
  });

  it('says what is missing where the case does not say who is deprived or where the bases are', () => {
    const text = screen(wirral);
    expect(text).toContain('Not known. Give deprived_children of every area in areas.csv');
    expect(text).toContain('Not known. It takes lat, lon, base_lat, base_lon and children_0_17');
  });

  it('says in which locality no post is left, in place of a ratio', () => {
    const posts = fourLocalities.posts.map((rule) => ({
      ...rule,
      placing: { kind: 'by_locality' as const, posts: new Map([['Birkenhead', 2]]) },
    }));
    const text = screen(resultOf(wirralCase, { ...fourLocalities, posts }));
    expect(text).toContain('No post in Wallasey, Wirral South and Wirral West in the plan.');
    expect(text).toMatch(/Largest ÷ smallest +2\.0 +–/);
  });

  it('never says that nobody is affected, even where no role has a rule', () => {
    const assumptions = new Map([['lead_transfer_share' as const, { value: 0, at: null }]]);
    const text = screen(resultOf({ ...wirralCase, assumptions }, { ...fourLocalities, posts: [] }));
    expect(text).toContain('No role has a rule');
    expect(text).toContain('Staff who leave, or who move to another team, still take a family');
    expect(text).not.toMatch(/[Nn]o impact|not affected|NaN|Infinity|null|undefined/);
  });
});

describe('roles in words', () => {
  it.each([
    [['Area Team Leader', 'Information Sharing Coordinator'], 'leaders and coordinators'],
    [['Team Leader'], 'leaders'],
    [['Team Leader', 'Group Leader'], 'Team Leader and Group Leader'],
    [['Head of Service', 'Coordinator'], 'Head of Service and Coordinator'],
  ])('%s are %s', (roles, words) => {
    expect(rolesInWords(roles)).toBe(words);
  });
});
