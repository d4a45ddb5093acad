import { allFigureKinds } from './figure-kinds.ts';
import { codeText, isCode, listText } from './explain-code.ts';
import type { Options } from './flags.ts';
import type { Io } from './io.ts';
import { paragraphs } from './paragraph.ts';
import { EXIT } from './stop.ts';
import { unknownWord } from './unknown-word.ts';

/** What a figure is made of, or what an issue means and how to mend it; without a word, all that can be explained. */
export async function explain(
  io: Io,
  word: string | undefined,
  options: Options,
  [argument]: readonly (string | undefined)[],
): Promise<number> {
  if (word !== undefined && !isCode(word)) return figure(io, word, { ...options, argument });
  io.stdout.write(word === undefined ? listText(paragraphs(io)) : codeText(word, paragraphs(io)));
  return EXIT.ok;
}

/** The id of every figure has a dot, and no code has one: what is neither is told before a case is looked for. */
async function figure(
  io: Io,
  id: string,
  { argument, ...options }: Options & { readonly argument: string | undefined },
): Promise<number> {
  if (!id.includes('.'))
    throw unknownWord(
      id,
      allFigureKinds().map((kind) => kind.id),
    );
  const { explainFigure } = await import('./explain-figure.ts');
  return explainFigure(io, id, { argument, options });
}
