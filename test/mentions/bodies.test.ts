/** Bodies that are named for what they do, or told by the noun before their names. */
import { expect, test } from 'vitest';
import { bodiesOf } from '../../src/mentions/bodies';
import { documentOf } from './trees';

const tokensOf = (line: string) => documentOf(line).sentences[0]?.tokens ?? [];

test.each([
  ['the/DET Office/PROPN of/ADP Fair/PROPN Trading/PROPN said/VERB', ['Office of Fair Trading']],
  [
    'the/DET Department/PROPN of/ADP Housing/PROPN and/CCONJ Urban/PROPN Development/PROPN',
    ['Department of Housing and Urban Development'],
  ],
  ['the/DET Bank/PROPN of/ADP Quist/PROPN and/CCONJ Marlow/PROPN', ['Bank of Quist']],
  ['pipeline/NOUN operator/NOUN Quist/PROPN said/VERB', ['Quist']],
  ['the/DET party/NOUN Quist/PROPN said/VERB', ['Quist']],
  ['the/DET bank/NOUN Quist/PROPN &/CCONJ Marlow/PROPN said/VERB', ['Quist & Marlow']],
  ['a/DET company/NOUN in/ADP Leeds/PROPN', []],
])('%s', (line, names) => {
  const tokens = tokensOf(line).map((token) => ({
    ...token,
    xpos: token.upos === 'PROPN' ? 'NNP' : token.upos === 'NOUN' ? 'NN' : token.xpos,
  }));
  const found = bodiesOf(tokens, 0).map(({ first, last }) =>
    tokens
      .slice(first, last)
      .map(({ form }) => form)
      .join(' '),
  );
  expect(found).toEqual(names);
});
