/** Articles in, the graph out: the only file that knows the order of the stages. */
import { resolveCoreference } from './coreference';
import { corpusOf, type Corpus } from './corpus';
import { identifyEntities, type Identified } from './entities';
import { applyCorrections, partOf, toGraph, type Correction, type Facts, type NewsGraph, type Part } from './graph';
import { loadKnowledge, type Knowledge } from './knowledge';
import { analyse } from './language';
import { findMentions } from './mentions';
import { IN_MEMORY, type Article, type Aside, type Document, type Extraction } from './model';
import type { ParsedToken, Problem, Relation } from './model';
import { findClaims, mergeClaims, PREDICATES } from './relations';
import type { Contribution } from './store';
import { storiesOf } from './store/stories';

/** One article's contribution, and the parsed document it was read from (which nothing keeps). */
export interface Analysed {
  readonly document: Document<ParsedToken>;
  readonly extraction: Extraction;
}

export const analyseArticle = (article: Article, knowledge: Knowledge = loadKnowledge()): Analysed => {
  const document = analyse(article);
  const { mentions, chains } = resolveCoreference(document, findMentions(document, knowledge), knowledge);
  const claims = findClaims(document, mentions, chains, knowledge);
  const sentences = document.sentences.map(({ start, end }) => ({ start, end }));
  return { document, extraction: { article, sentences, mentions, chains, claims } };
};

export interface Fold extends Identified {
  readonly relations: readonly Relation[];
  readonly articles: readonly Article[];
}

/** Extractions with their stories; `hold` is told each article as it goes by. */
function* retold(corpus: Corpus, hold: (article: Article) => void): Iterable<Extraction> {
  const stories = storiesOf(corpus.signatures());
  for (const extraction of corpus.extractions()) {
    hold(extraction.article);
    const story = stories.get(extraction.article.id);
    yield story === undefined ? extraction : { ...extraction, story };
  }
}

/** Reprints and updates of the same copy get the same story. */
export const withStories = (extractions: readonly Extraction[]): readonly Extraction[] => [
  ...retold(corpusOf(extractions), () => undefined),
];

/** What all of a corpus adds up to, the same whatever order it came in; goes through it twice, holding one extraction at a time. */
export const foldCorpus = (corpus: Corpus, knowledge: Knowledge, aside: Aside = IN_MEMORY): Fold => {
  const identified = identifyEntities(corpus.extractions(), knowledge, aside);
  const articles: Article[] = [];
  const told = retold(corpus, (article) => void articles.push(corpus.hold(article)));
  const relations = mergeClaims(told, identified.within, identified.entities, knowledge, aside);
  return { ...identified, relations, articles };
};

export const fold = (extractions: readonly Extraction[], knowledge: Knowledge = loadKnowledge()): Fold =>
  foldCorpus(corpusOf(extractions), knowledge);

/** What the store keeps of an article: the extraction, and its share of each relation. One article alone is a story of its own. */
export const contributionOf = (extraction: Extraction, knowledge: Knowledge = loadKnowledge()): Contribution => {
  const { entities, within } = identifyEntities([extraction], knowledge);
  const relations = mergeClaims([extraction], within, entities, knowledge);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const shares = relations.map(({ id, subject, predicate, object, stance, evidence }) => {
    const words = [names.get(subject), predicate.replaceAll('_', ' '), names.get(object)].join(' — ');
    const plainly = stance.modality === 'asserted' ? words : `${words} (${stance.modality})`;
    return { relation: id, words: stance.negated ? `${plainly}, denied` : plainly, evidence: evidence.length };
  });
  return { extraction, shares };
};

/** What a person has put right, and the file it was written in, for problems. */
export interface CorrectionFile {
  readonly uri: string;
  readonly corrections: readonly Correction[];
}

export interface Graphed {
  readonly graph: NewsGraph;
  /** Corrections that no longer fit anything. */
  readonly problems: readonly Problem[];
}

const CATALOGUE = new Map(PREDICATES.map((predicate) => [predicate.name, predicate]));

export interface GraphOptions {
  readonly corrections?: readonly CorrectionFile[];
  /** Of a large graph: what is wanted of it. */
  readonly part?: Part;
  /** Where the fold lays things aside: memory, unless told otherwise. */
  readonly aside?: Aside;
}

const factsOf = (corpus: Corpus, knowledge: Knowledge, aside: Aside | undefined): Facts => {
  const { entities, relations, articles } = foldCorpus(corpus, knowledge, aside);
  return { entities, relations, articles };
};

/** Corrections come after everything automatic, file by file; the part asked for comes last. Throws TooLargeError, and PartError for a name that nothing has. */
export const graphOfCorpus = (corpus: Corpus, knowledge: Knowledge, options: GraphOptions = {}): Graphed => {
  let facts = factsOf(corpus, knowledge, options.aside);
  const problems: Problem[] = [];
  for (const { uri, corrections } of options.corrections ?? []) {
    const { problems: unfit, ...corrected } = applyCorrections(facts, corrections, uri);
    problems.push(...unfit);
    facts = corrected;
  }
  const { entities, relations, articles } = partOf(facts, options.part);
  return { graph: toGraph(entities, relations, articles, CATALOGUE), problems };
};

export const graphOf = (
  extractions: readonly Extraction[],
  knowledge: Knowledge = loadKnowledge(),
  corrections: readonly CorrectionFile[] = [],
): Graphed => graphOfCorpus(corpusOf(extractions), knowledge, { corrections });
