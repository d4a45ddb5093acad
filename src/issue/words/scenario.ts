export const scenarioWords = {};
