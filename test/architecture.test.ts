import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a folder of src may import, and why no more: the house's promise to whoever comes next. */
interface Room {
  readonly folders: readonly string[];
  /** Folders of which it may import types alone. */
  readonly typesOf?: readonly string[];
  readonly packages: readonly string[];
  readonly because: string;
}

const ROOMS: Readonly<Record<string, Room>> = {
  issue: {
    folders: [],
    packages: [],
    because: 'every stage raises issues, so the shape and words of one can lean on no stage',
  },
  earth: {
    folders: [],
    packages: [],
    because:
      'how far two points are apart is geometry, which a plan and a grouping both ask and neither owns',
  },
  model: {
    folders: ['issue', 'earth'],
    packages: [],
    because:
      'what a plan costs is pure arithmetic: it can be read, tested and moved to a page without a file or a library in sight',
  },
  read: {
    folders: ['issue'],
    packages: ['csv-parse', 'jsonc-parser', 'yaml', 'node:buffer', 'node:crypto', 'node:stream'],
    because: 'reading knows files and places, not what a post or a pound means',
  },
  validate: {
    folders: ['issue', 'model'],
    typesOf: ['read'],
    packages: ['zod'],
    because: 'validating knows meaning, not files: rows are handed to it',
  },
  group: {
    folders: ['issue', 'earth'],
    // Which points are near which is geometry that others have made exact.
    packages: ['d3-delaunay'],
    because:
      'which areas belong together is a question about weights and a graph, and knows no pound and no post',
  },
  appraise: {
    folders: ['issue', 'earth', 'model', 'group'],
    // Chance that is the same on every machine, from a generator that others have tried.
    packages: ['pure-rand'],
    because: 'choosing among plans needs plans and groupings alone, and a dice for how sure they are',
  },
  present: {
    folders: ['issue', 'model', 'group', 'appraise'],
    packages: ['chalk', 'csv-stringify'],
    because: 'a renderer turns results into text; it never looks at a file or computes a figure from one',
  },
  cli: {
    folders: ['issue', 'read', 'validate', 'model', 'group', 'appraise', 'present'],
    packages: ['commander', 'node:'],
    because: 'the command line is the only door to the outside',
  },
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(src, file));

const textOf = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const codeOf = (file: string): string => (textOf.get(file) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const name = (file: string): string => relative(src, file);
const roomOf = (file: string): string => (name(file).includes('/') ? (name(file).split('/')[0] ?? '') : '');

const imports: Import[] = files.flatMap((from) =>
  [
    ...codeOf(from).matchAll(
      /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"()]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map(([, type, plain, lazy]) => ({ from, to: plain ?? lazy ?? '', typeOnly: type !== undefined })),
);
const isPackage = (to: string): boolean => !to.startsWith('.');
const target = ({ from, to }: Import): string => resolve(dirname(from), to);

describe('data flows one way: read → validate → model → appraise → present', () => {
  it('has every file in a room of the house', () => {
    const rooms = new Set(files.map(roomOf));
    rooms.delete('');
    expect([...rooms].sort()).toEqual(Object.keys(ROOMS).sort());
    expect(files.filter((file) => roomOf(file) === '').map(name)).toEqual(['index.ts']);
  });

  it.each(Object.entries(ROOMS))(
    '%s imports only what it may',
    (room, { folders, typesOf = [], packages, because }) => {
      const allowed = (imported: Import): boolean => {
        if (isPackage(imported.to)) {
          return packages.some(
            (p) => imported.to === p || imported.to.startsWith(p.endsWith(':') ? p : `${p}/`),
          );
        }
        // The program's version, which results carry, stands in one place.
        if (target(imported) === join(root, 'package.json')) return room === 'cli';
        const to = roomOf(target(imported));
        return to === room || folders.includes(to) || (typesOf.includes(to) && imported.typeOnly);
      };
      const wrong = imports.filter((found) => roomOf(found.from) === room && !allowed(found));
      expect(wrong.map(({ from, to }) => `${name(from)} imports ${to}, but ${because}`)).toEqual([]);
    },
  );

  it('has no circle of imports: each file can be understood after the ones it names', () => {
    const next = new Map(
      files.map((file) => [file, imports.filter((i) => i.from === file && !isPackage(i.to)).map(target)]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].map(name).join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('results depend on the input alone', () => {
  const outside =
    /\bnew Date\b|\bDate\.now\b|\bMath\.random\b|\bprocess\.|\bperformance\.|\btoLocale|\bIntl\.|\bglobalThis\b/;
  it('reads no clock, chance, environment or locale outside cli', () => {
    const wrong = files.filter((file) => roomOf(file) !== 'cli' && outside.test(codeOf(file)));
    expect(
      wrong.map((file) => `${name(file)} looks outside, but only cli may: same input, same bytes`),
    ).toEqual([]);
  });

  it('formats nothing by locale anywhere', () => {
    expect(files.filter((file) => /\btoLocale|\bIntl\./.test(codeOf(file))).map(name)).toEqual([]);
  });
});

describe('a newcomer finds any line by asking which stage it is', () => {
  it('has no default exports: a thing has one name wherever it is used', () => {
    expect(files.filter((file) => /^export default/m.test(codeOf(file))).map(name)).toEqual([]);
  });

  it('has no barrels inside: an import names the file where the thing is', () => {
    const barrels = files.filter(
      (file) => name(file) !== 'index.ts' && /^export [^=(]*\sfrom\s/m.test(codeOf(file)),
    );
    expect(barrels.map(name)).toEqual([]);
  });

  it('has no drawers for odds and ends', () => {
    expect(
      files.map(name).filter((file) => /\b(utils?|helpers?|types|common|misc|managers?)\b/i.test(file)),
    ).toEqual([]);
  });
});
