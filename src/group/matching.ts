/**
 * Pairs rows with columns of a table of amounts, each at most once, so that the amounts of the pairs add up to the
 * most: which new locality is which old one. The column of each row, -1 where it has none.
 *
 * Source: the Hungarian method, by shortest augmenting paths, on the table made square.
 */
export function bestMatching(amounts: readonly (readonly number[])[]): number[] {
  const rows = amounts.length;
  const size = Math.max(rows, ...amounts.map(({ length }) => length), 0);
  const costs = Array.from({ length: size }, (_, r) =>
    Array.from({ length: size }, (__, c) => -(amounts[r]?.[c] ?? 0)),
  );
  const state: State = {
    costs,
    rowPrice: Array.from({ length: size }, () => 0),
    columnPrice: Array.from({ length: size }, () => 0),
    rowOf: Array.from({ length: size }, () => -1),
  };
  for (let row = 0; row < size; row++) augment(state, row);
  const columns = Array.from({ length: rows }, () => -1);
  state.rowOf.forEach((row, column) => {
    if (row < rows && column < (amounts[row]?.length ?? 0)) columns[row] = column;
  });
  return columns;
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
  const size = costs.length;
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
