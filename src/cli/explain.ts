import { type IssueCode, WORDS } from '../issue/fault.ts';
import { suggest } from '../issue/suggest.ts';
import type { Io } from './io.ts';
import { type Paragraph, paragraphs } from './paragraph.ts';
import { EXIT, UsageError } from './stop.ts';

/** What an issue code means and how to mend it; without a code, every code with its severity. */
export function explain(io: Io, code: string | undefined): number {
  io.stdout.write(code === undefined ? listed() : explained(code, paragraphs(io)));
  return EXIT.ok;
}

function explained(code: string, paragraph: Paragraph): string {
  if (!Object.hasOwn(WORDS, code)) {
    const near = suggest(code, Object.keys(WORDS));
    throw new UsageError(
      `No issue is called ${code}.`,
      near === null ? 'locplan explain lists them all' : `did you mean ${near}?`,
    );
  }
  const { severity, means, mend } = WORDS[code as IssueCode];
  return `${code}  ${severity}\n\n${paragraph(means, 2)}\nTo mend it:\n${paragraph(mend, 2)}`;
}

function listed(): string {
  const codes = Object.keys(WORDS).sort() as IssueCode[];
  const width = Math.max(...codes.map((code) => code.length));
  const lines = codes.map((code) => `${code.padEnd(width)}  ${WORDS[code].severity}\n`);
  return `${lines.join('')}\nMore on one:  locplan explain ${codes[0]}\n`;
}
