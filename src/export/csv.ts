/** The graph in; three tables out as CSV: entities, relations, and evidence with its words. */
import { sentenceReader } from './quotes';
import { csvRow, joined } from './csv-row';
import type { Exporter } from './exporter';

export const nodesCsvExporter: Exporter = {
  format: 'csv-nodes',
  extension: '.nodes.csv',
  describes: 'entities as CSV, one a row',
  *write(graph) {
    yield csvRow([
      'id',
      'name',
      'type',
      'aliases',
      'mentions',
      'articles',
      'importance',
      'community',
      'iso',
      'wikidata',
    ]);
    for (const { node, attributes: a } of graph.nodeEntries()) {
      yield csvRow([
        node,
        a.label,
        a.type,
        joined(a.aliases),
        a.mentions,
        a.articles,
        a.importance,
        a.community,
        a.iso,
        a.wikidata,
      ]);
    }
  },
};

export const edgesCsvExporter: Exporter = {
  format: 'csv-edges',
  extension: '.edges.csv',
  describes: 'relations as CSV, one a row',
  *write(graph) {
    const head = [
      'id',
      'subject',
      'subject_name',
      'predicate',
      'object',
      'object_name',
      'modality',
      'negated',
      'evidence',
    ];
    yield csvRow([...head, 'confidence', 'articles', 'stories', 'outlets', 'first', 'last', 'role', 'verb', 'derived']);
    for (const { edge, attributes: a, source, target, sourceAttributes, targetAttributes } of graph.edgeEntries()) {
      yield csvRow([
        ...[
          edge,
          source,
          sourceAttributes.label,
          a.predicate,
          target,
          targetAttributes.label,
          a.modality,
          a.negated,
          a.weight,
        ],
        ...[a.confidence, a.articles, a.stories, a.outlets, a.first, a.last, a.role, a.verb, a.derived],
      ]);
    }
  },
};

export const evidenceCsvExporter: Exporter = {
  format: 'csv-evidence',
  extension: '.evidence.csv',
  describes: 'evidence as CSV, one sentence a row, with its offsets',
  *write(graph) {
    const read = sentenceReader(graph);
    const articles = new Map(graph.getAttribute('articles').map((article) => [article.id, article]));
    const head = [
      'relation',
      'article',
      'uri',
      'outlet',
      'published',
      'sentence',
      'start',
      'end',
      'trigger',
      'trigger_start',
    ];
    yield csvRow([...head, 'trigger_end', 'rule', 'said_by', 'time_start', 'time_end', 'confidence']);
    for (const { edge, attributes } of graph.edgeEntries()) {
      for (const piece of attributes.evidence) {
        const article = articles.get(piece.article);
        const trigger = article?.text.slice(piece.trigger.start, piece.trigger.end);
        yield csvRow([
          ...[edge, piece.article, article?.uri, article?.outlet, article?.published, read(piece)],
          ...[piece.sentence.start, piece.sentence.end, trigger, piece.trigger.start, piece.trigger.end, piece.rule],
          ...[joined(piece.saidBy.map(({ words }) => words)), piece.time?.start, piece.time?.end, piece.confidence],
        ]);
      }
    }
  },
};
