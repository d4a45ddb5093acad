import { graphOf, type Graph } from '../../src/group/graph.ts';

/** Every graph of so many areas that is not one of the others with its areas renumbered: 1, 2, 4, 11, 34, 156, 1044. */
export function allGraphs(size: number): Graph[] {
  return rowsOfAll(size).map((rows) =>
    graphOf(
      size,
      rows.flatMap((row, one) =>
        rows.flatMap((_, other) => ((row >> other) & 1 ? [[one, other] as const] : [])),
      ),
    ),
  );
}

/** For each area a number whose bits are its neighbours. */
type Rows = readonly number[];

/** Those of one area less, each with an area more that borders on any of the others. */
function rowsOfAll(size: number): Rows[] {
  if (size === 0) return [[]];
  const found = new Map<string, Rows>();
  for (const smaller of rowsOfAll(size - 1)) {
    for (let near = 0; near < 1 << (size - 1); near++) {
      const rows = [...smaller.map((row, area) => row | (((near >> area) & 1) << (size - 1))), near];
      found.set(form(rows), rows);
    }
  }
  return [...found.values()];
}

/** The same for graphs that differ in numbering alone: the least of its descriptions, areas of few neighbours first. */
function form(rows: Rows): string {
  const degree = rows.map((row) => rows.filter((_, area) => (row >> area) & 1).length);
  const sign = rows.map((row, area) =>
    [degree[area], ...degree.filter((_, other) => (row >> other) & 1).sort((a, b) => a - b)].join(),
  );
  let least = '';
  const place = (order: readonly number[]): void => {
    if (order.length === rows.length) {
      const text = order.map((one) => order.map((other) => ((rows[one] ?? 0) >> other) & 1).join('')).join();
      if (least === '' || text < least) least = text;
      return;
    }
    const left = [...rows.keys()].filter((area) => !order.includes(area));
    const next = left.map((area) => sign[area] ?? '').sort()[0];
    for (const area of left) if (sign[area] === next) place([...order, area]);
  };
  place([]);
  return `${sign.toSorted().join(';')} ${least}`;
}
