import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planReport } from '../../src/present/plan-report.ts';
import { cellText, type Report, type RenderOptions } from '../../src/present/report.ts';
import { terminal } from '../../src/present/terminal.ts';
import { widthOf } from '../../src/present/terminal/text.ts';
import { trial, type Trial } from '../arbitrary-case.ts';
import { expectGolden } from '../golden.ts';
import { fourLocalities, resultOf, wirral, wirralCase } from './wirral.ts';

const plain: RenderOptions = { width: 104, colour: 0, ascii: false, pathOf: () => null, command: '' };
const report = planReport(wirral, ['locplan plan -s posts-only']);

function golden(name: string, options: Partial<RenderOptions>): void {
  expectGolden(join(import.meta.dirname, `wirral-${name}.txt`), terminal(report, { ...plain, ...options }));
}

/** Cells of number columns, word by word. */
function figures({ sections }: Report): string[] {
  return sections
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (part.kind === 'table' ? [part] : []))
    .flatMap(({ columns, rows }) =>
      rows.flatMap(({ cells }) => cells.filter((_, x) => columns[x]?.kind === 'number').map(cellText)),
    )
    .flatMap((text) => text.split(' '));
}

function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The same trial with other names: what councils call things, and what nobody would. */
function renamed({ theCase, scenario }: Trial, names: readonly string[]): Trial {
  const name = (of: string): string => `${names[of.length % names.length] ?? ''}${of}`;
  return {
    theCase: { ...theCase, posts: theCase.posts.map((post) => ({ ...post, role: name(post.role) })) },
    scenario: {
      ...scenario,
      title: name(scenario.title),
      localities: scenario.localities.map((one) => ({ ...one, name: name(one.name) })),
      posts: scenario.posts.map((rule) => ({
        ...rule,
        role: name(rule.role),
        placing:
          rule.placing.kind === 'by_locality'
            ? { ...rule.placing, posts: new Map([...rule.placing.posts].map(([at, n]) => [name(at), n])) }
            : rule.placing,
      })),
      newPosts: [],
    },
  };
}

const names = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.lorem({ maxCount: 12 }),
    fc.constantFrom('', 'Llanfair-pwllgwyngyll-gogerychwyrn-drobwll', '東京都の家族支援地域', 'Ñandú 👩‍👧‍👦 '),
  ),
  { minLength: 1, maxLength: 5 },
);

describe('the screen of a plan', () => {
  it.each([60, 80, 100, 104, 120])('fits the Wirral plan into %d columns', (width) => {
    golden(String(width), { width });
  });

  it('says the same in ASCII alone', () => {
    golden('100-ascii', { width: 100, ascii: true });
  });

  it('repeats in colour what the words say: without its codes it is the plain screen', () => {
    const coloured = terminal(report, { ...plain, colour: 1 });
    expect(coloured).toContain('\u001b[32mMET\u001b[39m');
    expect(coloured).toContain('\u001b[31mOVER\u001b[39m');
    expect(stripVTControlCharacters(coloured)).toBe(terminal(report, plain));
  });

  it('closes each colour on the line that opened it', () => {
    for (const line of terminal(report, { ...plain, width: 60, colour: 1 }).split('\n'))
      expect((line.split('\u001b[').length - 1) % 2).toBe(0);
  });

  it('is never wider than asked and never loses or cuts a figure, whatever things are called', () => {
    fc.assert(
      fc.property(
        trial,
        names,
        fc.integer({ min: 60, max: 140 }),
        fc.boolean(),
        (some, called, width, ascii) => {
          const { theCase, scenario } = renamed(some, called);
          const random = planReport(resultOf(theCase, scenario));
          const screen = terminal(random, { ...plain, width, ascii });
          for (const line of screen.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
          if (ascii) expect(screen).toMatch(/^[\n\x20-\x7e]*$/);
          const shown = tally(screen.split(/\s+/));
          const wanted = ascii
            ? figures(random).map((text) => text.replace('£', 'GBP').replace('–', '-'))
            : figures(random);
          for (const [figure, times] of tally(wanted))
            if (figure !== '')
              expect(shown.get(figure) ?? 0, `${figure} in\n${screen}`).toBeGreaterThanOrEqual(times);
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  it('takes the power from control characters and escape sequences in a name', () => {
    const hostile = 'North\u001b[2J\u001b]0;mine\u0007\r\nSouth\u202egnirts\ud800';
    const scenario = {
      ...fourLocalities,
      localities: [{ name: hostile, areaIds: wirralCase.areas.map(({ id }) => id) }],
    };
    const screen = terminal(planReport(resultOf(wirralCase, scenario)), plain);
    expect(screen.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
    expect(screen).toContain('North�[2J�]0;mine� South�gnirts�');
  });

  it('keeps ten years whole, those that do not fit below the others', () => {
    const years = {
      ...wirralCase,
      assumptions: new Map([...wirralCase.assumptions, ['mtfs_years' as const, { value: 10, at: null }]]),
    };
    const screen = terminal(planReport(resultOf(years, fourLocalities)), { ...plain, width: 60 });
    for (const year of ['2013/14', '2018/19', '2022/23']) expect(screen).toContain(year);
    expect(screen.match(/Recurring +205,77/g)?.length).toBeGreaterThan(1);
  });
});
