import { words } from '../issue.ts';
import { quote } from '../quote.ts';

/** What can be wrong with the columns and rows of a table, whatever it is about (model.md §2). */
export const tableWords = {
  'missing-column': words({
    severity: 'error',
    says: (p: { column: string; aliases: readonly string[] }) => `There is no column ${p.column}`,
    hint: (p) =>
      `add it${p.aliases.length === 0 ? '' : `; also understood: ${p.aliases.slice(0, 4).join(', ')}`}`,
    means: 'A column that the plan cannot do without is not in the header of the file.',
    mend: 'Add the column, or give the column that holds it one of the names that `locplan schema` lists.',
  }),
  'unknown-column': words({
    severity: 'notice',
    says: (p: { header: string; near: string | null }) => `Column ${quote(p.header)} is not used`,
    hint: (p) => (p.near === null ? '' : `did you mean ${p.near}?`),
    means:
      'A column has a name that means nothing here. It was left out; no figure depends on it. Where it may well be a cost or the FTE, it is a warning.',
    mend: 'Nothing need be done, unless the name is a slip for a column that is used.',
  }),
  'no-rows': words({
    severity: 'error',
    says: () => 'There are no rows below the header',
    hint: () => 'add the rows, or check that the right sheet was saved',
    means: 'The file has a header and nothing else, so there is nothing to plan with.',
    mend: 'Check that the right sheet was saved and that no filter hid its rows.',
  }),
  'short-row': words({
    severity: 'error',
    says: (p: { cells: number; columns: number }) => `The row has ${p.cells} of ${p.columns} cells`,
    hint: () => 'fill up the row; remove it if it is a note',
    means: 'A row ends before its last column, so a value may stand in the wrong column.',
    mend: 'Open the file in the spreadsheet and save it again; remove notes below the table.',
  }),
  'long-row': words({
    severity: 'error',
    says: (p: { cells: number; columns: number }) => `The row has ${p.cells} cells, the header ${p.columns}`,
    hint: () => 'put text that holds a comma in quotation marks',
    means: 'A row goes on after its last column, mostly because a text with a comma in it is not quoted.',
    mend: 'Put the text in quotation marks, or let the spreadsheet save the file.',
  }),
  'total-row': words({
    severity: 'notice',
    says: (p: { text: string }) => `Left out as a total: ${quote(p.text)}`,
    hint: () => '',
    means: 'A row whose first filled cell begins with "Total" was left out, so that nothing counts twice.',
    mend: 'Nothing need be done. If it is no total, give the row an id in its first cell.',
  }),
  'duplicate-id': words({
    severity: 'error',
    says: (p: { column: string; value: string; firstLine: number | null }) =>
      `${p.column} ${quote(p.value)} is there twice${p.firstLine === null ? '' : `, first in line ${p.firstLine}`}`,
    hint: () => 'give each row its own, or remove the copy',
    means: 'Two rows have the same id, so a post, an area or a pound may count twice.',
    mend: 'Remove the copy. If both rows are real, give each its own id.',
  }),
  'further-faults': words({
    severity: 'error',
    says: (p: { code: string; more: number }) => `${p.more} more of ${p.code} in this file`,
    hint: () => 'mend those shown first: they often have one cause',
    means: 'A file has more than 50 faults of one kind. The first 50 are shown, the others counted.',
    mend: 'Mend the first ones: they often have one cause, such as a column that slipped.',
  }),
};
