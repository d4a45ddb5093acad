import * as z from 'zod/mini';

/** A shape of any kind. */
export type Shape = z.core.$ZodType;

/** What a value of a YAML file is, in words: for messages when it is not, and for the JSON Schema. */
export interface Told {
  /** "a whole number, 0 or more": follows "is not" and "give". */
  readonly is: string;
  readonly means?: string;
  /** Where a value that does not fit has an issue code of its own. */
  readonly code?: 'post-count';
}

// A shape is held against one value or two in a run: compiling it first would take longer.
z.config({ jitless: true });

const EXPECTED = z.registry<Told>();

/** A shape with the words for it. */
export function told<S extends z.ZodMiniType>(shape: S, words: Told): S {
  EXPECTED.add(shape, words);
  z.globalRegistry.add(shape, { description: words.means ?? words.is });
  return shape;
}

/** A key that may be left out, or be empty: YAML reads "posts:" with nothing after it as null. */
export function maybe<S extends z.ZodMiniType>(shape: S): z.ZodMiniOptional<z.ZodMiniNullable<S>> {
  return z.optional(z.nullable(shape));
}

/** The shape that a value of `shape` has at a path, and the words nearest to it. */
export function shapeAt(
  shape: Shape,
  path: readonly PropertyKey[],
): { readonly shape: Shape; readonly told: Told | null } {
  let at: Shape = shape;
  let words: Told | null = null;
  for (const key of [null, ...path]) {
    if (key !== null) at = inside(at, key) ?? at;
    for (;;) {
      words = EXPECTED.get(at as z.ZodMiniType) ?? words;
      const { def } = at._zod as { def: { innerType?: Shape } };
      if (def.innerType === undefined) break;
      at = def.innerType;
    }
  }
  return { shape: at, told: words };
}

/** The keys that an object shape knows; none for any other. */
export function keysOf(shape: Shape): readonly string[] {
  return Object.keys(definition(shape).shape ?? {});
}

/** The words that a shape takes; none for any but a list of words. */
export function wordsOf(shape: Shape): readonly string[] {
  return Object.keys(definition(shape).entries ?? {});
}

function inside(shape: Shape, key: PropertyKey): Shape | undefined {
  const def = definition(shape);
  return def.shape?.[String(key)] ?? def.valueType ?? def.element;
}

interface Definition {
  readonly shape?: Readonly<Record<string, Shape>>;
  readonly valueType?: Shape;
  readonly element?: Shape;
  readonly entries?: Readonly<Record<string, string>>;
}

function definition(shape: Shape): Definition {
  return shape._zod.def as Definition;
}
