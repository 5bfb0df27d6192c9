/** Annotated articles in, stretches for training out: the words the tagger decides, their features as indices, the labels each may have. */
import type { Knowledge, KnowledgeMatch } from '../../knowledge';
import { articleWords } from '../tagger/article-words';
import { FeatureList, featuresOf, type Elsewhere } from '../tagger/features';
import { hashOf } from '../tagger/hash';
import { LABEL_COUNT, labelOf, OUTSIDE } from '../tagger/labels';
import { read, type ReadableToken, type Reading } from '../tagger/reading';
import { activeRuns } from '../tagger/tagger';
import type { Vocabulary } from '../tagger/words';
import type { GoldArticle, GoldSentence, GoldSpan } from './corpora';
import type { Stretch } from './crf';

const ANY = 2 ** LABEL_COUNT - 1;
/** Templates of features that only training sees, so that one corpus's habits are not taken for the language's. */
const CORPUS = 120;

/** Gives each feature seen often enough a number. */
export class FeatureIndex {
  private readonly counts = new Map<number, number>();
  private numbers: Map<number, number> | undefined;

  count(features: Int32Array): void {
    for (const feature of features) this.counts.set(feature, (this.counts.get(feature) ?? 0) + 1);
  }

  /** From now on features seen fewer times are left out. */
  close(fewest: number): void {
    const kept = [...this.counts].filter(([, count]) => count >= fewest);
    this.numbers = new Map(kept.map(([feature], index) => [feature, index]));
    this.counts.clear();
  }

  get features(): readonly number[] {
    return [...(this.numbers?.keys() ?? [])];
  }

  indices(features: Int32Array): Int32Array {
    const { numbers } = this;
    if (numbers === undefined) throw new Error('FeatureIndex.indices: close() first');
    return Int32Array.from([...features].map((feature) => numbers.get(feature) ?? -1).filter((index) => index >= 0));
  }
}

export interface RawStretch {
  readonly features: readonly Int32Array[];
  readonly allowed: Int32Array;
  readonly weight: number;
  readonly sentence: number;
  readonly first: number;
}

export interface Reader {
  readonly vocabulary: Vocabulary;
  readonly knowledge: Knowledge;
}

export const stretchesOf = (
  article: GoldArticle,
  { vocabulary, knowledge }: Reader,
  weight: number,
): readonly RawStretch[] => {
  const tokens = article.sentences.map(placed);
  const matches = tokens.map((own) => knowledge.lookUp(own));
  const readings = tokens.map((own, sentence) => read(own, vocabulary.viewsOf(own), matches[sentence] ?? []));
  const elsewhere = articleWords(readings);
  return readings.flatMap((reading, sentence) => {
    const gold = article.sentences[sentence];
    if (gold === undefined) return [];
    const allowed = allowedOf(reading, withoutDemonyms(gold, matches[sentence] ?? []));
    const seen = elsewhere(sentence);
    return activeRuns(reading.active).map(([first, last]) => ({
      features: Array.from({ length: last - first }, (_, at) => allFeatures(reading, seen, first + at, article.corpus)),
      allowed: allowed.subarray(first, last),
      weight,
      sentence,
      first,
    }));
  });
};

/** Tokens with offsets that touch where the text had no space. */
const placed = ({ forms, glued }: GoldSentence): readonly ReadableToken[] => {
  let end = 0;
  return forms.map((form, at) => {
    const start = glued[at] === true ? end : end + 1;
    end = start + form.length;
    return { form, start, end };
  });
};

const list = new FeatureList();

const allFeatures = (reading: Reading, elsewhere: Elsewhere, at: number, corpus: string): Int32Array => {
  list.clear();
  featuresOf(reading, elsewhere, at, list);
  const own = hashOf(corpus);
  list.add(CORPUS, own);
  list.add(CORPUS + 1, own, reading.views[at]?.shape);
  list.add(CORPUS + 2, own, reading.known[at]);
  return list.values.slice(0, list.count);
};

const bit = (label: number): number => 2 ** label;

/** O outside names, the labels of its name inside one. */
const allowedOf = (reading: Reading, { spans, forms }: GoldSentence): Int32Array => {
  const allowed = new Int32Array(forms.length).fill(bit(OUTSIDE));
  for (const span of spans) markSpan(allowed, reading, span);
  return allowed;
};

/** A people's name alone (`British`) is no name here. */
const withoutDemonyms = (gold: GoldSentence, matches: readonly KnowledgeMatch[]): GoldSentence => ({
  ...gold,
  spans: gold.spans.filter(
    ({ first, last }) =>
      !matches.some((match) => match.form === 'demonym' && match.first === first && match.last === last),
  ),
});

/** A name that the tagger cannot see whole teaches nothing. */
const markSpan = (allowed: Int32Array, reading: Reading, { first, last, type }: GoldSpan): void => {
  const whole = reading.active.subarray(first, last).every((active) => active === 1);
  for (let at = first; at < last; at++) {
    const step = last - first === 1 ? 'unit' : at === first ? 'begin' : at === last - 1 ? 'last' : 'inside';
    allowed[at] = whole ? bit(labelOf(type, step)) : ANY;
  }
};

export const indexed = (raw: RawStretch, index: FeatureIndex): Stretch => ({
  ...raw,
  features: raw.features.map((own) => index.indices(own)),
});
