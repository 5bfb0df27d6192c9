/** Treebank sentences in, the tagger's weights out. */
import type { WordClusters } from '../clusters';
import { hashText } from '../hashing';
import { packGaps, SparseModel, sparseSections } from '../sparse-model';
import type { SparseRows } from '../sparse-model';
import { isShouted, TAG_TEMPLATES, TagAtoms } from '../tag-features';
import { knowledgeOf, Tagger } from '../tagger';
import { COLUMNS, normalised, SURE_TAG, WordTable } from '../words';
import { seededRandom, shuffle } from './random';
import type { Sample } from './samples';
import { SparseTrainer } from './sparse-trainer';

export interface TrainedTagger {
  readonly tags: readonly string[];
  readonly classes: ReadonlyMap<number, number>;
  readonly sure: ReadonlyMap<number, number>;
  readonly rows: SparseRows;
}

export interface TaggerOptions {
  readonly rounds: number;
  readonly seed: number;
  readonly leastUpdates: number;
  readonly leastWeight: number;
}

const countInto = <K>(counts: Map<K, Map<number, number>>, key: K, tag: number): void => {
  const inner = counts.get(key) ?? new Map<number, number>();
  counts.set(key, inner);
  inner.set(tag, (inner.get(tag) ?? 0) + 1);
};

/** Tags seen at least five times, the commonest first. */
export const tagsOf = (samples: readonly Sample[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { tags } of samples) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= 5);
  return kept.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag);
};

/** A rare tag becomes the commonest one of its UPOS. */
export const tagNumbers = (tags: readonly string[], sample: Sample): Int32Array =>
  Int32Array.from(sample.tags, (tag) => {
    const index = tags.indexOf(tag);
    if (index >= 0) return index;
    const upos = tag.slice(0, tag.indexOf('|') + 1);
    return Math.max(
      0,
      tags.findIndex((other) => other.startsWith(upos)),
    );
  });

interface Dictionary {
  readonly classes: ReadonlyMap<number, number>;
  readonly sure: ReadonlyMap<number, number>;
}

/** The two commonest tags of a word as one number, the second only when it makes up 8 % or more. */
const classCode = (ranked: readonly (readonly [number, number])[], total: number): number => {
  const [first, second] = ranked;
  const minor = second !== undefined && second[1] / total >= 0.08 ? second[0] + 1 : 0;
  return (first![0] + 1) * 200 + minor;
};

/** Words seen three times or more get a class; forms seen twenty times or more with one tag (99.5 %) get that tag for sure. */
const dictionaryOf = (samples: readonly Sample[], numbers: readonly Int32Array[]): Dictionary => {
  const byWord = new Map<number, Map<number, number>>();
  const byForm = new Map<number, Map<number, number>>();
  samples.forEach(({ forms }, sample) =>
    forms.forEach((form, at) => {
      const word = normalised(form);
      countInto(byWord, hashText(word, 0, word.length, 1) >>> 1, numbers[sample]![at]!);
      countInto(byForm, hashText(form, 0, form.length, 2) >>> 1, numbers[sample]![at]!);
    }),
  );
  const classes = new Map<number, number>();
  const sure = new Map<number, number>();
  for (const [hash, inner] of byWord) {
    const [ranked, total] = rank(inner);
    if (total >= 3) classes.set(hash, classCode(ranked, total));
  }
  for (const [hash, inner] of byForm) {
    const [ranked, total] = rank(inner);
    if (total >= 20 && ranked[0]![1] / total >= 0.995) sure.set(hash, ranked[0]![0] + 1);
  }
  return { classes, sure };
};

const rank = (counts: ReadonlyMap<number, number>): [readonly (readonly [number, number])[], number] => {
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return [ranked, ranked.reduce((sum, [, count]) => sum + count, 0)];
};

