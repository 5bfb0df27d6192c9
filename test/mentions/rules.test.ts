/** The rules of the mentions room, each alone: titles, pronouns, nominals, the decision. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { boundsOf } from '../../src/mentions/boundaries';
import type { Candidate } from '../../src/mentions/candidate';
import { decide } from '../../src/mentions/decide';
import { nominalsOf } from '../../src/mentions/nominals';
import { pronounForm } from '../../src/mentions/pronouns';
import { genderOfTitle, titleLength } from '../../src/mentions/titles';
import { documentOf } from './trees';

const tokensOf = (line: string) => documentOf(line).sentences[0]?.tokens ?? [];

describe('titleLength', () => {
  test.each([
    ['Ms Okafor', 1],
    ['Foreign Secretary Ann Okafor', 2],
    ['former Deputy Prime Minister Okafor', 4],
    ['Ann Okafor', 0],
    ['Okafor', 0],
    ['Dr. Ann Okafor', 1],
  ])('%s: %i', (words, length) => {
    const list = words.split(' ').map((form) => ({ form }));
    expect(titleLength(list, 0, list.length)).toBe(length);
  });
});

describe('genderOfTitle', () => {
  test.each([
    ['Ms', 'feminine'],
    ['Sir', 'masculine'],
    ['Congresswoman', 'feminine'],
    ['President', undefined],
  ])('%s: %s', (title, gender) => {
    expect(genderOfTitle(title)).toBe(gender);
  });
});

describe('boundsOf', () => {
  test.each([
    ['the Hague Court ’s', 'organisation', 'Hague Court', ''],
    ['Foreign Secretary Ann Okafor', 'person', 'Ann Okafor', 'Foreign Secretary'],
    ['General Motors', 'organisation', 'General Motors', ''],
    ['“ Ann Okafor ”', 'person', 'Ann Okafor', ''],
  ] as const)('%s, a %s: %s', (words, type, name, title) => {
    const tokens = tokensOf(words);
    const bounds = boundsOf(tokens, 0, tokens.length, type);
    const text = (first = 0, last = 0): string =>
      tokens
        .slice(first, last)
        .map(({ form }) => form)
        .join(' ');
    expect(text(bounds?.first, bounds?.last)).toBe(name);
    expect(text(...(bounds?.title ?? []))).toBe(title);
  });

  it('leaves nothing of marks alone', () => {
    const tokens = tokensOf('’s , .');
    expect(boundsOf(tokens, 0, tokens.length, 'place')).toBeUndefined();
  });
});

describe('pronounForm', () => {
  test.each([
    ['she/PRON', 'feminine', 'singular'],
    ['himself/PRON', 'masculine', 'singular'],
    ['its/PRON', 'neuter', 'singular'],
    ['their/PRON', undefined, 'plural'],
    ['who/PRON', undefined, undefined],
  ])('%s: %s %s', (word, gender, number) => {
    const form = pronounForm(tokensOf(word)[0]!);
    expect(form).toMatchObject({ ...(gender && { gender }), ...(number && { number }) });
  });

  test.each(['US/PROPN', 'both/DET', 'that/PRON', 'there/PRON'])('%s is none', (word) => {
    expect(pronounForm(tokensOf(word)[0]!)).toBeUndefined();
  });
});

describe('nominalsOf', () => {
  const found = (line: string, names: readonly string[] = [], people: readonly string[] = []) => {
    const tokens = tokensOf(line);
    const isOneOf = (words: readonly string[]) => (at: number) => words.includes(tokens[at]?.form ?? '');
    const text = (first: number, last: number): string =>
      tokens
        .slice(first, last)
        .map(({ form }) => form)
        .join(' ');
    const taken = { inName: isOneOf([...names, ...people]), inPerson: isOneOf(people) };
    return nominalsOf(tokens, taken, { roleNoun: () => undefined }).map(({ first, last, type, number, gender }) => [
      text(first, last),
      type,
      number,
      gender,
    ]);
  };

  it('leaves the article out: the old minister', () => {
    expect(found('the/DET/3/det old/ADJ/3/amod minister/NOUN/4/nsubj slept/VERB/0/root')).toEqual([
      ['old minister', 'person', 'singular', undefined],
    ]);
  });

  it('takes in a country after the head: ambassador to Chad', () => {
    const line =
      'Mali/PROPN/3/nmod:poss ’s/PART/1/case ambassador/NOUN/6/nsubj to/ADP/5/case Chad/PROPN/3/nmod slept/VERB/0/root';
    expect(found(line, ['Mali', 'Chad'])).toEqual([['Mali ’s ambassador to Chad', 'person', 'singular', undefined]]);
  });

  it('leaves out the person whose mother or daughter it is: mother, daughter', () => {
    const mother = 'Mara/PROPN/3/nmod:poss ’s/PART/1/case mother/NOUN/4/nsubj slept/VERB/0/root';
    const daughter = 'a/DET/2/det daughter/NOUN/5/nsubj of/ADP/4/case Mara/PROPN/2/nmod slept/VERB/0/root';
    expect([mother, daughter].flatMap((line) => found(line, [], ['Mara'])).map(([words]) => words)).toEqual([
      'mother',
      'daughter',
    ]);
  });

  it('stops at another noun: leader of the party', () => {
    const line = 'the/DET/2/det leader/NOUN/6/nsubj of/ADP/5/case the/DET/5/det party/NOUN/2/nmod slept/VERB/0/root';
    expect(found(line).map(([words]) => words)).toEqual(['leader', 'party']);
  });

  it('stops at a relative clause: the man who slept', () => {
    const line = 'the/DET/2/det man/NOUN/5/nsubj who/PRON/4/nsubj slept/VERB/2/acl:relcl woke/VERB/0/root';
    expect(found(line)).toEqual([['man', 'person', 'singular', 'masculine']]);
  });

  it('means the officer by: police officers', () => {
    expect(found('police/NOUN/2/compound officers/NOUN/3/nsubj slept/VERB/0/root')).toEqual([
      ['police officers', 'person', 'plural', undefined],
    ]);
  });

  it('takes an office in capitals without a name: the PM', () => {
    expect(found('the/DET/2/det PM/PROPN/3/nsubj slept/VERB/0/root')).toEqual([
      ['PM', 'person', 'singular', undefined],
    ]);
  });
});

describe('decide', () => {
  const candidate = (first: number, last: number, odds: number, support = 0, type: Candidate['type'] = 'person'): Candidate => ({
    sentence: 0, first, last, kind: 'name', type, source: 'tagger', odds, support,
  }); // prettier-ignore
  const spans = (candidates: readonly Candidate[]) => decide(candidates).map(({ first, last }) => [first, last]);

  it('prefers the set with the highest total', () => {
    expect(spans([candidate(0, 3, 3), candidate(0, 1, 2), candidate(2, 3, 2)])).toEqual([[0, 1], [2, 3]]); // prettier-ignore
    expect(spans([candidate(0, 3, 5), candidate(0, 1, 2), candidate(2, 3, 2)])).toEqual([[0, 3]]);
  });

  it('adds support and counts odds once', () => {
    const [one] = decide([candidate(0, 1, 1, 0.5), candidate(0, 1, 1, 0.25)]);
    expect(one?.score).toBe(1.75);
  });

  it('takes the stronger type', () => {
    const [one] = decide([candidate(0, 1, 1), candidate(0, 1, 0.5, 2, 'place')]);
    expect(one?.type).toBe('place');
  });

  it('drops what is unlikelier than not', () => {
    expect(decide([candidate(0, 1, -1, 0.5)])).toEqual([]);
  });

  it('never overlaps and keeps the order', () => {
    const any = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 5 }), fc.integer({ min: -3, max: 9 }));
    const property = fc.property(fc.array(any, { maxLength: 40 }), (list) => {
      const chosen = spans(list.map(([first, length, odds]) => candidate(first, first + length, odds)));
      chosen.forEach(([first], at) => {
        expect(first).toBeGreaterThanOrEqual(chosen[at - 1]?.[1] ?? 0);
      });
    });
    fc.assert(property, { seed: 4, numRuns: 200 });
  });
});
