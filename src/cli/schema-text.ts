import { ASSUMPTIONS } from '../model/assumption/table.ts';

import { allFigureKinds } from './figure-kinds.ts';
import type { Column, TableContract } from '../validate/contract/column.ts';
import type { Vocabulary } from '../validate/contract/vocabulary.ts';
import type { Paragraph } from './paragraph.ts';

/** A file's columns for somebody who is filling it in. */
export function columnsText({ name, means, columns }: TableContract, paragraph: Paragraph): string {
  const entries = Object.entries(columns).map(([id, column]) => [id, terms(column), told(column)] as const);
  const ids = name === 'assumptions' ? `\nAssumptions\n\n${assumptionsText(paragraph)}` : '';
  return `${paragraph(`${name}.csv: ${means}`, 0)}\n${listed(entries, paragraph)}${ids}`;
}

function terms({ kind, needed, unit, otherwise }: Column): string {
  const what =
    unit === undefined || unit === KINDS[kind]
      ? KINDS[kind]
      : `${KINDS[kind]}${kind === 'count' ? ' of' : ','} ${unit}`;
  return `${needed ? 'needed; ' : ''}${what}${otherwise === undefined ? '' : `; when empty: ${otherwise}`}`;
}

const KINDS: Readonly<Record<Column['kind'], string>> = {
  text: 'text',
  code: 'a code',
  money: 'money',
  fte: 'FTE',
  count: 'a number',
  weight: 'a number, 0 or more',
  latitude: 'a latitude',
  longitude: 'a longitude',
  flag: 'yes or no',
  shares: 'areas: A01, A01;A04 or A01:0.6;A04:0.4',
  share: 'a share from 0 to 1, or 0% to 100%',
  day: 'a day such as 2013-03-31',
  word: 'one word of a list',
};

function told({ means, words, aliases }: Column): string {
  const few = words === undefined ? '' : ` One of ${meanings(words).join(', ')}.`;
  return `${means}${few}${aliases.length === 0 ? '' : ` Also headed: ${aliases.join(', ')}.`}`;
}

const meanings = (words: Vocabulary<unknown>): string[] => [...words.names.values()];

/** A file's columns as data, for a script that makes or checks one. */
export function columnsData({ name, means, id, columns }: TableContract): unknown {
  return {
    name,
    means,
    id,
    columns: Object.entries(columns).map(([columnId, column]) => ({
      id: columnId,
      kind: column.kind,
      needed: column.needed,
      unit: column.unit ?? null,
      whenEmpty: column.otherwise ?? null,
      words: column.words === undefined ? null : meanings(column.words),
      aliases: column.aliases,
      means: column.means,
    })),
  };
}

function assumptionsText(paragraph: Paragraph): string {
  return listed(
    Object.entries(ASSUMPTIONS).map(([id, { unit, min, max, means, default: normally, range, source }]) => [
      id,
      `${unit}, ${min} to ${max}; ${normally === null ? 'no default' : `${normally} when not set`}`,
      `${means}${range === undefined ? '' : ` It well may be ${range[0]} to ${range[1]}.`} Source: ${source}.`,
    ]),
    paragraph,
  );
}

/** Every figure: its id, its path in JSON, its unit, its meaning. */
export function figuresText(paragraph: Paragraph): string {
  const kinds = allFigureKinds().map(
    ({ id, json, unit, means }) => [id, `${unit}; in JSON ${json}`, means] as const,
  );
  return listed(kinds, paragraph);
}

function listed(
  entries: readonly (readonly [name: string, terms: string, means: string])[],
  paragraph: Paragraph,
): string {
  return entries
    .map(([name, terms, means]) => paragraph(`${name} (${terms})`, 2) + paragraph(means, 6))
    .join('');
}
