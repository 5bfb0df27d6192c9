/** Bodies that the form of their names tells: pairs, first words of other languages, people's bodies, small heads and teams. */
import { expect, test } from 'vitest';
import { bodiesByForm } from '../../src/mentions/forms';
import { loadKnowledge } from '../../src/knowledge';
import { documentOf } from './trees';

const TAGS: Readonly<Record<string, string>> = { PROPN: 'NNP', NOUN: 'NN', VERB: 'VBD' };
const tokensOf = (line: string) =>
  (documentOf(line).sentences[0]?.tokens ?? []).map((token) => ({ ...token, xpos: TAGS[token.upos] ?? token.xpos }));

test.each([
  ['Quist/PROPN &/CCONJ Marlow/PROPN said/VERB', ['Quist & Marlow']],
  ['Ann/PROPN Quist/PROPN &/CCONJ Tom/PROPN Marlow/PROPN said/VERB', []],
  ['held/VERB at/ADP Banque/PROPN Quist/PROPN', ['Banque Quist']],
  ['led/VERB Movimento/PROPN dos/X Rios/PROPN', ['Movimento dos Rios']],
  ["joined/VERB the/DET Quist/PROPN Workers/PROPN '/PART Union/PROPN", ["Quist Workers ' Union"]],
  ["saw/VERB the/DET People/PROPN 's/PART Garden/PROPN", []],
  ['sued/VERB Forward/PROPN Holdings/PROPN', ['Forward Holdings']],
  ['Director/PROPN Holdings/PROPN said/VERB', []],
  ['leads/VERB the/DET Quist/PROPN party/NOUN', ['Quist party']],
  ['visited/VERB the/DET Norway/PROPN party/NOUN', []],
  ['beat/VERB the/DET Toronto/PROPN Lanterns/PROPN', ['Toronto Lanterns']],
  ['Toronto/PROPN Lanterns/PROPN coach/NOUN resigned/VERB', ['Toronto Lanterns']],
  ['Beat/PROPN The/PROPN Toronto/PROPN Lanterns/PROPN', []],
])('%s', (line, names) => {
  const tokens = tokensOf(line);
  const found = bodiesByForm(tokens, loadKnowledge().lookUp(tokens), 0).map(({ first, last }) =>
    tokens
      .slice(first, last)
      .map(({ form }) => form)
      .join(' '),
  );
  expect(found).toEqual(names);
});
