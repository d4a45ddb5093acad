export interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const typeOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : Number.isInteger(value)
        ? 'integer'
        : typeof value;

/** Where a value is not as its schema says, or has keys that the schema does not tell of, or the other way round. */
export function differences(value: unknown, schema: Schema, path = '$', defs = schema.$defs ?? {}): string[] {
  if (schema.$ref !== undefined)
    return differences(value, defs[schema.$ref.replace('#/$defs/', '')] ?? {}, path, defs);
  if (schema.anyOf !== undefined) {
    const tried = schema.anyOf.map((one) => differences(value, one, path, defs));
    return tried.some(({ length }) => length === 0) ? [] : (tried[0] ?? []);
  }
  if ('const' in schema) return value === schema.const ? [] : [`${path} is not ${String(schema.const)}`];
  if (schema.enum !== undefined) return schema.enum.includes(value) ? [] : [`${path} is not in its list`];
  const types = [schema.type ?? []].flat();
  const type = typeOf(value);
  if (!types.includes(type) && !(type === 'integer' && types.includes('number')))
    return [`${path} is a ${type}`];
  if (Array.isArray(value))
    return value.flatMap((item, i) => differences(item, schema.items ?? {}, `${path}[${i}]`, defs));
  if (type !== 'object') return [];
  const properties = schema.properties ?? {};
  const found = value as Record<string, unknown>;
  const keys =
    Object.keys(found).join() === Object.keys(properties).join()
      ? []
      : [`${path}: ${Object.keys(found).join()}`];
  return [
    ...keys,
    ...Object.entries(properties).flatMap(([key, one]) =>
      differences(found[key], one, `${path}.${key}`, defs),
    ),
  ];
}
