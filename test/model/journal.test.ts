import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import { evaluate } from '../../src/model/plan.ts';
import type { Journal } from '../../src/model/journal.ts';
import { fixture } from '../wirral.ts';

const borough = await fixture('borough', 'courses-by-hub');
const journalOf = (theCase: Case, more = {}): Journal =>
  evaluate(theCase, { ...borough.scenario, ...more }).journal;
const lines = ({ lines: all }: Journal): unknown[] =>
  all.map(({ costCentre, account, description, thisYearPence, permanentPence }) =>
    [costCentre ?? '?', account ?? '?', description, thisYearPence, permanentPence].join(' '),
  );
const total = ({ lines: all }: Journal, of: 'thisYearPence' | 'permanentPence'): number =>
  all.reduce((sum, line) => sum + line[of], 0);

describe('the budget journal of the made-up borough', () => {
  it('takes each budget from what it is charged to and moves the saving to the savings code, to nothing', () => {
    const journal = journalOf(borough.theCase);
    expect(journal).toMatchObject({
      kind: 'journal',
      year: '2027/28',
      savingsCode: { costCentre: 'CF900', account: '0100' },
    });
    expect([total(journal, 'thisYearPence'), total(journal, 'permanentPence')]).toEqual([0, 0]);
    // A leader costs 60,603.56 in each of six cost centres, of which three go: half of it in each.
    expect(lines(journal)).toContain('CF104 1000 Team Leader posts -3030178 -3030178');
    expect(lines(journal)).toContain('CF900 0100 Saving 19525009 19525009');
  });

  it('has the post that ends by itself this year alone, where it is charged, and gives it to its grant', () => {
    const found = lines(journalOf(borough.theCase));
    expect(found).toContain('CF105 1000 Coordinator posts, until they end on 2028-03-31 -3811483 0');
    expect(found).toContain('? ? Saving that falls to grant 3811483 0');
    expect(found).toContain('? ? Saving that falls to partner 900000 900000');
  });

  it('has nine months of a July start this year, line by line, and still nets to nothing', () => {
    const { savings, journal } = evaluate(borough.theCase, {
      ...borough.scenario,
      start: { year: 2027, month: 7, day: 1 },
    });
    expect([total(journal, 'thisYearPence'), total(journal, 'permanentPence')]).toEqual([0, 0]);
    const moved = journal.lines.filter(({ description }) => description.startsWith('Saving'));
    const first = savings.years.find(({ index }) => index === 1);
    expect(moved.reduce((sum, { thisYearPence }) => sum + thisYearPence, 0)).toBe(
      (first?.recurringPence ?? 0) + (first?.timeLimitedPence ?? 0),
    );
    expect(lines(journal)).toContain('CF104 1000 Team Leader posts -2272634 -3030178');
  });

  it('puts the turnover that the budget assumes where the budget has it, where that has codes', () => {
    const turnover = {
      id: 'B17',
      subjective: 'employees',
      description: 'Turnover',
      amountPence: -10_000_00,
      driver: 'vacancy',
      cashable: true,
      costCentre: 'CF100',
      account: '1999',
      at: { file: 'budget.csv' },
    } as const;
    const found = lines(journalOf({ ...borough.theCase, budget: [...borough.theCase.budget, turnover] }));
    expect(found).toContain('CF100 1999 Turnover that the budget already assumes 401764 401764');
    expect(lines(journalOf(borough.theCase))).toContain(
      'CF900 0100 Turnover that the budget already assumes 401764 401764',
    );
  });

  it('leaves what is new to be coded, and one-offs apart with what pays for them', () => {
    const journal = journalOf(borough.theCase);
    expect(lines(journal)).toContain('? ? Hub rooms on Saturdays 650000 650000');
    expect(journal.oneOffs).toEqual([
      {
        label: 'Fitting out the hubs',
        year: '2026/27',
        amountPence: 1_800_000,
        fundedBy: 'capital_receipts',
      },
      { label: 'Telephones', year: '2027/28', amountPence: 240_000, fundedBy: null },
    ]);
  });
});

describe('without codes it is a schedule', () => {
  it('by role and line, where a post that goes has none', () => {
    const [first, ...others] = borough.theCase.posts.filter(({ role }) => role === 'Team Leader');
    if (first === undefined) throw new Error('no leader');
    const { account: _, ...bare } = first;
    const rest = borough.theCase.posts.filter(({ role }) => role !== 'Team Leader');
    const journal = journalOf({ ...borough.theCase, posts: [bare, ...others, ...rest] });
    expect(journal).toMatchObject({ kind: 'schedule', savingsCode: null });
    expect(lines(journal)).toContain('? ? Team Leader posts -18181068 -18181068');
    expect(total(journal, 'permanentPence')).toBe(
      0 - evaluate(borough.theCase, borough.scenario).savings.recurringPence,
    );
  });

  it('by cost centre and account, where only the savings code is missing', () => {
    const { savingsCode: _, ...theCase } = borough.theCase;
    const journal = journalOf(theCase);
    expect(journal).toMatchObject({ kind: 'schedule', savingsCode: null });
    expect(lines(journal)).toContain('CF104 1000 Team Leader posts -3030178 -3030178');
    expect(journal.lines.some(({ description }) => description.startsWith('Saving'))).toBe(false);
  });
});
