import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { cellText, type Section } from '../../src/present/report.ts';
import { accessScreen } from '../../src/present/screens/access.ts';
import { fixture } from '../wirral.ts';
import { fourLocalities, resultOf, wirralCase } from './wirral.ts';

const screen = (theCase: Case, scenario: Scenario = fourLocalities): Section[] =>
  accessScreen(resultOf(theCase, scenario));

const prose = (sections: readonly Section[]): string =>
  sections
    .flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'prose' ? part.text : [])))
    .join('\n');

const contacts = (theCase: Case, of: (id: string) => number | null): Case => ({
  ...theCase,
  areas: theCase.areas.map((area) => ({ ...area, contactsPerYear: of(area.id) })),
});

describe('the access screen', () => {
  it('says what it is not for', () => {
    expect(prose(screen(wirralCase))).toContain(
      'Valid for duty screening, not for allocating Lead Professionals.',
    );
  });

  it('says pooling and fewer hours apart, each with whether it helps', () => {
    expect(prose(screen(wirralCase))).toContain(
      "Pooling helps: today's 7.0 FTE at 4 points decide 89% within 1 day, in place of 71%. Fewer hours hurt: the plan's 4.0 FTE decide 18%, and the backlog grows by 1,111 contacts a year.",
    );
  });

  it('has differences that foot with what is seen', () => {
    const table = screen(wirralCase)[2]?.parts[0];
    const rows = table?.kind === 'table' ? table.rows.map(({ cells }) => cells.map(cellText)) : [];
    const number = (row: number, cell: number): number => Number.parseFloat(rows[row]?.[cell] ?? '');
    expect(rows).toHaveLength(6);
    for (const cell of [1, 2]) {
      expect(number(0, cell) + number(3, cell)).toBeCloseTo(number(1, cell), 9);
      expect(number(1, cell) + number(4, cell)).toBeCloseTo(number(2, cell), 9);
      expect(number(0, cell) + number(5, cell)).toBeCloseTo(number(2, cell), 9);
    }
  });

  it('says what to set where nobody is known to answer, or contacts are not given', () => {
    expect(prose(screen(wirralCase, { ...fourLocalities, posts: [] }))).toContain('access_role');
    const some = contacts(wirralCase, (id) => (id < 'A07' ? null : 1));
    expect(prose(screen(some))).toContain('not known for A01, A02, A03, 3 more: fill contacts_per_year');
  });

  it('says that no contacts come in, and prints no figure in place of none', () => {
    expect(prose(screen(contacts(wirralCase, () => 0)))).toContain('No contacts come in.');
    expect(JSON.stringify(screen(contacts(wirralCase, () => 0)))).not.toMatch(/NaN|Infinity|null/);
  });

  it('doubts a coordinator who is at the desk longer than it is open', () => {
    const assumptions = new Map([['open_hours' as const, { value: 1000, at: null }]]);
    expect(prose(screen(wirralCase, { ...fourLocalities, assumptions }))).toContain('Check access_hours');
    expect(prose(screen(wirralCase))).not.toContain('Check access_hours');
  });

  it('says where today cannot keep up', () => {
    const many = contacts(wirralCase, (id) => (id === 'A03' ? 2000 : 300));
    expect(prose(screen(many))).toContain('A03 cannot keep up: the backlog grows by 985 contacts a year');
  });

  it('says that a queue which can decide just what comes in has no time to spare, not that it grows by 0', () => {
    const exact = prose(screen(contacts(wirralCase, (id) => (id === 'A03' ? 1015 : 300))));
    expect(exact).toContain('A03 has no time to spare: as much comes in as can be decided');
    expect(exact).not.toContain('A03 cannot keep up');
  });

  it('says what became of freed specialist capacity, where none of it goes to the lists', async () => {
    const { theCase, scenario } = await fixture('borough', 'three-hubs');
    const given = (value: number): string =>
      prose(
        accessScreen(
          resultOf(theCase, {
            ...scenario,
            assumptions: new Map([['freed_to_list_share' as const, { value, at: null }]]),
          }),
        ),
      );
    expect(given(0)).toContain('263 of it given up as posts, none on the lists.');
    expect(given(0.5)).toContain('of it given up as posts, the rest on the lists.');
    expect(given(1)).toContain('all of it on the lists. It is');
    expect(given(1)).toContain('one capacity, not to be added.');
  });
});
