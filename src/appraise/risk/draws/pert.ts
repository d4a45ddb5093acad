/** Cells of the grid over the angle θ, from nothing to a right angle, where a distance is sin²θ. */
const CELLS = 4096;

/** How many of them at an end are left to the series, since the density has no smooth start there. */
const SERIES = 24;

/** Places where a search for a share may start. */
const GUIDES = 1024;

/** Gauss's three places in a cell from −1 to 1, which are exact up to the fifth power, and their weights. */
const GAUSS = [
  [-Math.sqrt(0.6), 5 / 9],
  [0, 8 / 9],
  [Math.sqrt(0.6), 5 / 9],
] as const;

/**
 * The inverse distribution function of the PERT shape between 0 and 1 with its peak at a place between them: the beta
 * distribution with α = 1 + 4 × peak and β = 6 − α, whose mean is (least + 4 × mode + most) ÷ 6. Right to 10⁻⁹.
 *
 * Its density is summed along a grid from either end to the middle of all chance, so that both tails are exact, and the
 * distance is read between the grid's places by its value and slope at both.
 *
 * Malcolm, D. G. et al. (1959) "Application of a technique for research and development program evaluation", Operations
 * Research 7(5).
 */
export function pertQuantile(peak: number): (share: number) => number {
  const alpha = 1 + 4 * peak;
  const cells = cellAreas(alpha);
  const [fromLow, fromHigh] = [sumFrom(alpha, cells), sumFrom(6 - alpha, cells.toReversed())];
  const whole = (fromLow.areas[CELLS / 2] ?? 0) + (fromHigh.areas[CELLS / 2] ?? 0);
  const [below, above] = [distanceOf(fromLow, whole), distanceOf(fromHigh, whole)];
  return (share) => (share <= 0.5 ? below(share) : 1 - above(1 - share));
}

interface Sum {
  readonly alpha: number;
  /** The area below the density from the end to each place of the grid, not yet a share of the whole. */
  readonly areas: Float64Array;
}

const angle = (cell: number): number => (cell * Math.PI) / 2 / CELLS;

function squaredSine(theta: number): number {
  const sine = Math.sin(theta);
  return sine * sine;
}

/** The density x^(α−1) × (1 − x)^(5−α) at a distance of x = sin²θ from the end; by logarithms, as powers differ between engines. */
function density(alpha: number, theta: number): number {
  return Math.exp(2 * ((alpha - 1) * Math.log(Math.sin(theta)) + (5 - alpha) * Math.log(Math.cos(theta))));
}

/** The area below the density in each cell of the grid, but for those left to the series. */
function cellAreas(alpha: number): Float64Array {
  const areas = new Float64Array(CELLS);
  for (let cell = SERIES; cell < CELLS - SERIES; cell++) {
    let area = 0;
    for (const [place, weight] of GAUSS) {
      const theta = angle(cell + (1 + place) / 2);
      area += weight * density(alpha, theta) * Math.sin(2 * theta);
    }
    areas[cell] = (area * angle(1)) / 2;
  }
  return areas;
}

function sumFrom(alpha: number, cells: Float64Array): Sum {
  const areas = new Float64Array(CELLS);
  let area = startingArea(alpha, angle(SERIES));
  for (let cell = SERIES; cell < CELLS - SERIES; cell++) {
    areas[cell] = area;
    area += cells[cell] ?? 0;
  }
  return { alpha, areas };
}

/** The area up to a small angle, by the first three terms of its series in the distance x: x^α × (1 ÷ α − …). */
function startingArea(alpha: number, theta: number): number {
  const x = squaredSine(theta);
  const falls = 5 - alpha;
  return (
    Math.exp(alpha * Math.log(x)) *
    (1 / alpha - (falls * x) / (alpha + 1) + (falls * (falls - 1) * x * x) / (2 * (alpha + 2)))
  );
}

/** How far from the end the share lies, for shares of a half at most. */
function distanceOf({ alpha, areas }: Sum, whole: number): (share: number) => number {
  const { shares, distances, slopes } = placesUpToHalf({ alpha, areas }, whole);
  const starts = guidesOf(shares);
  const least = shares[0] ?? 0;
  return (share) => {
    if (share < least) return nearEnd(alpha, share * whole);
    let at = starts[Math.floor(share * 2 * GUIDES)] ?? 0;
    while ((shares[at + 1] ?? 1) < share) at++;
    const from = shares[at] ?? 0;
    const width = (shares[at + 1] ?? 0) - from;
    const t = (share - from) / width;
    const [start, end] = [distances[at] ?? 0, distances[at + 1] ?? 0];
    const [rise, fall] = [width * (slopes[at] ?? 0), width * (slopes[at + 1] ?? 0)];
    // Hermite's cubic through both places with both slopes.
    const rest = 1 - t;
    return rest * rest * (start + t * (2 * start + rise)) + t * t * (end + rest * (2 * end - fall));
  };
}

/** The grid's places from the end of the series to the first beyond half of all chance. */
function placesUpToHalf({ alpha, areas }: Sum, whole: number) {
  const last = areas.findIndex((area, cell) => cell >= SERIES && area > whole / 2);
  const cells = Array.from({ length: last - SERIES + 1 }, (_, k) => SERIES + k);
  return {
    shares: Float64Array.from(cells, (cell) => (areas[cell] ?? 0) / whole),
    distances: Float64Array.from(cells, (cell) => squaredSine(angle(cell))),
    slopes: Float64Array.from(cells, (cell) => whole / density(alpha, angle(cell))),
  };
}

/** For each of equal stretches of the shares up to a half: the last place at or before it. */
function guidesOf(shares: Float64Array): Int32Array {
  let at = 0;
  return Int32Array.from({ length: GUIDES + 1 }, (_, guide) => {
    while (at + 2 < shares.length && (shares[at + 1] ?? 1) <= guide / 2 / GUIDES) at++;
    return at;
  });
}

/** The series turned round: x₀ = (α × area)^(1 ÷ α), and what its second term adds. */
function nearEnd(alpha: number, area: number): number {
  const x = Math.exp(Math.log(alpha * area) / alpha);
  return x * (1 + ((5 - alpha) * x) / (alpha + 1));
}
