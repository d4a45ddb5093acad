/** cli-table3's own measure: measuring with any other would put its columns out of line. */
declare module 'cli-table3/src/utils.js' {
  /** Columns of a terminal that a text takes up; the longest line's where there are several. */
  export function strlen(text: string): number;
}
