import type { FaultLog } from './fault-log.ts';
import { readText } from './cell/texts.ts';
import { plainWord } from './contract/vocabulary.ts';
import type { Staffing } from './post-pay.ts';

export interface RoleBook {
  /** Notes the role of a row as written; a second spelling of a role is told where it is first met. */
  note(cells: readonly string[], record: number, inScope: boolean): void;
  /** Every role so far, and whether a post of it is in scope. */
  readonly roles: ReadonlyMap<string, boolean>;
}

/** The roles of a staffing file as they are met, row by row. */
export function roleBook(sheet: Staffing, log: FaultLog): RoleBook {
  const roles = new Map<string, boolean>();
  const spellings = new Map<string, string>();
  const field = sheet.field('role');
  return {
    roles,
    note(cells, record, inScope) {
      const role = readText(cells[field] ?? '');
      if (typeof role !== 'string' || role === '') return;
      if (!roles.has(role)) {
        const one = spellings.get(plainWord(role)) ?? role;
        spellings.set(plainWord(role), one);
        if (one !== role) log.add('role-spelt-two-ways', { one, other: role }, sheet.at(record, 'role'));
      }
      roles.set(role, inScope || roles.get(role) === true);
    },
  };
}
