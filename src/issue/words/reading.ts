import { words } from '../issue.ts';
import { quote } from '../quote.ts';

/** Where a quote goes wrong: what is said, and what to do. */
const QUOTES = {
  stray: {
    says: (cell: string) => `A quote (") stands inside a cell that does not begin with one: ${quote(cell)}`,
    hint: 'put quotes around the whole cell and write the one inside twice, as in "12"" pipe"; or take it out',
  },
  early: {
    says: (cell: string) => `A quote (") closes this cell, but more text follows: ${quote(cell)}`,
    hint: 'write a quote inside a quoted cell twice, as in "the ""North"" team"; or take it out',
  },
  runaway: {
    says: (cell: string) => `A quote (") opens this cell and is not closed on its line: ${quote(cell)}`,
    hint: 'add the closing quote at the end of the cell, or take the opening one out',
  },
  unclosed: {
    says: (cell: string) => `A quote (") opens this cell and is never closed: ${quote(cell)}`,
    hint: 'add the closing quote at the end of the cell, or take the opening one out',
  },
  endless: {
    says: (cell: string, limit: string) =>
      `A quote (") opens this cell and is not closed within ${limit}: ${quote(cell)}`,
    hint: 'add the closing quote at the end of the cell, or take the opening one out',
  },
} as const;

/** What the files themselves can have wrong, before anyone asks what they mean. */
export const readingWords = {
  'empty-file': words({
    severity: 'error',
    says: () => 'The file is empty',
    hint: () => 'save the table again: a row of column names, then a row for each entry',
    means: 'The file holds no text, or only blank rows.',
    mend: 'Check that the right file was saved, and that the export which made it did finish.',
  }),
  'file-too-big': words({
    severity: 'error',
    says: (p: { limit: string }) => `The file is larger than ${p.limit}`,
    hint: () => 'leave out what the plan does not need, or check that this is the right file',
    means: 'A table may be as large as 1 GB, a YAML file as large as 1 MB; no council’s case comes near.',
    mend: 'Check that the right file was named. Export only the service in question.',
  }),
  'not-plain-text': words({
    severity: 'error',
    says: (p: { format: string; saveAs: string }) =>
      `This is ${p.format}, not a text file, whatever its name ends in`,
    hint: (p) => `open it in the program that made it and save it as ${p.saveAs}`,
    means:
      'The file begins as a workbook or a PDF does, or holds bytes that no text has. A new name does not change what a file is.',
    mend: 'In Excel: File, Save As, "CSV UTF-8 (Comma delimited)". In LibreOffice: Save As, "Text CSV", character set UTF-8.',
  }),
  'windows-1252': words({
    severity: 'notice',
    says: () => 'The file is not UTF-8; it was read as Windows-1252',
    hint: (p: { saveAs: string }) => `check names with accents and £ signs, or save it as ${p.saveAs}`,
    means:
      'Older programs save text in Windows-1252, where £ and accented letters are single bytes. It was read as such; plain letters and numbers are the same in both.',
    mend: 'Nothing, if names and £ signs look right. To be rid of the notice, save the file as UTF-8.',
  }),
  'no-header': words({
    severity: 'error',
    says: (p: { row: string }) => `No row names the columns; the first row is ${quote(p.row)}`,
    hint: () => 'put the column names in a row above the data; `locplan schema` lists them',
    means:
      'One of the first 50 rows has to name the columns, such as area_id and name: at least two names that are known. Title rows above it do no harm.',
    mend: 'Add the row of column names. `locplan schema areas` (staffing, budget, …) lists them with the other names that are understood.',
  }),
  'duplicate-column': words({
    severity: 'error',
    says: (p: { column: string; header: string; earlier: string }) =>
      `Two columns are ${p.column}: ${quote(p.earlier)} and ${quote(p.header)}`,
    hint: () => 'rename or remove one of them',
    means:
      'Two headers of one table mean the same column, perhaps under different names, and only one of them can count.',
    mend: 'Keep the column that holds the right values; remove the other, or give it a name of its own.',
  }),
  'broken-quotes': words({
    severity: 'error',
    says: (p: { how: keyof typeof QUOTES; cell: string; limit: string }) =>
      QUOTES[p.how].says(p.cell, p.limit),
    hint: (p) => QUOTES[p.how].hint,
    means:
      'In a CSV file a cell may stand in quotes ("), and a quote inside it is then written twice. Here quotes do not come in such pairs, so nobody can say where the cell ends. The rest of the file was not read.',
    mend: 'Mend the quote that is pointed at. Saving the table from a spreadsheet program writes all quotes as they should be.',
  }),
  'line-too-long': words({
    severity: 'error',
    says: (p: { limit: string }) => `This row is longer than ${p.limit}`,
    hint: () => 'check that the file is a table with a line for each row',
    means:
      'A row of a table may have 1 MB. A longer one is mostly a file that is no table, or one without line ends. The rest of the file was not read.',
    mend: 'Open the file and look at this line; export the table again.',
  }),
  'cell-too-long': words({
    severity: 'error',
    says: (p: { limit: string }) => `This cell is longer than ${p.limit}`,
    hint: () => 'shorten it, or look for a missing quote (") that joins several rows into one cell',
    means:
      'A cell may have 32,768 characters, as in Excel. A longer one is mostly several rows joined by a missing quote. The rest of the file was not read.',
    mend: 'Look where the cell begins and where it should end; add the missing quote or shorten the text.',
  }),
  'too-many-rows': words({
    severity: 'error',
    says: (p: { limit: string }) => `The table has more than ${p.limit} rows`,
    hint: () => 'export only the service in question',
    means:
      'The staffing file may have 5,000,000 rows, every other table 100,000. The rest of the file was not used.',
    mend: 'Leave out rows that the plan does not need, such as other services or other years.',
  }),
};
