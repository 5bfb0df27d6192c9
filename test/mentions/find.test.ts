/** The room's door: parsed documents in, mentions out; and what it makes of hostile input. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge';
import { findMentions } from '../../src/mentions';
import type { Mention } from '../../src/model';
import { documentOf } from './trees';

const knowledge = loadKnowledge();

const found = (...lines: readonly string[]) => {
  const document = documentOf(...lines);
  return findMentions(document, knowledge).map((mention) => ({
    ...mention,
    words: document.article.text.slice(mention.start, mention.end),
  }));
};

type Found = Mention & { readonly words: string };
const brief = ({ kind, type, words }: Found): string => `${kind} ${type} ${words}`;

describe('findMentions', () => {
  test.each([
    [
      'Ms/PROPN/2/compound Merkel/PROPN/3/nsubj met/VERB/0/root envoys/NOUN/3/obj',
      ['name person Merkel', 'nominal person envoys'],
    ],
    [
      'Officials/NOUN/2/nsubj left/VERB/0/root Norway/PROPN/2/obj in/ADP/5/case March/PROPN/2/obl',
      ['nominal person Officials', 'name country Norway'],
    ],
    [
      'Dutch/ADJ/2/amod soldiers/NOUN/3/nsubj reached/VERB/0/root Kabul/PROPN/3/obj',
      ['nominal person Dutch soldiers', 'demonym country Dutch', 'name place Kabul'],
    ],
    [
      'She/PRON/2/nsubj praised/VERB/0/root the/DET/4/det alliance/NOUN/2/obj',
      ['pronoun person She', 'nominal organisation alliance'],
    ],
  ])('%s', (line, mentions) => {
    expect(found(line).map(brief)).toEqual(mentions);
  });

  it('keeps the title apart from the name', () => {
    const [name] = found('Ms/PROPN/2/compound Merkel/PROPN/3/nsubj spoke/VERB/0/root');
    expect(name).toMatchObject({ words: 'Merkel', title: 'Ms', gender: 'feminine', number: 'singular' });
  });

  it('knows a surname again', () => {
    const mentions = found(
      'Ingrid/PROPN/3/nsubj Halvorsen/PROPN/1/flat spoke/VERB/0/root in/ADP/5/case Oslo/PROPN/3/obl',
      'Halvorsen/PROPN/2/nsubj left/VERB/0/root',
    );
    expect(mentions.map(brief)).toContain('name person Halvorsen');
  });

  it('names the country that a people belongs to', () => {
    const [demonym] = found('Britons/NOUN/2/nsubj voted/VERB/0/root');
    expect(demonym).toMatchObject({ kind: 'demonym', type: 'country', number: 'plural', known: 'country:GB' });
  });

  it('keeps countries countries, whatever the reading network calls them', () => {
    const document = documentOf('Norway/PROPN/2/nsubj agreed/VERB/0/root');
    const names = [{ first: 0, last: 1, type: 'place', probability: 0.99 }] as const;
    const [sentence] = document.sentences;
    if (sentence === undefined) throw new Error('documentOf made no sentence');
    const [name] = findMentions({ ...document, sentences: [{ ...sentence, names }] }, knowledge);
    expect(name).toMatchObject({ kind: 'name', type: 'country', known: 'country:NO' });
  });

  it('gives nothing for nothing', () => {
    expect(findMentions({ ...documentOf(), sentences: [] }, knowledge)).toEqual([]);
  });
});

describe('hostile input', () => {
  it('takes a run of two thousand capitals in good time and names no monster', () => {
    const run = Array.from({ length: 2000 }, (_, at) => `Name${String.fromCharCode(65 + (at % 26))}/PROPN/1/flat`).join(
      ' ',
    );
    const start = process.cpuUsage().user;
    const mentions = found(run);
    expect(process.cpuUsage().user - start).toBeLessThan(5_000_000);
    expect(mentions.every(({ first, last }) => last - first <= 15)).toBe(true);
  });

  it('keeps every span inside its sentence, in order and only once, whatever the words', () => {
    const word = fc.oneof(
      fc.constantFrom('The', 'Ms', 'President', 'Paris', 'Bank', 'of', 'England', 'British', '’s', '-', 'WHO', 'he', 'leader', 'Inc', '\u202eevil', 'a\u0000b', '\u200f', '😀', 'İstanbul'),
      fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }).map((text) => text.replace(/[\s/]/gu, 'x')),
    ); // prettier-ignore
    const tag = fc.constantFrom('PROPN', 'NOUN', 'VERB', 'ADJ', 'DET', 'PRON', 'ADP', 'PUNCT', 'NUM');
    const token = fc.tuple(
      word,
      tag,
      fc.nat(12),
      fc.constantFrom('nsubj', 'amod', 'compound', 'flat', 'nmod', 'case', 'det'),
    );
    const property = fc.property(fc.array(token, { minLength: 1, maxLength: 30 }), (tokens) => {
      const document = documentOf(tokens.map((parts) => parts.join('/')).join(' '));
      const mentions = findMentions(document, knowledge);
      expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
      const sentence = document.sentences[0];
      let before = 0;
      for (const { start, end, first, last, head } of mentions) {
        expect([start, end]).toEqual([sentence?.tokens[first]?.start, sentence?.tokens[last - 1]?.end]);
        expect(head >= first && head < last && start >= before).toBe(true);
        before = start;
      }
    });
    fc.assert(property, { seed: 4, numRuns: 300 });
  });

  it('says the same each time', () => {
    const line = 'Dutch/ADJ/2/amod soldiers/NOUN/3/nsubj reached/VERB/0/root Kabul/PROPN/3/obj';
    expect(found(line)).toEqual(found(line));
  });
});
