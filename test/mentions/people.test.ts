/** People that bylines and the spelling of their names tell, and the party and state behind a name. */
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge';
import { partiesOfStates } from '../../src/mentions/parties';
import { peopleByForm } from '../../src/mentions/people';
import { taggedCandidates } from '../../src/mentions/tagged';
import { documentOf } from './trees';

const TAGS: Readonly<Record<string, string>> = { PROPN: 'NNP', NOUN: 'NN' };

/** Hyphens stand close to the words around them. */
const tokensOf = (line: string) => {
  let back = 0;
  return (documentOf(line).sentences[0]?.tokens ?? []).map((token) => {
    const close = token.form === '-' ? 1 : 0;
    back += close;
    const [start, end] = [token.start - back, token.end - back];
    back += close;
    return { ...token, start, end, xpos: TAGS[token.upos] ?? token.xpos };
  });
};

type Tokens = ReturnType<typeof tokensOf>;
const wordsOf = (tokens: Tokens, found: readonly { readonly first: number; readonly last: number }[]) =>
  found.map(({ first, last }) =>
    tokens
      .slice(first, last)
      .map(({ form }) => form)
      .join(' '),
  );

test.each([
  ['Reporting/VERB by/ADP Ann/PROPN Quist/PROPN and/CCONJ Tom/PROPN Moor/PROPN', ['Ann Quist', 'Tom Moor']],
  [
    'Editing/VERB by/ADP Ann/PROPN Quist/PROPN in/ADP Leeds/PROPN and/CCONJ Tom/PROPN Moor/PROPN',
    ['Ann Quist', 'Tom Moor'],
  ],
  ['written/VERB by/ADP Quist/PROPN Holdings/PROPN', []],
  ['Lin/PROPN Mei/PROPN -/PUNCT fang/PROPN left/VERB', ['Lin Mei - fang']],
  ['Ann/PROPN Quist/PROPN -/PUNCT style/NOUN managers/NOUN', []],
])('%s', (line, names) => {
  const tokens = tokensOf(line);
  expect(wordsOf(tokens, peopleByForm(tokens, 0))).toEqual(names);
});

describe('partiesOfStates', () => {
  test.each([
    ['Ann/PROPN Quist/PROPN ,/PUNCT R/PROPN -/PUNCT Ohio/PROPN ,/PUNCT left/VERB', ['R', 'Ohio']],
    ['Ann/PROPN Quist/PROPN (/PUNCT D/PROPN -/PUNCT Calif./PROPN )/PUNCT left/VERB', ['D', 'Calif.']],
    ['the/DET R/PROPN -/PUNCT Ohio/PROPN road/NOUN', []],
  ])('%s', (line, names) => {
    const tokens = tokensOf(line);
    expect(wordsOf(tokens, partiesOfStates(tokens, loadKnowledge().lookUp(tokens), 0))).toEqual(names);
  });
});

test.each([
  ['Neighbouring', 'VBG', 'Chad'],
  ['Eastern', 'NNP', 'Eastern Chad'],
])('%s/%s Chad: %s', (word, tag, name) => {
  const tokens = tokensOf(`${word}/ADJ Chad/PROPN said/VERB`).map((token, at) =>
    at === 0 ? { ...token, xpos: tag } : token,
  );
  const tagged = { names: [{ first: 0, last: 2, type: 'place' as const, score: 2 }], odds: () => 0 };
  const matches = loadKnowledge().lookUp(tokens);
  expect(wordsOf(tokens, taggedCandidates(tagged, { tokens, matches }, 0))).toEqual([name]);
});
