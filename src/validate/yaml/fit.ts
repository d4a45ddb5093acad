import * as z from 'zod/mini';
import type { Ref } from '../../issue/issue.ts';
import { suggest } from '../../issue/suggest.ts';
import type { YamlDoc } from '../../read/yaml.ts';
import type { FaultLog } from '../fault-log.ts';
import { keysOf, shapeAt, wordsOf } from './told.ts';

type Path = readonly (string | number)[];

type ObjectShape = z.ZodMiniObject;

/**
 * A YAML file as its shape types it. What does not fit is told and left out, entry by entry, so that the rest
 * can be checked further.
 */
export function fit<S extends ObjectShape>(doc: YamlDoc, shape: S, log: FaultLog): Partial<z.output<S>> {
  const data = doc.data ?? {};
  const first = shape.safeParse(data);
  if (first.success) return first.data;
  for (const issue of first.error.issues) tell(issue, { doc, data, shape }, log);
  const rest = first.error.issues.reduce<unknown>((left, issue) => without(left, issue, data), data);
  return (z.partial(shape).safeParse(rest).data ?? {}) as Partial<z.output<S>>;
}

interface Given {
  readonly doc: YamlDoc;
  readonly data: unknown;
  readonly shape: z.ZodMiniType;
}

function tell(issue: z.core.$ZodIssue, { doc, data, shape }: Given, log: FaultLog): void {
  const path = issue.path as Path;
  const at: Ref = { file: doc.file, path };
  const found = shapeAt(shape, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(found.shape);
    for (const key of issue.keys) {
      log.add(
        'unknown-key',
        { key, near: suggest(key, known), known },
        { file: doc.file, path: [...path, key], atKey: true },
      );
    }
    return;
  }
  const value = valueAt(data, path);
  const key = nameOf(path, doc.file);
  const { is = 'what belongs here', means = is, code } = found.told ?? {};
  if (value === undefined) log.add('missing-key', { key, means: asPhrase(means) }, at);
  else if (code !== undefined) log.add(code, { key, value }, at);
  else {
    const near = typeof value === 'string' ? suggest(value, wordsOf(found.shape)) : null;
    log.add('wrong-value', { key, value, expects: is, near }, at);
  }
}

/** A sentence inside another. */
function asPhrase(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;
}

/** The last name on the way: for an entry of a list, the list's. */
function nameOf(path: Path, file: string): string {
  const name = path.findLast((key) => typeof key === 'string');
  return name === undefined ? file : String(name);
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (at as Record<string | number, unknown> | null | undefined)?.[key],
    data,
  );
}

/** The data without the entry that an issue is about: a key of the file, or one entry below it. */
function without(data: unknown, issue: z.core.$ZodIssue, given: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys' && path.length === 0) {
    return Object.fromEntries(Object.entries(data).filter(([key]) => !issue.keys.includes(key)));
  }
  const [key = '', below] = path;
  const { [key]: value, ...others } = data as Record<string, unknown>;
  if (typeof below !== 'string' || typeof value !== 'object' || value === null || Array.isArray(value))
    return others;
  // What lacks a key does not fit either without it.
  if (valueAt(given, [key, below]) === undefined) return others;
  const { [below]: _, ...kept } = value as Record<string, unknown>;
  return { ...data, [key]: kept };
}
