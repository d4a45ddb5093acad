import type { Render } from './report.ts';

/** Every format by its name, each loaded only when a run prints it. */
export const FORMATS = {
  table: async () => (await import('./terminal.ts')).terminal,
  json: async () => (await import('./json.ts')).json,
  csv: async () => (await import('./csv.ts')).csv,
  md: async () => (await import('./markdown.ts')).markdown,
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
  ['.md', 'md'],
  ['.xml', 'junit'],
]);

/** The format that a file's name asks for by its ending; null for an ending that none has. */
export function formatOf(fileName: string): Format | null {
  const ending = /\.[^./\\]+$/.exec(fileName)?.[0].toLowerCase();
  return ending === undefined ? null : (ENDINGS.get(ending) ?? null);
}
