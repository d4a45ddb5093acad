import { words } from '../issue.ts';
import { quote } from '../quote.ts';

const ANYTHING_ELSE = {
  says: 'This cannot be understood as YAML',
  hint: 'compare it with the files that `locplan init` writes',
};

/** The slips that people make, by the code that the YAML reader gives them. */
const SLIPS: Partial<Record<string, { readonly says: string; readonly hint: string }>> = {
  TAB_AS_INDENT: { says: 'This line is indented with a tab', hint: 'indent with spaces' },
  BAD_INDENT: {
    says: 'This line does not stand under those it belongs with, or a bracket above it is not closed',
    hint: 'line it up with the entries around it; close each [ and {',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    says: 'A line has a second colon',
    hint: 'put text that holds a colon in quotes, as in title: "Areas: the north"; put each name on its own line',
  },
  MULTILINE_IMPLICIT_KEY: {
    says: 'These words stand alone: no colon follows',
    hint: 'write name: value; put text that runs over several lines in quotes',
  },
  BAD_SCALAR_START: { says: 'A value cannot begin with this character', hint: 'put the value in quotes' },
  UNCLOSED_QUOTE: { says: 'A quote opens here and is never closed', hint: 'add the closing quote' },
  MISSING_CHAR: {
    says: 'Something is missing here: a comma, a colon, a space or a closing bracket',
    hint: 'add it; put text that holds such characters in quotes',
  },
  BAD_DQ_ESCAPE: {
    says: 'A backslash in this text means nothing',
    hint: "write it twice, or put the text in single quotes (')",
  },
  NON_STRING_KEY: { says: 'There is no name before this colon', hint: 'write name: value' },
};

/** What the writing of a YAML file can have wrong, before anyone asks what it means. */
export const yamlWords = {
  'yaml-syntax': words({
    severity: 'error',
    says: (p: { problem: string }) => (SLIPS[p.problem] ?? ANYTHING_ELSE).says,
    hint: (p) => (SLIPS[p.problem] ?? ANYTHING_ELSE).hint,
    means:
      'The case file and the scenarios are written in YAML: a name, a colon, a value; what belongs under a name is indented with spaces. Here the writing breaks these rules, so nothing of the file was used.',
    mend: 'Look at the line and the one above it. Mostly a colon, a quote or the indentation is the slip.',
  }),
  'yaml-duplicate-key': words({
    severity: 'error',
    says: (p: { name: string }) => `${quote(p.name)} is there twice`,
    hint: () => 'keep one of them',
    means: 'A name stands twice under the same heading, so one value would silently replace the other.',
    mend: 'Remove the one that is out of date.',
  }),
  'yaml-tag': words({
    severity: 'error',
    says: () => 'A value cannot begin with !, and tags are not used here',
    hint: () => 'leave the word with ! out, or put the whole value in quotes',
    means:
      'A word that begins with ! is a tag in YAML: an order to programs. These files need none, and none is obeyed.',
    mend: 'Remove the tag. If the ! belongs to the text, put the text in quotes.',
  }),
  'yaml-unknown-alias': words({
    severity: 'error',
    says: (p: { alias: string }) => `Nothing above is named &${p.alias}`,
    hint: (p) => `write the value itself, or put ${quote(`*${p.alias}`)} in quotes if it is text`,
    means:
      'A value that begins with * repeats what was marked with & and the same name further up. Nothing was.',
    mend: 'Write the value itself. If the * belongs to the text, put the text in quotes.',
  }),
  'yaml-alias-bomb': words({
    severity: 'error',
    says: (p: { alias: string; limit: string }) =>
      `*${p.alias} repeats itself, or brings the repeated values to more than ${p.limit}`,
    hint: () => 'write the values out instead',
    means:
      'Values repeated inside repeated values multiply: a few lines can stand for billions. Nothing of the file was used.',
    mend: 'Write the values out. If the file came from elsewhere, ask where it came from.',
  }),
  'yaml-documents': words({
    severity: 'error',
    says: () => 'A second document begins here (---)',
    hint: () => 'keep one document in a file; put further scenarios into files of their own',
    means: 'Three dashes begin a new YAML document, and a file is to hold one only.',
    mend: 'Move what follows into a file of its own, or remove the dashes.',
  }),
  'yaml-too-deep': words({
    severity: 'error',
    says: (p: { limit: string }) => `The file is nested more than ${p.limit} levels deep`,
    hint: () => 'check that this is the right file',
    means:
      'Lists within lists within lists: no case needs more than five levels. Nothing of the file was used.',
    mend: 'Check that the right file was named.',
  }),
  'yaml-too-large': words({
    severity: 'error',
    says: (p: { limit: string }) => `The file has more than ${p.limit}`,
    hint: () => 'check that this is the right file',
    means:
      'A case file or a scenario has a few hundred parts, and no text longer than a page. Nothing of the file was used.',
    mend: 'Check that the right file was named.',
  }),
};
