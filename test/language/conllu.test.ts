import { describe, expect, test } from 'vitest';
import { readConllu } from '../../src/language/training/conllu';
import { rawScores } from '../../src/language/training/raw-score';
import { analyse } from '../../src/language';

const line = (...columns: readonly string[]): string => [...columns, '_', '_'].join('\t');

const TREEBANK = [
  '# newdoc id = one',
  '# newpar',
  "# text = They don't know.",
  line('1', 'They', 'they', 'PRON', 'PRP', '_', '4', 'nsubj'),
  line('2-3', "don't", '_', '_', '_', '_', '_', '_'),
  line('2', 'do', 'do', 'AUX', 'VBP', '_', '4', 'aux'),
  line('3', "n't", 'not', 'PART', 'RB', '_', '4', 'advmod'),
  line('4', 'know', 'know', 'VERB', 'VB', '_', '0', 'root'),
  line('5', '.', '.', 'PUNCT', '.', '_', '4', 'punct'),
  '',
  '# text = She left.',
  line('1', 'She', 'she', 'PRON', 'PRP', '_', '2', 'nsubj'),
  line('2', 'left', 'leave', 'VERB', 'VBD', '_', '0', 'root'),
  line('3', '.', '.', 'PUNCT', '.', '_', '2', 'punct'),
  '',
].join('\n');

describe('readConllu', () => {
  const [document] = readConllu(TREEBANK);

  test('finds documents, sentences and paragraphs', () => {
    expect(document?.id).toBe('one');
    expect(document?.sentences.map(({ text, newParagraph }) => [text, newParagraph])).toEqual([
      ["They don't know.", true],
      ['She left.', false],
    ]);
  });

  test('gives parts of a multiword token their own letters', () => {
    const [sentence] = document!.sentences;
    expect(sentence!.words.map(({ start, end }) => sentence!.text.slice(start, end))).toEqual([
      'They',
      'do',
      "n't",
      'know',
      '.',
    ]);
    expect(sentence!.words.map(({ head }) => head)).toEqual([3, 3, 3, -1, 3]);
  });

  test('refuses a word that is not in the text', () => {
    const wrong = TREEBANK.replace('# text = She left.', '# text = She stayed.');
    expect(() => readConllu(wrong)).toThrow('the word "left" is not in its sentence\'s text');
  });
});

describe('rawScores', () => {
  test('counts what the whole engine gets right from raw text', () => {
    const scores = rawScores(readConllu(TREEBANK), analyse);
    expect(scores).toEqual({ sentences: 100, tokens: 100, upos: 100, xpos: 100, lemma: 100, uas: 100, las: 100 });
  });

  test('a document without analysis scores nothing', () => {
    const scores = rawScores(readConllu(TREEBANK), () => analyse(''));
    expect(scores.tokens).toBe(0);
    expect(scores.las).toBe(0);
  });
});
