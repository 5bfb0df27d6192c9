/** What names, titles and nouns for people tell. */
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge';

const knowledge = loadKnowledge();

test.each([
  ['Theresa', 'feminine'],
  ['Vladimir', 'masculine'],
  ['Günther', 'masculine'],
  ['Gunther', 'masculine'],
  ['Chantal', 'feminine'],
  ['Andrea', undefined],
  ['Jean', undefined],
])('%s is %s', (form, gender) => {
  expect(knowledge.givenName(form)).toEqual(gender === undefined ? {} : { gender });
});

test('words that are no given names', () => {
  expect(['Brexit', 'May be', ''].map((form) => knowledge.givenName(form))).toEqual([undefined, undefined, undefined]);
  expect(['Johnson', 'Erdogan', 'Brexit'].map((form) => knowledge.isSurname(form))).toEqual([true, true, false]);
});

test.each([
  ['Cosima', 'feminine', 'feminine'],
  ['Theresa', 'feminine', 'feminine'],
  ['Vladimir', 'masculine', 'masculine'],
  ['Schneider', 'masculine', undefined],
  ['Andrea', undefined, undefined],
  ['Brexit', undefined, undefined],
])('%s before a surname, and alone', (form, before, alone) => {
  expect([knowledge.givenGender(form), knowledge.loneGender(form)]).toEqual([before, alone]);
});

test.each([
  ['Mr', { gender: 'masculine' }],
  ['Mrs.', { gender: 'feminine' }],
  ['Dr', {}],
  ['Sen.', { office: 'legislator' }],
  ['Foreign Secretary', { office: 'foreign-minister' }],
  ['Queen', { gender: 'feminine', office: 'monarch' }],
])('%s', (form, title) => {
  expect(knowledge.title(form)).toEqual(title);
});

test.each([
  ['spokeswoman', { relation: 'spokesperson_of', gender: 'feminine', many: false }],
  ['envoy', { relation: 'represents', many: false }],
  ['troop', { relation: 'part_of', many: true }],
  ['wife', { relation: 'spouse_of', gender: 'feminine', many: false }],
  ['man', { gender: 'masculine', many: false }],
  ['table', undefined],
])('%s', (lemma, noun) => {
  expect(knowledge.roleNoun(lemma)).toEqual(noun);
});
