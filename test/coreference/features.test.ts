/** The numbers and names of the features that choose what a pronoun stands for. */
import { describe, expect, it, test } from 'vitest';
import {
  ABOVE_SUBJECT_IN,
  CLAUSE_PAIR,
  FEATURE_NAMES,
  GENDER,
  placeOfClause,
  placeOfForm,
  placeOfGender,
  placeOfRole,
  SPEAKER,
  TITLED,
} from '../../src/coreference/pronouns/families';
import { probabilities } from '../../src/coreference/pronouns/ranker';
import weights from '../../src/coreference/pronouns/weights.json';

describe('features of pronouns', () => {
  test.each([
    ['speaker', SPEAKER.at()],
    ['clauses:root:acl:9', CLAUSE_PAIR.at(placeOfClause('root'), placeOfClause('acl'), 3)],
    ['abovesubject:object:xcomp', ABOVE_SUBJECT_IN.at(placeOfRole('object'), placeOfClause('xcomp'))],
    ['gender:sure:feminine:full:titled', GENDER.at(1, placeOfGender('feminine'), placeOfForm('full') + TITLED)],
  ])('%s has its number', (name, number) => {
    expect(FEATURE_NAMES[number]).toBe(name);
  });

  it('have each a name of its own', () => {
    expect(new Set(FEATURE_NAMES).size).toBe(FEATURE_NAMES.length);
  });

  it('are known wherever a weight was learned', () => {
    const learned = Object.keys(weights).map((name) => name.slice(name.indexOf('|') + 1));
    expect(learned.filter((name) => !FEATURE_NAMES.includes(name))).toEqual([]);
  });
});

test('probabilities of candidates add up to one, whatever the scores', () => {
  expect(probabilities([1000, 1000])).toEqual([0.5, 0.5]);
  expect(probabilities([-1000, 0])).toEqual([0, 1]);
});
