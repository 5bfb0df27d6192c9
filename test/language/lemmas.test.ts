import { describe, expect, test } from 'vitest';
import { Lemmatiser, applyRule } from '../../src/language/lemmas';
import { trainLemmas } from '../../src/language/training/lemmas';
import type { Sample } from '../../src/language/training/samples';

const sample = (text: string): Sample => {
  const words = text.split(' ').map((word) => word.split('/'));
  const column = (at: number): readonly string[] => words.map((word) => word[at]!);
  return { forms: column(0), tags: column(1), lemmas: column(2) };
};

const VERBS = sample(
  'denied/VERB|VBD/deny carried/VERB|VBD/carry walked/VERB|VBD/walk talked/VERB|VBD/talk went/VERB|VBD/go',
);
const NOUNS = sample(
  'cities/NOUN|NNS/city parties/NOUN|NNS/party talks/NOUN|NNS/talk troops/NOUN|NNS/troop men/NOUN|NNS/man',
);
const NAMES = sample('US/PROPN|NNP/US Moscow/PROPN|NNP/Moscow us/PRON|PRP/we');

describe('lemmas', () => {
  const lemmatiser = new Lemmatiser(trainLemmas([VERBS, VERBS, NOUNS, NOUNS, NAMES, NAMES]));

  test.each([
    ['tried', 'VERB', 'VBD', 'try'],
    ['backed', 'VERB', 'VBD', 'back'],
    ['Went', 'VERB', 'VBD', 'go'],
    ['allies', 'NOUN', 'NNS', 'ally'],
    ['borders', 'NOUN', 'NNS', 'border'],
    ['men', 'NOUN', 'NNS', 'man'],
    ['US', 'PROPN', 'NNP', 'US'],
    ['us', 'PRON', 'PRP', 'we'],
    ['Kyiv', 'PROPN', 'NNP', 'Kyiv'],
    ['Quickly', 'ADV', 'RB', 'quickly'],
  ])('%s as %s %s is %s', (form, upos, xpos, lemma) => {
    expect(lemmatiser.lemma(form, upos, xpos)).toBe(lemma);
  });

  test('a rule takes letters off and puts others there', () => {
    expect(applyRule('denied', '3y')).toBe('deny');
    expect(applyRule('talks', '1')).toBe('talk');
  });

  test('training twice gives the same tables', () => {
    const [first, second] = [trainLemmas([VERBS, NOUNS]), trainLemmas([VERBS, NOUNS])];
    expect([...first.rules]).toEqual([...second.rules]);
    expect([...first.exceptions]).toEqual([...second.exceptions]);
  });
});
