export const readingWords = {};
