import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import { evaluate } from '../../src/model/plan.ts';
import { contactsLine } from '../../src/present/plan/contacts.ts';
import { loadSection } from '../../src/present/plan/load.ts';
import { fourLocalities, wirralCase } from './wirral.ts';

const contacts = (of: (id: string) => number | null): Case => ({
  ...wirralCase,
  areas: wirralCase.areas.map((area) => ({ ...area, contactsPerYear: of(area.id) })),
});

const line = (theCase: Case, scenario = fourLocalities): string =>
  contactsLine(evaluate(theCase, scenario).access)
    .map(({ text }) => text)
    .join('\n');

describe('the line on contacts', () => {
  it('says the share decided in time today and planned, and the growth of the backlog', () => {
    expect(line(wirralCase)).toBe(
      'Contacts decided in 1 day: 71% today, 18% planned; the backlog grows by 1,111 a year (--access).',
    );
  });

  it('stands below the load of the posts that change', () => {
    const [section] = loadSection(evaluate(wirralCase, fourLocalities));
    expect(section?.parts.map(({ kind }) => kind)).toEqual(['table', 'prose']);
  });

  it('says where no backlog grows, where it grows already, and where there is no time to spare', () => {
    expect(line(contacts(() => 50))).toContain('; no backlog grows (--access).');
    expect(line(contacts((id) => (id === 'A03' ? 2000 : 300)))).toMatch(
      /the backlog grows by [\d,]+ a year \(985 today\)/,
    );
    // One FTE decides 1,015, and A03 is in Birkenhead with two more areas.
    expect(line(contacts((id) => (id === 'A03' ? 1015 : 0)))).toContain(
      '0% planned; there is no time to spare',
    );
    expect(line(contacts((id) => (id === 'A03' ? 1015.2 : 0)))).toContain(
      'grows by under 1 a year (under 1 today)',
    );
  });

  it('says nothing where contacts or who answers them are not known, or none come in', () => {
    expect(line(contacts((id) => (id === 'A03' ? null : 1)))).toBe('');
    expect(line(wirralCase, { ...fourLocalities, posts: [] })).toBe('');
    expect(line(contacts(() => 0))).toBe('');
  });
});
