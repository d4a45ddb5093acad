import { escaped, markdown, partBlock } from './markdown.ts';
import type { PaperPart, Report } from './report.ts';

/** The plan as an option paper in Markdown; a report that has none, such as of a refused input, as it is. */
export function paper(report: Report): string {
  if (report.paper === undefined) return markdown(report);
  const { title, parts, chapters } = report.paper();
  const blocks = [
    `# ${escaped(title)}`,
    ...parts.map(block),
    ...chapters.flatMap(({ heading, parts: own, passages }) => [
      `## ${escaped(heading)}`,
      ...own.map(block),
      ...passages.flatMap((passage) => [`### ${escaped(passage.heading)}`, ...passage.parts.map(block)]),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function block(part: PaperPart): string {
  return part.kind === 'list' ? part.items.map((item) => `- ${escaped(item)}`).join('\n') : partBlock(part);
}
