import { wrap } from '../present/terminal/text.ts';
import type { Io, Stream } from './io.ts';
import { width } from './screen.ts';

/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 100;

/** Writes a text as lines that fit the terminal, each indented by so many spaces. */
export type Paragraph = (text: string, indent: number) => string;

/** How many columns text takes on a stream. */
export function textWidth(io: Io, stream: Stream): number {
  return Math.min(WIDEST, width(io.env, stream));
}

/** Paragraphs for wherever standard output goes. */
export function paragraphs(io: Io): Paragraph {
  const room = textWidth(io, io.stdout);
  return (text, indent) =>
    wrap(text, Math.max(20, room - indent))
      .map((line) => `${' '.repeat(indent)}${line}\n`)
      .join('');
}
