/** A square matrix that is the same across its diagonal, row by row. */
export type Matrix = readonly (readonly number[])[];

/** A matrix as its eigenvalues and, one beside the other, the vectors that go with them. */
export interface Eigen {
  readonly values: readonly number[];
  readonly vectors: Matrix;
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix: every pair of axes is turned in turn until nothing is left beside
 * the diagonal. In no order.
 *
 * Jacobi, C. G. J. (1846) "Über ein leichtes Verfahren, die in der Theorie der Säcularstörungen vorkommenden Gleichungen
 * numerisch aufzulösen", Crelle's Journal 30.
 */
export function eigenOf(matrix: Matrix): Eigen {
  const work = matrix.map((row) => [...row]);
  const vectors = matrix.map((row, i) => row.map((_, j) => Number(i === j)));
  for (let sweep = 0; sweep < 60 && restOf(work) > 1e-30; sweep++) {
    for (let p = 0; p < work.length; p++) {
      for (let q = p + 1; q < work.length; q++) turn(work, vectors, p, q);
    }
  }
  return { values: work.map((row, i) => row[i] ?? 0), vectors };
}

/** The squares of all that stands beside the diagonal. */
const restOf = (work: Matrix): number =>
  work.reduce((sum, row, i) => row.reduce((all, x, j) => (i === j ? all : all + x * x), sum), 0);

/** Turns axes p and q by the angle after which they no longer go together. */
function turn(work: number[][], vectors: number[][], p: number, q: number): void {
  const [rowP, rowQ] = [work[p] ?? [], work[q] ?? []];
  const off = rowP[q] ?? 0;
  if (off === 0) return;
  const theta = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of [...work, ...vectors]) {
    const [x, y] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = cosine * x - sine * y;
    row[q] = sine * x + cosine * y;
  }
  for (let k = 0; k < work.length; k++) {
    const [x, y] = [rowP[k] ?? 0, rowQ[k] ?? 0];
    rowP[k] = cosine * x - sine * y;
    rowQ[k] = sine * x + cosine * y;
  }
}

/** The nearest matrix without a negative eigenvalue: those below nothing become nothing. */
export function withoutNegative(matrix: Matrix): number[][] {
  const { values, vectors } = eigenOf(matrix);
  return vectors.map((one) =>
    vectors.map((other) =>
      values.reduce((sum, value, k) => sum + Math.max(0, value) * (one[k] ?? 0) * (other[k] ?? 0), 0),
    ),
  );
}

/** A pivot that is no more than what rounding leaves of nothing. */
const NOTHING = 1e-8;

/**
 * The lower triangle that multiplied by itself turned over gives a correlation matrix, whose rows turn independent normal
 * values into ones that go together so. Where one variable follows wholly from those before it, nothing of its own is
 * left. Each row keeps a length of 1, so that each result by itself stays a standard normal value.
 */
export function cholesky(matrix: Matrix): number[][] {
  const lower: number[][] = matrix.map((row) => row.map(() => 0));
  for (const [i, row] of lower.entries()) {
    for (let j = 0; j <= i; j++) {
      const before = lower[j] ?? [];
      let left = matrix[i]?.[j] ?? 0;
      for (let k = 0; k < j; k++) left -= (row[k] ?? 0) * (before[k] ?? 0);
      if (i === j) row[j] = left > NOTHING ? Math.sqrt(left) : 0;
      else row[j] = (before[j] ?? 0) > 0 ? left / (before[j] ?? 1) : 0;
    }
    const length = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0));
    for (const j of row.keys()) row[j] = (row[j] ?? 0) / length;
  }
  return lower;
}
