import { describe, expect, it } from 'vitest';
import { identify } from '../../src/validate/contract/column.ts';
import { TABLES } from '../../src/validate/contract/tables.ts';

describe('headers as people write them', () => {
  const staffing = identify(TABLES.staffing);
  it.each([
    ['Post No', 'post_id'],
    ['Position Number', 'post_id'],
    ['POST_REF', 'post_id'],
    ['Job Title', 'role'],
    ['WTE', 'fte'],
    ['Area Code', 'area_id'],
    ['Annual pay (£)', 'annual_pay'],
    [' annual-pay [pounds] ', 'annual_pay'],
    ['Full Time Salary', 'full_time_pay'],
    ["Employer's NI", 'employer_ni'],
    ['Employer’s NI', 'employer_ni'],
    ['ER’s NI', 'employer_ni'],
    ['NI (ER)', 'employer_ni'],
    ['NI ER', 'employer_ni'],
    ['ER Pension', 'employer_pension'],
    ['Full–time equivalent', 'fte'],
    ['Post №', 'post_id'],
    ['Basic Salary', 'annual_pay'],
    ['Position Description', 'role'],
    ['Filled / Vacant', 'status'],
    ['Perm/Temp', 'contract'],
    ['In/Out of scope', 'in_scope'],
    ['Pöst No', null],
    ['Lead Professional?', 'lead_professional'],
    ['Employee name', null],
    ['', null],
  ])('%j', (header, id) => expect(staffing(header)).toBe(id));
});

describe.each(Object.values(TABLES))('the contract of $name', (contract) => {
  const names = Object.entries(contract.columns).flatMap(([id, { aliases }]) =>
    [...new Set([id, ...aliases])].map((name) => ({ id, name })),
  );

  it('gives every name to one column only', () => {
    const find = identify(contract);
    for (const { id, name } of names) expect([name, find(name)]).toEqual([name, id]);
  });

  it('says of every column what it means, and of every optional one what it is when left out', () => {
    for (const { means, needed, otherwise } of Object.values(contract.columns)) {
      expect(means).toMatch(/^[A-Z].*\.$/);
      expect(needed).toBe(otherwise === undefined);
    }
  });
});
