import { type IssueCode, WORDS } from '../issue/fault.ts';
import type { Severity } from '../issue/issue.ts';
import { suggest } from '../issue/suggest.ts';
import { figureKinds } from '../model/figures.ts';
import type { Options } from './flags.ts';
import type { Io } from './io.ts';
import { type Paragraph, paragraphs } from './paragraph.ts';
import { EXIT, UsageError } from './stop.ts';

/** Where a figure comes from; or what an issue code means and how to mend it; without either, all of them. */
export async function explain(
  io: Io,
  what: string | undefined,
  options: Options,
  [argument]: readonly (string | undefined)[],
): Promise<number> {
  const isFigure =
    what !== undefined && !Object.hasOwn(WORDS, what) && (what.includes('.') || argument !== undefined);
  if (isFigure) return (await import('./explain-figure.ts')).explainedFigure(io, what, argument, options);
  io.stdout.write(what === undefined ? listed(paragraphs(io)) : explained(what, paragraphs(io)));
  return EXIT.ok;
}

function explained(code: string, paragraph: Paragraph): string {
  if (!Object.hasOwn(WORDS, code)) {
    const near = suggest(code, [...Object.keys(WORDS), ...figureKinds().map(({ id }) => id)]);
    throw new UsageError(
      `No figure and no issue is called ${code}.`,
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
  const figures = `figure\n${paragraph(
    figureKinds()
      .map(({ id }) => id)
      .join(', '),
    2,
  )}`;
  return `${blocks.join('\n')}\n${figures}\nMore on one:  locplan explain ${codes[0]}\n              locplan explain savings.recurring my-case\n`;
}

/** Gravest first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];
