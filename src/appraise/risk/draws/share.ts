/** The next share of one dimension: strictly between 0 and 1, each as likely as any other. */
export type Shares = () => number;

/** The middle of one of 2³² cells between 0 and 1, so that neither end is ever drawn. */
export const shareOf = (bits: number): number => ((bits >>> 0) + 0.5) / 4_294_967_296;
