/**
 * Pairs rows with columns of a table of amounts, each at most once, so that the amounts of the pairs add up to the
 * most: which new locality is which old one. The column of each row, -1 where it has none.
 *
 * Source: the Hungarian method, by shortest augmenting paths. Where there are more rows than columns, columns are
 * paired with rows instead: its work grows with the square of the shorter side.
 */
export function bestMatching(amounts: readonly (readonly number[])[]): number[] {
  const rows = amounts.length;
  const columns = Math.max(0, ...amounts.map(({ length }) => length));
  if (rows <= columns) return paired(rows, columns, (row, column) => amounts[row]?.[column] ?? 0);
  const found = Array.from({ length: rows }, () => -1);
  paired(columns, rows, (column, row) => amounts[row]?.[column] ?? 0).forEach(
    (row, column) => (found[row] = column),
  );
  return found;
}

/** No more rows than columns: each row gets one. */
function paired(rows: number, columns: number, amount: (row: number, column: number) => number): number[] {
  const state: State = {
    costs: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => -amount(row, column)),
    ),
    rowPrice: Array.from({ length: rows }, () => 0),
    columnPrice: Array.from({ length: columns }, () => 0),
    rowOf: Array.from({ length: columns }, () => -1),
  };
  for (let row = 0; row < rows; row++) augment(state, row);
  const found = Array.from({ length: rows }, () => -1);
  state.rowOf.forEach((row, column) => {
    if (row >= 0) found[row] = column;
  });
  return found;
}

interface State {
  readonly costs: readonly (readonly number[])[];
  readonly rowPrice: number[];
  readonly columnPrice: number[];
  /** The row that each column is paired with. */
  readonly rowOf: number[];
}

/** Gives one more row a column, along the cheapest way of moving others to make room. */
function augment({ costs, rowPrice, columnPrice, rowOf }: State, start: number): void {
  const size = rowOf.length;
  const distance = Array.from({ length: size }, () => Infinity);
  const from = Array.from({ length: size }, () => -1);
  const done = Array.from({ length: size }, () => false);
  let row = start;
  let column = -1;
  let reached = 0;
  do {
    let next = -1;
    for (let c = 0; c < size; c++) {
      if (done[c]) continue;
      const through = reached + (costs[row]?.[c] ?? 0) - (rowPrice[row] ?? 0) - (columnPrice[c] ?? 0);
      if (through < (distance[c] ?? 0)) {
        distance[c] = through;
        from[c] = column;
      }
      if (next < 0 || (distance[c] ?? 0) < (distance[next] ?? 0)) next = c;
    }
    column = next;
    reached = distance[column] ?? 0;
    done[column] = true;
    row = rowOf[column] ?? -1;
  } while (row >= 0);
  rowPrice[start] = (rowPrice[start] ?? 0) + reached;
  for (let c = 0; c < size; c++) {
    const back = reached - (distance[c] ?? 0);
    if (!done[c] || c === column) continue;
    const owner = rowOf[c] ?? -1;
    rowPrice[owner] = (rowPrice[owner] ?? 0) + back;
    columnPrice[c] = (columnPrice[c] ?? 0) - back;
  }
  for (let c = column; c >= 0; c = from[c] ?? -1) {
    const before = from[c] ?? -1;
    rowOf[c] = before < 0 ? start : (rowOf[before] ?? -1);
  }
}
