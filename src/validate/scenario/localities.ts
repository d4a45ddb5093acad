import type { Ref } from '../../issue/issue.ts';
import type { Table } from '../../read/table.ts';
import { TABLES } from '../contract/tables.ts';
import type { FaultLog } from '../fault-log.ts';
import { readRows } from '../table/read-rows.ts';
import { below, type Draft } from './draft.ts';

/** A locality as written: its areas may be unknown, or stand in another one too. */
interface WrittenLocality {
  readonly name: string;
  readonly at: Ref;
  readonly areas: readonly { readonly id: string; readonly at: Ref }[];
}

export interface WrittenLocalities {
  readonly localities: readonly WrittenLocality[];
  readonly at: Ref;
}

/** The localities of a scenario. */
export function localitiesOf({ value, at }: NonNullable<Draft['whole']['localities']>): WrittenLocalities {
  const localities = value.map(([name, ids]) => ({
    name,
    at: below(at, name),
    areas: ids.map((id, i) => ({ id: String(id).trim(), at: below(at, name, i) })),
  }));
  return { localities, at };
}

/** The two-column CSV that stands in for them, in the order in which it names them. */
export async function readLocalities(table: Table, log: FaultLog): Promise<WrittenLocalities> {
  const { sheet, rows } = await readRows(table, TABLES.localities, log);
  const byName = new Map<string, { name: string; at: Ref; areas: { id: string; at: Ref }[] }>();
  for (const { row, record } of rows) {
    const { locality: name, area_id: id } = row;
    const locality = byName.get(name) ?? { name, at: sheet.at(record, 'locality'), areas: [] };
    locality.areas.push({ id, at: sheet.at(record, 'area_id') });
    byName.set(name, locality);
  }
  return { localities: [...byName.values()], at: { file: table.file } };
}
