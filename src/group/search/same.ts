/** What is the same but for what arithmetic leaves: half of what measures may differ by and be the same. */
export const SAME = 5e-10;
