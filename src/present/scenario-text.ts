import type { GroupedLocality } from '../appraise/grouping/result.ts';

/** A scenario that merges areas as a grouping does. */
export interface PickedScenario {
  readonly title: string;
  /** The scenario whose posts, costs and start it has; null where there is none to name. */
  readonly base: string | null;
  readonly localities: readonly Pick<GroupedLocality, 'name' | 'areas'>[];
}

/** The text of a scenario file. */
export function scenarioText({ title, base, localities }: PickedScenario): string {
  return [
    `title: ${scalar(title)}`,
    ...(base === null ? [] : [`extends: ${scalar(base)}`]),
    'localities:',
    ...localities.map(({ name, areas }) => `  ${scalar(name)}: [${areas.map(scalar).join(', ')}]`),
    '',
  ].join('\n');
}

/** Words that YAML readers take for something else than themselves. */
const NO_TEXT = /^(y|n|yes|no|on|off|true|false|null|inf|nan)$/i;

/** Plain where it is certain to be read as the same text; else in the quotes of JSON, which YAML has too. */
function scalar(text: string): string {
  return /^[A-Za-z](?:[\w .-]*\w)?$/.test(text) && !NO_TEXT.test(text) ? text : JSON.stringify(text);
}
