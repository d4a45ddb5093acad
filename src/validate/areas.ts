import type { Area } from '../model/case.ts';
import type { Table } from '../read/table.ts';
import { TABLES } from './contract/tables.ts';
import type { FaultLog } from './fault-log.ts';
import { readRows } from './table/read-rows.ts';

export interface ReadAreas {
  readonly areas: readonly Area[];
  /** Also of rows with faults: an area is known even where its families are not. */
  readonly ids: ReadonlySet<string>;
  /** Whether anything says how large the need of an area is. */
  readonly needGiven: boolean;
}

/** The areas file: who lives where, and which families the area teams carry today. */
export async function readAreas(table: Table, log: FaultLog): Promise<ReadAreas> {
  const { sheet, rows, ids } = await readRows(table, TABLES.areas, log);
  const areas = rows.map(({ row, record }): Area => {
    const area: Area = {
      id: row.area_id,
      name: row.name,
      need: row.need ?? row.children_0_17 ?? 0,
      openFamilies: row.open_families,
      socialCareFamilies: row.social_care_families ?? 0,
      partnerLedFamilies: row.partner_led_families ?? 0,
      contactsPerYear: row.contacts_per_year,
    };
    // Decimals added in twos may be a hair above their sum.
    const parts = Number((area.socialCareFamilies + area.partnerLedFamilies).toPrecision(15));
    if (parts > area.openFamilies) {
      const at = sheet.at(record, 'open_families');
      log.add('families-exceed-open', { area: area.id, parts, open: area.openFamilies }, at);
    }
    return area;
  });
  return { areas, ids, needGiven: sheet.field('need') >= 0 || sheet.field('children_0_17') >= 0 };
}
