import { type IssueCode, WORDS } from '../issue/fault.ts';
import type { Severity } from '../issue/issue.ts';
import { allFigureKinds } from './figure-kinds.ts';
import type { Paragraph } from './paragraph.ts';

/** Whether a word is the code of an issue. */
export function isCode(word: string): word is IssueCode {
  return Object.hasOwn(WORDS, word);
}

/** What an issue code means and how to mend it. */
export function codeText(code: IssueCode, paragraph: Paragraph): string {
  const { severity, means, mend } = WORDS[code];
  return `${code}  ${severity}\n\n${paragraph(means, 2)}\nTo mend it:\n${paragraph(mend, 2)}`;
}

/** All that can be explained: every issue code by its severity, and every figure. */
export function listText(paragraph: Paragraph): string {
  const codes = Object.keys(WORDS).sort() as IssueCode[];
  const blocks = SEVERITIES.map((severity) => {
    const of = codes.filter((code) => WORDS[code].severity === severity);
    return `${severity}\n${paragraph(of.join(', '), 2)}`;
  });
  const figures = `figure\n${paragraph(figuresByFamily().join('; '), 2)}`;
  return `${[...blocks, figures].join('\n')}\nMore on one:  locplan explain vacancy-factor-unknown\n              locplan explain savings.recurring my-case\nAll figures:  locplan schema figures\n`;
}

/** Ids that begin alike, together: savings.pay, .nonPay, .recurring. */
function figuresByFamily(): string[] {
  const families = new Map<string, string[]>();
  for (const { id } of allFigureKinds()) {
    const dot = id.lastIndexOf('.');
    const family = id.slice(0, dot);
    families.set(family, [...(families.get(family) ?? []), id.slice(dot)]);
  }
  return [...families].map(([family, names]) => `${family}${some(names).join(', ')}`);
}

/** So many that a family can be recognised; `locplan schema figures` has each with its meaning. */
function some(names: readonly string[]): readonly string[] {
  return names.length <= MOST_NAMED + 1
    ? names
    : [...names.slice(0, MOST_NAMED), `and ${names.length - MOST_NAMED} more`];
}

const MOST_NAMED = 9;

/** Gravest first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];
