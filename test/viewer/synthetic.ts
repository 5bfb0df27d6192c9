/** A made-up graph of any size: a size and a seed enter, a graphology graph of nonsense news leaves, the same for the same seed. */
import { MultiDirectedGraph } from 'graphology';
import seedrandom from 'seedrandom';
import type { ArticleId, ArticleRecord, EdgeAttributes, EntityType, Evidence, Modality } from '../../src/model';
import type { SampleGraph } from './sample';
import { FACTS } from './sample';

export interface Size {
  readonly nodes: number;
  readonly edges: number;
  readonly sentences?: number;
}

const SYLLABLES = 'ka ren mo lis tor va bel du san mi or tha el pra sun gor ne wil fa ro'.split(' ');
const PREDICATES =
  'met_with warned praised visited accused spoke_with criticised leader_of member_of told urged attacked supported works_for'.split(
    ' ',
  );
const TYPES: readonly EntityType[] =
  'person person person country organisation organisation place event facility group'.split(' ') as EntityType[];
const MODALITIES: readonly Modality[] = ['asserted', 'asserted', 'asserted', 'asserted', 'planned', 'possible'];
const PER_ARTICLE = 12;

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

const word = (random: Random): string => {
  const raw = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(random, SYLLABLES)).join('');
  return raw[0]!.toUpperCase() + raw.slice(1);
};

/** Where community `at` of `count` sits: a sunflower, so that communities do not overlap. */
const centreOf = (at: number): readonly [number, number] => {
  const radius = Math.sqrt(at + 0.3) * 340;
  return [radius * Math.cos(at * 2.399963), radius * Math.sin(at * 2.399963)];
};

const gaussian = (random: Random): number => random() + random() + random() - 1.5;

const addNodes = (graph: SampleGraph, size: Size, random: Random): string[] => {
  const communities = Math.max(1, Math.round(Math.sqrt(size.nodes) / 2.2));
  return Array.from({ length: size.nodes }, (_, at) => {
    const community = Math.floor(random() ** 1.6 * communities);
    const [x, y] = centreOf(community);
    const label = `${word(random)} ${word(random)}`;
    const spread = 230 + 2.2 * Math.sqrt(size.nodes);
    return graph.addNode(`${label.toLowerCase().replaceAll(' ', '-')}-${at}`, {
      label,
      type: pick(random, TYPES),
      aliases: [label, label.split(' ')[1]!],
      aliasCounts: [3, 1],
      mentions: 1,
      articles: 1,
      importance: (1 / (1 + at)) ** 0.7,
      community,
      x: x + gaussian(random) * spread,
      y: y + gaussian(random) * spread,
    });
  });
};

const published = (at: number, count: number): string =>
  new Date(Date.UTC(2023, 0, 1) + Math.floor((at / count) * 400) * 86_400_000).toISOString().slice(0, 10);

interface Draft {
  text: string;
  readonly record: Omit<ArticleRecord, 'text'>;
}

const drafts = (count: number, random: Random): Draft[] =>
  Array.from({ length: count }, (_, at) => ({
    text: `${word(random)} ${word(random)} in the news\n`,
    record: {
      id: `a-${at}` as ArticleId,
      uri: `synthetic/${at}.txt`,
      received: String(at).padStart(64, '0'),
      title: `${word(random)} and ${word(random)} in the news`,
      published: published(at, count),
      outlet: `The ${word(random).slice(0, 4)} Gazette`,
    },
  }));

const writeSentence = (draft: Draft, subject: string, trigger: string, object: string): Evidence => {
  const start = draft.text.length;
  const lead = 'Late on the day, reporters wrote, ';
  const sentence = `${lead}${subject} ${trigger} ${object} after a long meeting about trade, ships and the weather.`;
  const at = (offset: number, words: string) => ({ start: start + offset, end: start + offset + words.length });
  draft.text += `${sentence}\n`;
  return {
    article: draft.record.id,
    sentence: at(0, sentence),
    subject: at(lead.length, subject),
    trigger: at(lead.length + subject.length + 1, trigger),
    object: at(lead.length + subject.length + trigger.length + 2, object),
    rule: 'synthetic/verb',
    saidBy: [],
    confidence: 0.8,
  };
};

const edgeFrom = (evidence: readonly Evidence[], random: Random, predicate: string): EdgeAttributes => ({
  predicate,
  modality: pick(random, MODALITIES),
  negated: random() < 0.03,
  weight: evidence.length,
  confidence: 0.8,
  articles: new Set(evidence.map((piece) => piece.article)).size,
  stories: evidence.length,
  outlets: Math.ceil(evidence.length / 2),
  evidence,
});

const partner = (graph: SampleGraph, ids: readonly string[], at: number, random: Random): string => {
  const community = graph.getNodeAttribute(ids[at]!, 'community');
  for (let tries = 0; tries < 6; tries++) {
    const other = Math.floor(random() ** 2.2 * ids.length);
    const same = community === graph.getNodeAttribute(ids[other]!, 'community');
    if (other !== at && (same || random() < 0.12)) return ids[other]!;
  }
  return ids[(at + 1) % ids.length]!;
};

const addEdge = (
  graph: SampleGraph,
  ids: readonly string[],
  stories: Draft[],
  pieces: number,
  random: Random,
): void => {
  const at = Math.floor(random() ** 1.5 * ids.length);
  const [from, to] = [ids[at]!, partner(graph, ids, at, random)];
  const predicate = pick(random, PREDICATES);
  const [subject, object] = [graph.getNodeAttribute(from, 'label'), graph.getNodeAttribute(to, 'label')];
  const evidence = Array.from({ length: pieces }, () =>
    writeSentence(pick(random, stories), subject, predicate.replaceAll('_', ' '), object),
  );
  graph.addDirectedEdge(from, to, edgeFrom(evidence, random, predicate));
};

export const syntheticGraph = (size: Size, seed = 'newsgraph'): SampleGraph => {
  const random = seedrandom(seed);
  const graph: SampleGraph = new MultiDirectedGraph();
  const ids = addNodes(graph, size, random);
  const extra = ((size.sentences ?? size.edges * 2) - size.edges) / size.edges;
  const stories = drafts(Math.max(2, Math.round((size.edges * (1 + extra)) / PER_ARTICLE)), random);
  while (graph.size < size.edges) {
    addEdge(graph, ids, stories, 1 + (random() < extra / 3 ? 3 : 0), random);
  }
  graph.replaceAttributes({
    format: 'newsgraph',
    formatVersion: 1,
    predicates: FACTS,
    articles: stories.map((draft) => ({ ...draft.record, text: draft.text })),
  });
  return graph;
};
