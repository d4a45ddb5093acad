import { placeText } from './issue-section.ts';
import {
  type Branch,
  cellText,
  type Column,
  type Part,
  type Report,
  type Row,
  type Section,
  type Table,
} from './report.ts';

/** The report as GitHub-flavoured Markdown, for a paper or a pull request. Bars are left out, figures are not. */
export function markdown(report: Report): string {
  const blocks = [
    ...(report.title === '' ? [] : [`# ${escaped(report.title)}`]),
    ...(report.caseTitle === '' ? [] : [`Case: ${escaped(report.caseTitle)}`]),
    ...(report.aside === '' ? [] : [escaped(report.aside)]),
    ...(report.forThisRun === '' ? [] : [escaped(report.forThisRun)]),
    ...report.sections.flatMap(sectionBlocks),
    ...(report.next.length === 0 ? [] : [`Next: ${report.next.map(code).join(', ')}`]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks({ heading, parts }: Section): string[] {
  return [...(heading === '' ? [] : [`## ${escaped(heading)}`]), ...parts.map(partBlock)];
}

/** A part of a section as a block of Markdown. */
export function partBlock(part: Part): string {
  switch (part.kind) {
    case 'tree':
      return branchLines(part.root, '').join('\n');
    case 'prose':
      return escaped(part.text);
    case 'table':
      return tableBlock(part);
    case 'issues':
      return part.issues
        .map(({ where, severity, code: id, message, hint }) => {
          const place = where === null ? '' : `${code(placeText(where))} `;
          return `- ${place}**${severity}** ${code(id)}: ${escaped(message)}${hint === '' ? '' : ` (${escaped(hint)})`}`;
        })
        .join('\n');
  }
}

/** A list in a list for each step down. */
function branchLines({ text, value, note, branches }: Branch, indent: string): string[] {
  const shown = value === '' ? '' : ` **${escaped(value)}**`;
  const says = note === '' ? '' : `: ${escaped(note)}`;
  return [
    `${indent}- ${escaped(text)}${shown}${says}`,
    ...branches.flatMap((part) => branchLines(part, `${indent}  `)),
  ];
}

function tableBlock({ columns, rows }: Table): string {
  const kept = columns.flatMap(({ kind }, x) => (kind === 'bar' ? [] : [x]));
  const pick = <T>(items: readonly T[]): T[] => items.filter((_, x) => kept.includes(x));
  const shown = pick(columns);
  return [
    line(shown.map(headerText)),
    line(shown.map(({ kind }) => (kind === 'text' ? '---' : '--:'))),
    ...rows.map((row) => line(rowCells(row, pick))),
  ].join('\n');
}

function headerText({ group, header }: Column): string {
  return escaped(group === undefined ? header : `${group}: ${header}`);
}

function rowCells(row: Row, pick: <T>(items: readonly T[]) => T[]): string[] {
  const texts = pick(row.cells).map((cell) => escaped(cellText(cell)));
  const notes = (row.notes ?? []).map((note) => `<br>${escaped(note)}`).join('');
  const named = row.total === true && texts[0] === '' ? ['Total', ...texts.slice(1)] : texts;
  const strong = row.total === true ? named.map((text) => (text === '' ? '' : `**${text}**`)) : named;
  return strong.map((text, x) => (x === strong.length - 1 ? text + notes : text));
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text as it is, whatever it looks like: names from files must not become links, tags or cells. */
export function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_~[\]|#$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^(\s*)([-+=]|\d+[.)])(?=\s|$|[-+=])/, '$1\\$2');
}

/** Fixed-width text. A backtick or a pipe inside would end it or the cell, so they go. */
function code(text: string): string {
  return `\`${oneLine(text).replace(/[`|]/g, "'")}\``;
}

function oneLine(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, '');
}
