import type { Fault, Place } from '../issue/issue.ts';
import type { OpenTable, Table } from './table.ts';

type Opened = Awaited<ReturnType<OpenTable>>;

/**
 * A file about people: it says where something stands, and never what stands there. No place in it has an excerpt, and
 * no message quotes a cell. Its hash is not told either: a few ages can be tried until it fits.
 */
export function withheld({ table, faults }: Opened): Opened {
  return { table: table === null ? null : withheldTable(table), faults: faults.map(withoutQuotation) };
}

function withheldTable(table: Table): Table {
  return {
    ...table,
    sha256: () => Promise.resolve(null),
    places: async (refs) => (await table.places(refs)).map(withoutExcerpt),
    rows: async (visit) => (await table.rows(visit)).map(withoutQuotation),
  };
}

function withoutExcerpt(place: Place): Place {
  const shown: { -readonly [K in keyof Place]: Place[K] } = { ...place };
  delete shown.excerpt;
  return shown;
}

/** Messages of files quote at their end. */
function withoutQuotation({ at, message, ...fault }: Fault): Fault {
  const place = at?.place === undefined ? {} : { place: withoutExcerpt(at.place) };
  return {
    ...fault,
    at: at === null ? null : { ...at, ...place },
    message: message.replace(/(: |is )".*"$/s, '$1(not shown)'),
  };
}
