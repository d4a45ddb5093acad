import type { Render } from './report.ts';

/** Every format by its name, each loaded only when a run prints it. */
export const FORMATS = {
  table: async () => (await import('./terminal.ts')).terminal,
  json: async () => (await import('./json.ts')).json,
  csv: async () => (await import('./csv.ts')).csv,
  journal: async () => (await import('./journal-csv.ts')).journalCsv,
  md: async () => (await import('./markdown.ts')).markdown,
  paper: async () => (await import('./paper.ts')).paper,
  junit: async () => (await import('./junit.ts')).junit,
  github: async () => (await import('./github.ts')).github,
} satisfies Record<string, () => Promise<Render>>;

export type Format = keyof typeof FORMATS;

/** The names, as `--format` takes them. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[];

/** The endings by which a file names its format. */
export const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['.txt', 'table'],
  ['.json', 'json'],
  ['.csv', 'csv'],
  ['.journal.csv', 'journal'],
  ['.md', 'md'],
  ['.paper.md', 'paper'],
  ['.xml', 'junit'],
]);

/** The format that a file's name asks for by its ending, the longest that it has; null for one that has none. */
export function formatOf(fileName: string): Format | null {
  const name = (/[^/\\]*$/.exec(fileName)?.[0] ?? '').toLowerCase();
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const format = ENDINGS.get(name.slice(dot));
    if (format !== undefined) return format;
  }
  return null;
}
