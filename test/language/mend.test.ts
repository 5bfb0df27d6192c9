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

describe('a word joined to what it does not belong to', () => {
  it.each([
    [
      'a past beside an infinitive',
      'Anna/NNP/1/nsubj urged/VBD/-1/root him/PRP/1/obj to/TO/4/mark pay/VB/1/xcomp and/CC/6/cc threatened/VBN/4/conj',
      'threatened:conj>1',
    ],
    [
      'a second relative clause',
      'Anna/NNP/-1/root who/WP/2/nsubj hired/VBD/0/acl:relcl Paul/NNP/2/obj and/CC/6/cc whose/WP$/6/nmod:poss aunt/NN/3/conj left/VBD/0/parataxis',
      'aunt:nsubj>7 left:conj>2',
    ],
    [
      'a subject after "but"',
      'Anna/NNP/1/nsubj hit/VBD/-1/root Paul/NNP/1/obj ,/,/5/punct but/CC/5/cc Ben/NNP/2/conj left/VBD/1/parataxis',
      'Ben:nsubj>6',
    ],
    [
      'a second name for a second office',
      'Anna/NNP/1/nsubj made/VBD/-1/root Paul/NNP/1/obj as/IN/4/case chef/NN/1/obl and/CC/6/cc Ben/NNP/4/conj as/IN/8/case clerk/NN/6/nmod',
      'Ben:conj>2',
    ],
    [
      'a partner on the telephone',
      'Anna/NNP/1/nsubj spoke/VBD/-1/root by/IN/3/case telephone/NN/1/obl with/IN/5/case Ben/NNP/3/nmod',
      'Ben:obl>1',
    ],
    [
      'what the nearer verb says',
      'Anna/NNP/1/nsubj came/VBD/-1/root and/CC/3/cc said/VBD/1/conj Ben/NNP/5/nsubj left/VBD/1/ccomp',
      'left:ccomp>3',
    ],
    [
      'a dateline',
      'OSLO/NNP/5/nsubj ,/,/0/punct June/NNP/0/appos -/HYPH/0/punct Ben/NNP/5/nsubj left/VBD/-1/root',
      'OSLO:parataxis>5',
    ],
  ])('%s', (_, words, mends) => {
    expect(shape(mended(tree(words)))).toContain(mends);
  });
});
