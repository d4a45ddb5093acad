import type { Columns } from '../contract/column.ts';
import type { Sheet } from './sheet.ts';

/** Where each column of a table stands in its rows; those that it does not have are left out. */
export function fieldsOf<C extends Columns>({ table }: Sheet<C>): ReadonlyMap<string, number> {
  const fields = new Map<string, number>();
  table.columns.forEach((column, field) => {
    if (column !== null && !fields.has(column)) fields.set(column, field);
  });
  return fields;
}
