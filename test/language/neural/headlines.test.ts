import { describe, expect, test } from 'vitest';
import { asHeadline, withoutTitleStops } from '../../../src/language/neural/training/headlines';
import type { GoldWord } from '../../../src/language/training/conllu';

/** `form/lemma/XPOS/deprel/head`, heads counted from 1, 0 the root. */
const words = (text: string): readonly GoldWord[] =>
  text.split(' ').map((part) => {
    const [form = '', lemma = '', xpos = '', deprel = '', head = ''] = part.split('/');
    const upos =
      xpos === 'DT'
        ? 'DET'
        : xpos.startsWith('NNP')
          ? 'PROPN'
          : xpos.startsWith('N')
            ? 'NOUN'
            : deprel.startsWith('aux')
              ? 'AUX'
              : xpos.startsWith('V')
                ? 'VERB'
                : 'X';
    return { form, lemma, upos, xpos, feats: '_', head: Number(head) - 1, deprel, start: 0, end: 0 };
  });

const shown = (found: readonly GoldWord[] | undefined): string =>
  found === undefined
    ? 'none'
    : found.map((word) => `${word.form}<${word.head < 0 ? 'root' : found[word.head]!.form}`).join(' ');

describe('asHeadline', () => {
  test.each([
    [
      'The/the/DT/det/2 minister/minister/NN/nsubj/3 visited/visit/VBD/root/0 Kyiv/Kyiv/NNP/obj/3 ././././3',
      'Minister<visits visits<root Kyiv<visits',
    ],
    ['The/the/DT/det/2 talks/talk/NNS/nsubj:pass/4 were/be/VBD/aux:pass/4 held/hold/VBN/root/0 ././././4', 'none'],
    [
      'Peace/peace/NN/compound/2 talks/talk/NNS/nsubj:pass/4 were/be/VBD/aux:pass/4 held/hold/VBN/root/0 ././././4',
      'Peace<talks talks<held held<root',
    ],
    [
      'Leaders/leader/NNS/nsubj/2 met/meet/VBD/root/0 a/a/DT/det/4 crowd/crowd/NN/obj/2',
      'Leaders<meet meet<root crowd<meet',
    ],
    ['They/they/PRP/nsubj/2 met/meet/VBD/root/0 a/a/DT/det/4 crowd/crowd/NN/obj/2', 'none'],
    ['Leaders/leader/NNS/nsubj/2 meet/meet/VBP/root/0 a/a/DT/det/4 crowd/crowd/NN/obj/2', 'none'],
  ])('%s', (text, expected) => {
    expect(shown(asHeadline(words(text)))).toBe(expected);
  });
});

test('withoutTitleStops', () => {
  const found = withoutTitleStops(words('Mr./Mr./NNP/nmod:desc/2 Lee/Lee/NNP/nsubj/3 left/leave/VBD/root/0'));
  expect(found?.map(({ form }) => form)).toEqual(['Mr', 'Lee', 'left']);
  expect(withoutTitleStops(words('Lee/Lee/NNP/nsubj/2 left/leave/VBD/root/0'))).toBeUndefined();
});
