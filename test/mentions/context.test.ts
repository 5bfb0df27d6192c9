/** What an article as a whole tells of the types of names that no table knows, on hand-made trees. */
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge';
import { cluesOf, treeOf } from '../../src/mentions/context/clues';
import { contextOdds } from '../../src/mentions/context/odds';
import { settleByContext } from '../../src/mentions/context/settle';
import { spellingClues } from '../../src/mentions/context/spelling';
import type { Decided } from '../../src/mentions/decide';
import { runsOn } from '../../src/mentions/run-on';
import type { EntityType } from '../../src/model';
import { documentOf } from './trees';

const knowledge = loadKnowledge();
const TYPES = ['person', 'organisation', 'place', 'other'];

const treeAt = (line: string) => treeOf(documentOf(line).sentences[0]?.tokens ?? []);

describe('clues around a name', () => {
  it.each([
    [
      'the/DET/4/det logistics/NOUN/3/compound group/NOUN/4/compound Vantor/PROPN/5/nsubj fell/VERB/0/root',
      3,
      'called:organisation',
    ],
    [
      'Vantor/PROPN/5/nsubj ,/PUNCT/4/punct a/DET/4/det shipbuilder/NOUN/1/appos fell/VERB/0/root',
      0,
      'called:organisation',
    ],
    ['Vantor/PROPN/3/nmod:poss ’s/PART/1/case shareholders/NOUN/4/nsubj agreed/VERB/0/root', 0, 'having#staff'],
    ['she/PRON/2/nsubj bought/VERB/0/root shares/NOUN/2/obj in/ADP/5/case Vantor/PROPN/3/nmod', 4, 'prep=in#firm'],
    [
      'Pell/PROPN/6/nsubj ,/PUNCT/5/punct who/PRON/4/nsubj paints/VERB/1/acl:relcl ,/PUNCT/1/punct left/VERB/0/root',
      0,
      'relative=who',
    ],
    ['Pell/PROPN/4/nsubj ,/PUNCT/3/punct 45/NUM/1/appos left/VERB/0/root', 0, 'aged'],
    [
      'they/PRON/2/nsubj left/VERB/0/root Ostby/PROPN/5/nmod:poss ’s/PART/3/case suburbs/NOUN/2/obj',
      2,
      'having#ground',
    ],
    ['they/PRON/2/nsubj met/VERB/0/root Ms/PROPN/4/nmod:desc Pell/PROPN/2/obj', 3, 'titled'],
    ['the/DET/3/det tanker/NOUN/3/compound Orla/PROPN/4/nsubj sank/VERB/0/root', 2, 'called:craft'],
  ])('%s', (line, at, clue) => {
    expect(cluesOf(treeAt(line), { first: at, last: at + 1 })).toContain(clue);
  });

  it.each([
    ['Vantor Holdings', 'ends:corporate'],
    ['Ostby River', 'ends:place'],
    ['Maria Pell', 'given name of several'],
    ['Friends of Ostby', 'joint=of'],
    ['VTR', 'shape=acronym'],
  ])('spelling of %s', (name, clue) => {
    expect(spellingClues(name.split(' '), knowledge)).toContain(clue);
  });
});

describe('what the clues weigh', () => {
  it.each([
    ['called:person', 'person'],
    ['titled', 'person'],
    ['called:organisation', 'organisation'],
    ['having#staff', 'organisation'],
    ['ends:corporate', 'organisation'],
    ['prep=in', 'place'],
    ['ends:place', 'place'],
    ['called:craft', 'other'],
  ])('%s speaks for a %s', (clue, type) => {
    const odds = contextOdds(new Map([[clue, 1]]));
    expect(TYPES[odds.indexOf(Math.max(...odds))]).toBe(type);
  });

  it('counts a clue met often more than once, within bounds', () => {
    const person = (count: number): number => contextOdds(new Map([['titled', count]]))[0] ?? 0;
    expect(person(2)).toBeGreaterThan(person(1));
    expect(person(50)).toBe(person(3));
  });
});

/** A name at one token of a sentence, as the sentence alone typed it. */
const found = (sentence: number, at: number, type: EntityType, leaning: readonly number[]): Decided => ({
  sentence,
  first: at,
  last: at + 1,
  kind: 'name',
  type,
  source: 'tagger',
  support: 1,
  odds: 1,
  score: 2,
  leaning,
});

describe('one type for each spelling', () => {
  const { sentences } = documentOf(
    'the/DET/4/det logistics/NOUN/3/compound group/NOUN/4/compound Vantor/PROPN/5/nsubj fell/VERB/0/root',
    'Vantor/PROPN/3/nmod:poss ’s/PART/1/case shareholders/NOUN/4/nsubj agreed/VERB/0/root',
    'Vantor/PROPN/2/nsubj agreed/VERB/0/root',
  );
  const typesOf = (decided: readonly (readonly Decided[])[]) =>
    settleByContext(sentences, decided, knowledge).map((own) => own[0]?.type);

  it('takes what is called a group and has shareholders for an organisation', () => {
    const person = [2, 0, -2, -4];
    const decided = [0, 1, 2].map((sentence) => [found(sentence, sentence === 0 ? 3 : 0, 'person', person)]);
    expect(typesOf(decided)).toEqual(['organisation', 'organisation', 'organisation']);
  });

  it('leaves what the tables know alone', () => {
    const [entry] = knowledge.byName('France');
    const own = { ...found(0, 3, 'country', [2, 0, -2, -4]), ...(entry === undefined ? {} : { known: entry.id }) };
    expect(typesOf([[own], [], []])[0]).toBe('country');
  });

  it('does not let thin evidence overrule a sure reading', () => {
    expect(typesOf([[], [], [found(2, 0, 'organisation', [-6, 9, -6, -6])]])[2]).toBe('organisation');
  });
});

describe('a body and the person behind it', () => {
  it.each([
    [
      'head/NOUN/5/nsubj of/ADP/4/case the/DET/4/det Trade/PROPN/6/compound Council/PROPN/6/compound Marta/PROPN/8/nsubj Oblak/PROPN/6/flat left/VERB/0/root',
    ],
    [
      'director/NOUN/5/nsubj of/ADP/4/case the/DET/4/det World/PROPN/6/compound Bank/PROPN/6/compound Marta/PROPN/8/nsubj Oblak/PROPN/6/flat left/VERB/0/root',
    ],
  ])('%s', (line) => {
    const tokens = documentOf(line).sentences[0]?.tokens ?? [];
    const found = runsOn(tokens, knowledge.lookUp(tokens), 0);
    expect(found.map(({ first, last, type }) => [first, last, type])).toEqual([
      [3, 5, 'organisation'],
      [5, 7, 'person'],
    ]);
  });

  it('is one body where its last word says so', () => {
    const line =
      'head/NOUN/5/nsubj of/ADP/4/case the/DET/4/det World/PROPN/6/compound Bank/PROPN/6/compound Lending/PROPN/8/nsubj Committee/PROPN/6/flat left/VERB/0/root';
    const tokens = documentOf(line).sentences[0]?.tokens ?? [];
    expect(runsOn(tokens, knowledge.lookUp(tokens), 0)).toEqual([]);
  });
});
