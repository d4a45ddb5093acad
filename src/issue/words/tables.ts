export const tableWords = {};