class TaggerTraining {
  private readonly atoms = new TagAtoms();
  private readonly features = new Int32Array(TAG_TEMPLATES.count);
  private readonly trainer: SparseTrainer;
  private readonly table: WordTable;

  constructor(
    tags: readonly string[],
    clusters: WordClusters,
    dictionary: Dictionary,
    private readonly numbers: readonly Int32Array[],
  ) {
    this.trainer = new SparseTrainer(tags.length);
    this.table = new WordTable(clusters, knowledgeOf(dictionary.classes, dictionary.sure));
  }

  run(samples: readonly Sample[], options: TaggerOptions): SparseRows {
    const random = seededRandom(options.seed);
    const order = Int32Array.from(samples.keys());
    const ids = samples.map(({ forms }) => Int32Array.from(forms, (form) => this.table.idOf(form)));
    for (let round = 0; round < options.rounds; round++) {
      shuffle(order, random);
      for (const index of order) this.learn(ids[index]!, this.numbers[index]!);
    }
    return this.trainer.rowsOut(options.leastUpdates, options.leastWeight);
  }

  private learn(ids: Int32Array, gold: Int32Array): void {
    const shouted = isShouted(this.table, ids, ids.length);
    let previous = -1;
    let beforeThat = -2;
    for (let at = 0; at < ids.length; at++) {
      const sure = this.table.rows[ids[at]! * COLUMNS + SURE_TAG]!;
      const tag = sure > 0 ? sure - 1 : this.learnWord(ids, at, shouted, previous, beforeThat, gold[at]!);
      beforeThat = previous;
      previous = tag;
    }
  }

  private learnWord(
    ids: Int32Array,
    at: number,
    shouted: boolean,
    previous: number,
    beforeThat: number,
    gold: number,
  ): number {
    this.atoms.setPlace(this.table, ids, ids.length, at, shouted);
    this.atoms.setTags(previous, beforeThat);
    const count = TAG_TEMPLATES.extract(this.atoms.values, this.features);
    this.trainer.score(this.features, count);
    const guess = this.trainer.best();
    this.trainer.tick();
    if (guess !== gold) this.trainer.update(this.features, count, gold, guess);
    return guess;
  }
}

export const trainTagger = (
  samples: readonly Sample[],
  tags: readonly string[],
  clusters: WordClusters,
  options: TaggerOptions,
): TrainedTagger => {
  const numbers = samples.map((sample) => tagNumbers(tags, sample));
  const dictionary = dictionaryOf(samples, numbers);
  const rows = new TaggerTraining(tags, clusters, dictionary, numbers).run(samples, options);
  return { tags, ...dictionary, rows };
};

export const taggerOf = (trained: TrainedTagger, clusters: WordClusters): Tagger =>
  new Tagger(
    trained.tags,
    new SparseModel(trained.rows),
    new WordTable(clusters, knowledgeOf(trained.classes, trained.sure)),
  );

const codeSections = (name: string, codes: ReadonlyMap<number, number>): Record<string, Uint8Array> => {
  const sorted = [...codes].sort((a, b) => a[0] - b[0]);
  return {
    [`${name}.keys`]: packGaps(Int32Array.from(sorted, ([hash]) => hash)),
    [`${name}.codes`]: new Uint8Array(Uint16Array.from(sorted, ([, code]) => code).buffer),
  };
};

export const taggerSections = (trained: TrainedTagger): Record<string, Uint8Array> => ({
  tags: new TextEncoder().encode(trained.tags.join('\n')),
  ...codeSections('class', trained.classes),
  ...codeSections('sure', trained.sure),
  ...sparseSections('tags', trained.rows),
});

/** Tags a sample's forms; the tags are numbers into the tagger's tag set. */
export const tagSample = (tagger: Tagger, sample: Sample): Int32Array => {
  const ids = Int32Array.from(sample.forms, (form) => tagger.table.idOf(form));
  const tags = new Int32Array(ids.length);
  tagger.tag(ids, ids.length, tags);
  return tags;
};
