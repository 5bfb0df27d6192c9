import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProjectiveTree } from '../../../src/language/neural/decode';
import { createNeuralEngine } from '../../../src/language/neural/engine';
import { packModel } from '../../../src/language/neural/model';
import { train } from '../../../src/language/neural/training/train';
import { CENTRES, WordVectors } from '../../../src/language/neural/vectors';
import type { GoldSentence } from '../../../src/language/training/conllu';
import { WordIndex } from '../../../src/language/neural/word-index';

/** `word/XPOS/UPOS/head/deprel`, heads counted from 1, 0 for the root. */
const sentence = (line: string): GoldSentence => ({
  text: '',
  newParagraph: false,
  words: line.split(' ').map((word) => {
    const [form, xpos, upos, head, deprel] = word.split('/') as [string, string, string, string, string];
    return { form, xpos, upos, head: Number(head) - 1, deprel, lemma: form, feats: '_', start: 0, end: 0 };
  }),
});

const TREEBANK = [
  'Dogs/NNS/NOUN/2/nsubj chase/VBP/VERB/0/root cats/NNS/NOUN/2/obj ././PUNCT/2/punct',
  'The/DT/DET/2/det minister/NN/NOUN/3/nsubj slept/VBD/VERB/0/root',
  'Cats/NNS/NOUN/2/nsubj fear/VBP/VERB/0/root the/DT/DET/4/det dogs/NNS/NOUN/2/obj ././PUNCT/2/punct',
].map(sentence);

const SHAPE = { width: 16, layers: 2, tagLayer: 1, wordColumns: 8, arcWidth: 8, labelWidth: 8, dropout: 0.1 };
const CENTRE_VALUES = Float32Array.from({ length: 8 * CENTRES }, (_, i) => Math.sin(i));
const MATERIAL = {
  train: TREEBANK,
  held: {},
  vectors: new WordVectors(WordIndex.of(['the', 'cats']), 8, Uint8Array.of(0, 1, 2, 3, 4, 5), CENTRE_VALUES),
};
const learn = (passes: number, seed: number) =>
  train(MATERIAL, { shape: SHAPE, passes, batchWords: 8, rate: 0.01, seed }, () => undefined);

const packed = (seed: number): Buffer => Buffer.from(packModel(learn(2, seed), { sources: {}, scores: {} }));

describe('training', () => {
  it('gives the same bytes for the same seed', () => {
    expect(packed(3).equals(packed(3))).toBe(true);
    expect(packed(3).equals(packed(4))).toBe(false);
  });

  it('learns the sentences it is shown', () => {
    const engine = createNeuralEngine(learn(60, 1));
    const found = engine.read(TREEBANK.map(({ words }) => words.map(({ form }) => form))).map(({ words }) => words);
    const gold = TREEBANK.map(({ words }) =>
      words.map(({ xpos, upos, head, deprel }) => ({ xpos, upos, head, deprel })),
    );
    expect(found).toEqual(gold);
  });
});

describe('the engine', () => {
  const engine = createNeuralEngine(learn(3, 1));
  const words = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 30 });
  const sentences = fc.array(words, { maxLength: 12 });

  it('gives every sentence a projective tree with one root', () => {
    const valid = (input: string[][]): void => {
      const found = engine.read(input).map(({ words: read }) => read);
      expect(found.map((analyses) => analyses.length)).toEqual(input.map((forms) => forms.length));
      for (const tree of found) expect(isProjectiveTree(Int32Array.from(tree.map(({ head }) => head)))).toBe(true);
    };
    fc.assert(fc.property(sentences, valid), { seed: 5, numRuns: 100 });
  });

  it('reads a sentence the same way alone and in company', () => {
    const same = (input: string[][]): void => {
      expect(engine.read(input)).toEqual(input.flatMap((forms) => engine.read([forms])));
    };
    fc.assert(fc.property(sentences, same), { seed: 6, numRuns: 60 });
  });

  it('cuts a sentence of five thousand words, and still gives one tree', () => {
    const forms = Array.from({ length: 5000 }, (_, i) => (i % 37 === 36 ? ';' : 'cats'));
    const heads = engine.read([forms])[0]!.words.map(({ head }) => head);
    expect(heads).toHaveLength(5000);
    expect(isProjectiveTree(Int32Array.from(heads))).toBe(true);
  });

  it('takes sentences without words, and none at all', () => {
    expect(engine.read([])).toEqual([]);
    expect(engine.read([[], ['Cats'], []]).map((found) => found.words.length)).toEqual([0, 1, 0]);
  });
});
