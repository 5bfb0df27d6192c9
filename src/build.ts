/** Articles in, the graph out: the only file that knows the order of the stages. */
import { resolveCoreference } from './coreference';
import { identifyEntities, type Identified } from './entities';
import { applyCorrections, toGraph, type Correction, type NewsGraph } from './graph';
import { loadKnowledge, type Knowledge } from './knowledge';
import { analyse } from './language';
import { findMentions } from './mentions';
import type { Article, Document, Extraction, ParsedToken, Problem, Relation } from './model';
import { findClaims, mergeClaims, PREDICATES } from './relations';
import type { Contribution } from './store';
import { signatureOf, storiesOf } from './store/signature';

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
}

const byArticle = (a: Extraction, b: Extraction): number =>
  a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0;

/** Reprints and updates of the same copy get the same story. */
export const withStories = (extractions: readonly Extraction[]): readonly Extraction[] => {
  const stories = storiesOf(extractions.map(({ article }) => [article.id, signatureOf(article.text)]));
  return extractions.map((extraction) => {
    const story = stories.get(extraction.article.id);
    return story === undefined ? extraction : { ...extraction, story };
  });
};

/** What all extractions add up to: the same whatever order they come in. */
export const fold = (extractions: readonly Extraction[], knowledge: Knowledge = loadKnowledge()): Fold => {
  const ordered = withStories([...extractions].sort(byArticle));
  const identified = identifyEntities(ordered, knowledge);
  const relations = mergeClaims(ordered, identified.entityOf, identified.entities, knowledge);
  return { ...identified, relations };
};

/** What the store keeps of an article: the extraction, and its share of each relation. */
export const contributionOf = (extraction: Extraction, knowledge: Knowledge = loadKnowledge()): Contribution => {
  const { entities, relations } = fold([extraction], knowledge);
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

/** Corrections come after everything automatic, file by file. */
export const graphOf = (
  extractions: readonly Extraction[],
  knowledge: Knowledge = loadKnowledge(),
  files: readonly CorrectionFile[] = [],
): Graphed => {
  const articles = extractions.map(({ article }) => article);
  let facts = { ...fold(extractions, knowledge), articles };
  const problems: Problem[] = [];
  for (const { uri, corrections } of files) {
    const corrected = applyCorrections(facts, corrections, uri);
    problems.push(...corrected.problems);
    facts = { ...facts, entities: corrected.entities, relations: corrected.relations };
  }
  return { graph: toGraph(facts.entities, facts.relations, articles, CATALOGUE), problems };
};
