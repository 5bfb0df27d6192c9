/** The sentences of an article in, the names that the trained tagger sees in them out, each with its log-odds. */
import type { KnowledgeMatch } from '../../knowledge';
import { articleWords } from './article-words';
import { contextFeatures, FeatureList, NEIGHBOURS, viewAt, wordFeatures, type Elsewhere } from './features';
import { LABEL_COUNT, labelOf, OUTSIDE, spansOf, type CoarseType, type LabelledSpan } from './labels';
import { bestLabels, sumsOf, type Scores, type Sums } from './lattice';
import { read, type ReadableToken, type Reading } from './reading';
import type { TaggerWeights } from './weights';
import type { Vocabulary, WordView } from './words';

export interface TaggedName {
  readonly first: number;
  readonly last: number;
  readonly type: CoarseType;
  /** Log-odds of span and type together. */
  readonly score: number;
}

export interface TaggerSentence {
  readonly tokens: readonly ReadableToken[];
  /** Of the tokens, in their order. */
  readonly views: readonly WordView[];
  readonly matches: readonly KnowledgeMatch[];
}

/** What the tagger says of one sentence. */
export interface TaggedSentence {
  /** The names of the likeliest labelling. */
  readonly names: readonly TaggedName[];
  /** The log-odds that just these words are a name of this type. */
  readonly odds: (first: number, last: number, type: CoarseType) => number;
}

/** No odds are better than this, or worse than minus this. */
const SUREST = 9;

/** Words in a row that are decided together, and what their scores add up to, worked out when first asked for. */
class DecidedStretch {
  private sums: Sums | undefined;

  constructor(
    readonly first: number,
    private readonly scores: Scores,
    private readonly stepPowers: Float64Array,
  ) {}

  get last(): number {
    return this.first + this.scores.length;
  }

  names(): readonly TaggedName[] {
    const labels = bestLabels(this.scores);
    if (labels.every((label) => label === OUTSIDE)) return NO_NAMES;
    return spansOf(labels, this.first).map(({ first, last, type }) => {
      return { first, last, type, score: this.odds(first, last, type) };
    });
  }

  odds(first: number, last: number, type: CoarseType): number {
    this.sums ??= sumsOf(this.scores, this.stepPowers);
    return logOdds(this.scores, this.sums, { first: first - this.first, last: last - this.first, type });
  }
}

const NO_NAMES: readonly TaggedName[] = [];

export class NameTagger {
  private readonly list = new FeatureList();
  /** The scores of an article's words: one array for all, since many small ones cost more than what is in them. */
  private room = new Float64Array(0);
  private taken = 0;

  constructor(
    private readonly weights: TaggerWeights,
    readonly vocabulary: Vocabulary,
  ) {}

  /** One answer a sentence of one article. */
  tag(sentences: readonly TaggerSentence[]): readonly TaggedSentence[] {
    const readings = sentences.map(({ tokens, views, matches }) => read(tokens, views, matches));
    const words = readings.reduce((sum, { active }) => sum + active.length, 0);
    this.room = new Float64Array(words * LABEL_COUNT);
    this.taken = 0;
    const elsewhere = articleWords(readings);
    return readings.map((reading, index) => this.tagOne(reading, elsewhere(index)));
  }

  private tagOne(reading: Reading, elsewhere: Elsewhere): TaggedSentence {
    const { stepPowers } = this.weights;
    const stretches = activeRuns(reading.active).map(
      ([first, last]) => new DecidedStretch(first, this.scores(reading, elsewhere, first, last), stepPowers),
    );
    return {
      names: stretches.flatMap((stretch) => stretch.names()),
      odds: (first, last, type) => stretchOf(stretches, first, last)?.odds(first, last, type) ?? -SUREST,
    };
  }

  private scores(reading: Reading, elsewhere: Elsewhere, first: number, last: number): Scores {
    const emissions = this.room.subarray(this.taken, (this.taken += (last - first) * LABEL_COUNT));
    for (let at = first; at < last; at++) {
      const offset = (at - first) * LABEL_COUNT;
      addScores(emissions, offset, this.ownScores(viewAt(reading, at)));
      this.list.clear();
      for (const place of NEIGHBOURS) wordFeatures(viewAt(reading, at + place), place, this.list);
      contextFeatures(reading, elsewhere, at, this.list);
      this.weights.addTo(emissions, offset, this.list);
    }
    return { length: last - first, emissions, steps: this.weights.steps };
  }

  /** What a word alone gives to itself; kept as long as the word's view is. */
  private ownScores(view: WordView): Float64Array {
    return (view.scores ??= this.sumOfOwn(view));
  }

  private sumOfOwn(view: WordView): Float64Array {
    const sum = new Float64Array(LABEL_COUNT);
    this.list.clear();
    wordFeatures(view, 0, this.list);
    this.weights.addTo(sum, 0, this.list);
    return sum;
  }
}

/** The one that holds all these words. */
const stretchOf = (stretches: readonly DecidedStretch[], first: number, last: number): DecidedStretch | undefined => {
  for (const one of stretches) if (one.first <= first && last <= one.last) return one;
  return undefined;
};

const addScores = (scores: Float64Array, offset: number, added: Float64Array): void => {
  for (let label = 0; label < LABEL_COUNT; label++) scores[offset + label]! += added[label]!;
};

/** Longer stretches are cut, so that time and memory stay bounded whatever the text. */
const LONGEST_STRETCH = 200;

/** First word and one past the last of each stretch that the tagger decides together. */
export const activeRuns = (active: Uint8Array): readonly (readonly [number, number])[] => {
  const runs: [number, number][] = [];
  let first = 0;
  while (first < active.length) {
    let last = first;
    while (active[last] === 1 && last - first < LONGEST_STRETCH) last++;
    if (last > first) runs.push([first, last]);
    first = Math.max(last, first + 1);
  }
  return runs;
};

/** Of all label sequences together against those that hold this span with this type. */
const logOdds = ({ emissions, steps }: Scores, { forward, backward, total }: Sums, span: LabelledSpan): number => {
  let label = labelAt(span, span.first);
  let sum = forward(span.first, label) + backward(span.last - 1, labelAt(span, span.last - 1)) - total;
  for (let at = span.first + 1; at < span.last; at++) {
    const before = label;
    label = labelAt(span, at);
    sum += (steps[before * LABEL_COUNT + label] ?? 0) + (emissions[at * LABEL_COUNT + label] ?? 0);
  }
  const probability = Math.min(Math.exp(sum), 1 - 1e-12);
  return Math.max(-SUREST, Math.min(SUREST, Math.log(probability / (1 - probability))));
};

const labelAt = ({ first, last, type }: LabelledSpan, at: number): number => {
  if (last - first === 1) return labelOf(type, 'unit');
  return labelOf(type, at === first ? 'begin' : at === last - 1 ? 'last' : 'inside');
};
