import { describe, expect, it } from 'vitest';
import { mended } from '../../src/language/mend';
import type { ParsedToken } from '../../src/model';

/** "form/xpos/head/deprel", spaces between; heads are indices, -1 for the root. */
const tree = (words: string): readonly ParsedToken[] => {
  let start = 0;
  return words.split(' ').map((word) => {
    const [form = '', xpos = '', head = '', deprel = ''] = word.split('/');
    const upos = /^VB/.test(xpos) ? 'VERB' : /^NNP/.test(xpos) ? 'PROPN' : xpos === 'NN' ? 'NOUN' : 'X';
    const token = { start, end: start + form.length, form, upos, xpos, lemma: form, head: Number(head), deprel };
    start = token.end + 1;
    return token;
  });
};

const shape = (tokens: readonly ParsedToken[]): string =>
  tokens.map(({ form, head, deprel }) => `${form}:${deprel}>${head}`).join(' ');

describe('a name taken for the whole sentence', () => {
  it('gives way to the verb after its aside', () => {
    const read = tree(
      'Anna/NNP/-1/root ,/,/3/punct who/WP/3/nsubj leads/VBZ/0/acl:relcl Acme/NNP/3/obj ,/,/6/punct accused/VBD/4/acl Paris/NNP/6/obj',
    );
    expect(shape(mended(read))).toBe(
      'Anna:nsubj>6 ,:punct>3 who:nsubj>3 leads:acl:relcl>0 Acme:obj>3 ,:punct>6 accused:root>-1 Paris:obj>6',
    );
  });

  it('takes what hung across the verb along', () => {
    const read = tree(
      'Anna/NNP/-1/root ,/,/3/punct who/WP/3/nsubj leads/VBZ/0/acl:relcl Acme/NNP/3/obj ,/,/6/punct backed/VBN/7/amod curbs/NN/4/conj',
    );
    expect(shape(mended(read))).toContain('backed:root>-1 curbs:obj>6');
  });

  it.each([
    ['with a main verb', 'Anna/NNP/1/nsubj left/VBD/-1/root'],
    ['that is only a phrase', 'Anna/NNP/-1/root ,/,/3/punct who/WP/3/nsubj leads/VBZ/0/acl:relcl Acme/NNP/3/obj'],
    [
      'whose participle is passive',
      'Anna/NNP/-1/root ,/,/3/punct who/WP/3/nsubj left/VBD/0/acl:relcl ,/,/5/punct accused/VBN/0/acl by/IN/7/case Paul/NNP/5/obl:agent',
    ],
  ])('leaves a sentence %s alone', (_, words) => {
    const read = tree(words);
    expect(mended(read)).toBe(read);
  });
});
