import { fault } from '../../issue/fault.ts';
import type { Ref } from '../../issue/issue.ts';
import { suggest } from '../../issue/suggest.ts';
import type { Table } from '../../read/table.ts';
import type { Columns, TableContract, Kind } from '../contract/column.ts';
import type { FaultLog } from '../fault-log.ts';

/** A table whose columns are known by their contract. */
export interface Sheet<C extends Columns = Columns> {
  readonly table: Table;
  readonly contract: TableContract<C>;
  /** The position of a column in a row, -1 where the file does not have it. */
  field(id: keyof C & string): number;
  /** A row, or one of its cells. */
  at(record: number, id?: keyof C & string): Ref;
}

/** Holds a header against its contract: every needed column is there, and what is not known is said. */
export function openSheet<C extends Columns>(
  table: Table,
  contract: TableContract<C>,
  log: FaultLog,
): Sheet<C> {
  const header: Ref = { file: table.file, record: table.headerRecord };
  for (const [id, column] of Object.entries(contract.columns)) {
    if (column.needed && !table.columns.includes(id)) {
      log.add('missing-column', { column: id, aliases: column.aliases }, header);
    }
  }
  if (contract.oneOf?.every((id) => !table.columns.includes(id)) === true) {
    log.add('missing-column', { column: contract.oneOf.join(' or '), aliases: [] }, header);
  }
  tellUnknown(table, contract, log);
  return {
    table,
    contract,
    field: (id) => table.columns.indexOf(id),
    at: (record, id) => {
      const field = id === undefined ? -1 : table.columns.indexOf(id);
      return field < 0 ? { file: table.file, record } : { file: table.file, record, field };
    },
  };
}

/** A cost that is not there counts as nothing: a header that may well be it is graver than any other. */
const COUNTED: ReadonlySet<Kind> = new Set(['money', 'fte']);

function tellUnknown(table: Table, contract: TableContract, log: FaultLog): void {
  const absent = Object.entries(contract.columns).filter(([id]) => !table.columns.includes(id));
  table.headers.forEach((header, field) => {
    if (header.trim() === '' || table.columns[field] !== null) return;
    const near = suggest(
      header,
      absent.flatMap(([id, { aliases }]) => [id, ...aliases]),
    );
    const meant = absent.find(([id, { aliases }]) => id === near || aliases.includes(near ?? ''));
    const facts = { header, near: meant?.[0] ?? null };
    const at = { file: table.file, record: table.headerRecord, field };
    const severity = meant !== undefined && COUNTED.has(meant[1].kind) ? 'warning' : 'notice';
    log.take([{ ...fault('unknown-column', facts, at), severity }]);
  });
}
