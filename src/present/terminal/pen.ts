import { Chalk } from 'chalk';
import type { RenderOptions, Tone } from '../report.ts';
import { ascii, neutral } from './clean.ts';
import { wrap } from './text.ts';

/** How text gets onto this terminal: its width, its signs and its colours. */
export interface Pen {
  readonly width: number;
  /** What a bar is drawn with. */
  readonly block: string;
  /** What the branches of a tree are drawn with. */
  readonly limbs: { readonly tee: string; readonly end: string; readonly bar: string; readonly dash: string };
  /** A text from the report as this terminal may show it; before anything is measured. */
  readonly clean: (text: string) => string;
  /** Colour only repeats what the words say. */
  readonly paint: (text: string, style: Tone | 'heading' | 'drawing' | 'plain') => string;
}

/** On anything narrower lines run over: there is no reading a table in a column of words. */
const NARROWEST = 40;

/** A pen for the terminal that the options describe. */
export function penFor(options: RenderOptions): Pen {
  const chalk = new Chalk({ level: options.colour });
  const paints = {
    good: chalk.green,
    bad: chalk.red,
    warn: chalk.yellow,
    quiet: chalk.cyan,
    heading: chalk.bold,
    drawing: chalk.blue,
    plain: (text: string) => text,
  };
  return {
    width: Math.max(NARROWEST, options.width),
    block: options.ascii ? '#' : '█',
    limbs: options.ascii ? PLAIN_LIMBS : LIMBS,
    clean: (text) => (options.ascii ? ascii(neutral(text)) : neutral(text)),
    paint: (text, style) => (text === '' ? '' : paints[style](text)),
  };
}

const LIMBS = { tee: '├', end: '└', bar: '│', dash: '─' };

const PLAIN_LIMBS = { tee: '|', end: '`', bar: '|', dash: '-' };

/** A heading on lines of its own. */
export function drawHeading(heading: string, pen: Pen): string[] {
  return heading === '' ? [] : wrap(pen.clean(heading), pen.width).map((line) => pen.paint(line, 'heading'));
}
