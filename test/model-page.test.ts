import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS } from '../src/model/assumption/table.ts';
import { figureKinds } from '../src/model/figures.ts';
import { expectGolden } from './golden.ts';
import { root } from './run-locplan.ts';

const page = join(root, 'docs', 'model.md');
const text = readFileSync(page, 'utf8');

/** A Markdown table between the comments that name it. */
function tableIn(name: string, header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const lines = [line(header), `|${'---|'.repeat(header.length)}`, ...rows.map(line)];
  return `<!-- ${name} -->\n${lines.join('\n')}\n<!-- end -->`;
}

describe('the page on the model', () => {
  it('has every assumption with default, unit, range and source, and every figure with unit and meaning', () => {
    const assumptions = tableIn(
      'assumptions',
      ['id', 'default', 'unit', 'range', 'what it is', 'source'],
      Object.entries(ASSUMPTIONS).map(([id, rule]) => [
        `\`${id}\``,
        rule.default === null ? '–' : String(rule.default),
        rule.unit,
        rule.range === undefined ? '–' : `${rule.range[0]} to ${rule.range[1]}`,
        rule.means,
        rule.source,
      ]),
    );
    const figures = tableIn(
      'figures',
      ['id', 'unit', 'formula'],
      figureKinds().map(({ id, unit, means }) => [`\`${id}\``, unit === 'pence' ? 'pounds' : unit, means]),
    );
    let now = text;
    for (const table of [assumptions, figures]) {
      const name = /^<!-- \w+ -->/.exec(table)?.[0] ?? '';
      now = now.replace(new RegExp(`${name}[\\s\\S]*?<!-- end -->`), () => table);
    }
    expectGolden(page, now);
  });

  it('has defaults within the ranges that it states, and ranges within what an assumption can be', () => {
    for (const [id, rule] of Object.entries(ASSUMPTIONS)) {
      const [low, high] = rule.range ?? [rule.min, rule.max];
      expect(low, id).toBeLessThanOrEqual(rule.default ?? low);
      expect(high, id).toBeGreaterThanOrEqual(rule.default ?? high);
      expect(low, id).toBeGreaterThanOrEqual(rule.min);
      expect(high, id).toBeLessThanOrEqual(rule.max);
    }
  });
});
