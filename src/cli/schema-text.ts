import { ASSUMPTIONS } from '../model/assumption.ts';
import { figureKinds } from '../model/figures.ts';
import type { Column, Contract } from '../validate/contract/column.ts';
import type { Vocabulary } from '../validate/contract/vocabulary.ts';

/** A file's columns for somebody who is filling it in. */
export function columnsText({ name, means, columns }: Contract): string {
  const entries = Object.entries(columns).map(([id, column]) => [id, terms(column), told(column)] as const);
  const ids = name === 'assumptions' ? `\nAssumptions\n\n${assumptionsText()}` : '';
  return `${name}.csv  ${means}\n\n${listed(entries)}${ids}`;
}

function terms({ kind, needed, unit, otherwise }: Column): string {
  const what = unit === undefined ? KINDS[kind] : `${KINDS[kind]}, ${unit}`;
  return `${needed ? 'needed; ' : ''}${what}${otherwise === undefined ? '' : `; when empty: ${otherwise}`}`;
}

const KINDS: Readonly<Record<Column['kind'], string>> = {
  text: 'text',
  code: 'a code',
  money: 'money',
  fte: 'FTE',
  count: 'a whole number',
  weight: 'a number, 0 or more',
  latitude: 'a latitude',
  longitude: 'a longitude',
  flag: 'yes or no',
  shares: 'areas: A01, A01;A04 or A01:0.6;A04:0.4',
  word: 'one word of a list',
};

function told({ means, words, aliases }: Column): string {
  const few = words === undefined ? '' : ` One of ${meanings(words).join(', ')}.`;
  return `${means}${few}${aliases.length === 0 ? '' : ` Also headed: ${aliases.join(', ')}.`}`;
}

const meanings = (words: Vocabulary<unknown>): string[] => [...words.names.values()];

/** A file's columns as data, for a script that makes or checks one. */
export function columnsData({ name, means, id, columns }: Contract): unknown {
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

function assumptionsText(): string {
  return listed(
    Object.entries(ASSUMPTIONS).map(([id, { unit, min, max, means, default: normally }]) => [
      id,
      `${unit}, ${min} to ${max}; ${normally === null ? 'no default' : `${normally} when not set`}`,
      means,
    ]),
  );
}

/** Every figure: its id, its path in JSON, its unit, its meaning. */
export function figuresText(): string {
  return listed(figureKinds().map(({ id, json, unit, means }) => [id, `${unit}; in JSON ${json}`, means]));
}

function listed(entries: readonly (readonly [name: string, terms: string, means: string])[]): string {
  return entries.map(([name, terms, means]) => `  ${name}  (${terms})\n      ${means}\n`).join('');
}
