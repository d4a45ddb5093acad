import type { Ref } from '../issue/issue.ts';
import type { Area, RowPlace } from '../model/case.ts';
import type { Table } from '../read/table.ts';
import { groupedAreas, PLANNED_AREAS, weightColumn } from './contract/grouped-areas.ts';
import type { Row } from './contract/column.ts';
import type { FaultLog } from './fault-log.ts';
import { fieldsOf } from './table/fields.ts';
import { readRows } from './table/read-rows.ts';

export interface ReadAreas {
  readonly areas: readonly Area[];
  /** Also of rows with faults: an area is known even where its families are not. */
  readonly ids: ReadonlySet<string>;
  /** Whether anything says how large the need of an area is. */
  readonly needGiven: boolean;
  readonly familiesGiven: boolean;
  /** What each of the areas weighs, where a weight was asked for. */
  readonly weights: readonly number[];
  /** Where the point of each of the areas stands. */
  readonly points: readonly Ref[];
}

/** The areas file: who lives where, and which families the area teams carry today. */
export async function readAreas(table: Table, weight: string | null, log: FaultLog): Promise<ReadAreas> {
  const contract = weight === null ? PLANNED_AREAS : groupedAreas(weight, table.columns);
  const { sheet, rows, ids } = await readRows(table, contract, log);
  const weighed = weight === null ? '' : weightColumn(weight);
  const weights: number[] = [];
  const fields = fieldsOf(sheet);
  // Where a need is left empty the children count.
  const withoutNeed = new Map([...fields].filter(([column]) => column !== 'need'));
  const areas = rows.map(({ row, record }): Area => {
    const area = areaOf(row, { file: table.file, record, fields: row.need === null ? withoutNeed : fields });
    tellParts(area, row, { log, at: (column) => sheet.at(record, column) });
    const own = (row as Readonly<Record<string, unknown>>)[weighed];
    weights.push(weighed === 'need' ? area.need : typeof own === 'number' ? own : 0);
    return area;
  });
  const has = (id: 'need' | 'children_0_17' | 'open_families'): boolean => sheet.field(id) >= 0;
  return {
    areas,
    ids,
    needGiven: has('need') || has('children_0_17'),
    familiesGiven: has('open_families'),
    weights,
    points: rows.map(({ record }) => sheet.at(record, 'lat')),
  };
}

type AreaRow = Row<(typeof PLANNED_AREAS)['columns']>;

function areaOf(row: AreaRow, place: RowPlace): Area {
  return {
    id: row.area_id,
    name: row.name ?? row.area_id,
    need: row.need ?? row.children_0_17 ?? 0,
    openFamilies: row.open_families ?? 0,
    socialCareFamilies: row.social_care_families ?? 0,
    partnerLedFamilies: row.partner_led_families ?? 0,
    contactsPerYear: row.contacts_per_year,
    children: row.children_0_17,
    deprivedChildren: row.deprived_children,
    childInNeedFamilies: row.child_in_need_families,
    familyWeight: row.family_weight,
    keyPractitioners: row.key_practitioners,
    assessmentsPerYear: row.assessments_per_year,
    baseLat: row.base_lat,
    baseLon: row.base_lon,
    lat: row.lat,
    lon: row.lon,
    row: place,
  };
}

interface Teller {
  readonly log: FaultLog;
  readonly at: (column: keyof AreaRow) => Ref;
}

/** A part of something cannot be more than the whole. */
function tellParts(area: Area, row: AreaRow, { log, at }: Teller): void {
  // Decimals added in twos may be a hair above their sum.
  const parts = Number((area.socialCareFamilies + area.partnerLedFamilies).toPrecision(15));
  if (parts > area.openFamilies && row.open_families !== null) {
    log.add('families-exceed-open', { area: area.id, parts, open: area.openFamilies }, at('open_families'));
  }
  const inNeed = area.childInNeedFamilies ?? 0;
  if (inNeed > area.socialCareFamilies) {
    const facts = { area: area.id, inNeed, socialCare: area.socialCareFamilies };
    log.add('child-in-need-exceeds-social-care', facts, at('child_in_need_families'));
  }
  const { children, deprivedChildren: deprived } = area;
  if (typeof children === 'number' && typeof deprived === 'number' && deprived > children) {
    const facts = { area: area.id, deprived, children };
    log.add('deprived-exceed-children', facts, at('deprived_children'));
  }
}
