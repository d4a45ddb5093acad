import { type IssueCode, WORDS } from '../issue/fault.ts';
import type { Severity } from '../issue/issue.ts';
import { suggest } from '../issue/suggest.ts';
import type { Io } from './io.ts';
import { type Paragraph, paragraphs } from './paragraph.ts';
import { EXIT, UsageError } from './stop.ts';

/** What an issue code means and how to mend it; without a code, every code by its severity. */
export function explain(io: Io, code: string | undefined): number {
  io.stdout.write(code === undefined ? listed(paragraphs(io)) : explained(code, paragraphs(io)));
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

function listed(paragraph: Paragraph): string {
  const codes = Object.keys(WORDS).sort() as IssueCode[];
  const blocks = SEVERITIES.map((severity) => {
    const of = codes.filter((code) => WORDS[code].severity === severity);
    return `${severity}\n${paragraph(of.join(', '), 2)}`;
  });
  return `${blocks.join('\n')}\nMore on one:  locplan explain ${codes[0]}\n`;
}

/** Gravest first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];
