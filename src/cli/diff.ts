/** `newsgraph diff`: two builds in; what is new, grown and gone out, as text, JSON or an RSS feed. */
import { escapeXml } from '../export';
import { diffGraphs, type GraphDiff, type RelationResult } from '../query';
import type { ExitCode } from './errors';
import { openGraphFile } from './open';
import { plain } from './table';

export type DiffFormat = 'text' | 'json' | 'rss';

const words = ({ subject, predicate, object, modality, negated }: RelationResult): string => {
  const stance = [modality === 'asserted' ? '' : modality, negated ? 'denied' : ''].filter(Boolean).join(', ');
  return plain(`${subject.name} — ${predicate.replaceAll('_', ' ')} — ${object.name}${stance ? ` (${stance})` : ''}`);
};

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${title} (${lines.length})\n${lines.map((line) => `  ${line}\n`).join('')}\n`;

const asText = (diff: GraphDiff): string =>
  [
    section('New relations', diff.newRelations.map(words)),
    section(
      'Grown',
      diff.grownRelations.map(({ relation, before }) => `${words(relation)}: ${before} to ${relation.evidence.length}`),
    ),
    section(
      'Shrunk',
      diff.shrunkRelations.map(
        ({ relation, before }) => `${words(relation)}: ${before} to ${relation.evidence.length}`,
      ),
    ),
    section('Gone relations', diff.goneRelations.map(words)),
    section(
      'New entities',
      diff.newEntities.map(({ name, type }) => plain(`${name} (${type})`)),
    ),
    section(
      'Gone entities',
      diff.goneEntities.map(({ name, type }) => plain(`${name} (${type})`)),
    ),
  ].join('') || 'Nothing has changed.\n';

const item = (title: string, { id, evidence }: RelationResult): string =>
  `    <item>\n      <title>${escapeXml(title)}</title>\n      <guid isPermaLink="false">${escapeXml(`${id}-${evidence.length}`)}</guid>\n` +
  `      <description>${escapeXml(evidence.map(({ quote }) => plain(quote)).join(' | '))}</description>\n    </item>\n`;

const asRss = (diff: GraphDiff): string =>
  '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0">\n  <channel>\n    <title>Newsgraph: what has changed</title>\n' +
  '    <link>urn:newsgraph:diff</link>\n    <description>Relations that are new or have more evidence</description>\n' +
  diff.newRelations.map((relation) => item(`New: ${words(relation)}`, relation)).join('') +
  diff.grownRelations.map(({ relation }) => item(`Grown: ${words(relation)}`, relation)).join('') +
  '  </channel>\n</rss>\n';

/** 0 whether or not anything has changed; throws UserError for a graph that cannot be opened. */
export const runDiff = (before: string, after: string, format: DiffFormat, print: (text: string) => void): ExitCode => {
  const diff = diffGraphs(openGraphFile(before), openGraphFile(after));
  print(format === 'json' ? `${JSON.stringify(diff, null, 1)}\n` : format === 'rss' ? asRss(diff) : asText(diff));
  return 0;
};
