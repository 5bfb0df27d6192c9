/** When it happened: phrases against a day of publication, and which verb a phrase belongs to. */
import { describe, expect, it } from 'vitest';
import { whenOf } from '../../src/relations/time/when';
import { treeOf } from '../../src/relations/tree/tree';
import { handMade } from './hand-made';

/** The days of a word, as `start..end`. */
function whenIs(word: string, code: string, published: string | undefined = '2022-02-10'): string | undefined {
  const { document } = handMade([code], published === undefined ? {} : { published });
  const trees = document.sentences.map((sentence) => treeOf(sentence.tokens));
  const at = document.sentences[0]!.tokens.findIndex((token) => token.form === word);
  const time = whenOf(document, trees)(0, at);
  return time && (time.start === time.end ? time.start : `${time.start}..${time.end}`);
}

/** Whoever left or will leave, with the phrase hung on the verb. */
function clause(verb: string, when: string): string {
  const head = verb.split(' ').length + 1;
  const words = when.split(' ');
  const last = head + words.length;
  const phrase = words.map((word, index) =>
    index === words.length - 1 ? `${word}/NOUN/${head}/obl:tmod` : `${word}/NOUN/${last}/compound`,
  );
  return `She/PRON/${head}/nsubj ${verb} ${phrase.join(' ')}`;
}

const past = (when: string): string => clause('left=leave/VERB/0/root', when);
const ahead = (when: string): string => clause('will/AUX/3/aux leave/VERB:VB/0/root', when);

describe('a phrase, seen from Thursday, 10 February 2022', () => {
  it.each([
    ['today', '2022-02-10'],
    ['yesterday', '2022-02-09'],
    ['last night', '2022-02-09'],
    ['this morning', '2022-02-10'],
    ['Thursday', '2022-02-10'],
    ['Monday', '2022-02-07'],
    ['last Thursday', '2022-02-03'],
    ['Sunday night', '2022-02-06'],
    ['last week', '2022-01-31..2022-02-06'],
    ['last month', '2022-01-01..2022-01-31'],
    ['last year', '2021-01-01..2021-12-31'],
    ['two weeks ago', '2022-01-24..2022-01-30'],
    ['three days ago', '2022-02-07'],
    ['Feb. 3', '2022-02-03'],
    ['June 5', '2021-06-05'],
    ['5 June 2019', '2019-06-05'],
    ['June 2019', '2019-06-01..2019-06-30'],
  ])('%s is %s', (when, days) => {
    expect(whenIs('left', past(when))).toBe(days);
  });

  it.each([
    ['tomorrow', '2022-02-11'],
    ['Monday', '2022-02-14'],
    ['next week', '2022-02-14..2022-02-20'],
    ['June 5', '2022-06-05'],
  ])('of what is to come, %s is %s', (when, days) => {
    expect(whenIs('leave', ahead(when))).toBe(days);
  });

  it('names no day without a day of publication, but for a whole date', () => {
    expect(whenIs('left', past('yesterday'), '')).toBeUndefined();
    expect(whenIs('left', past('5 June 2019'), '')).toBe('2019-06-05');
  });

  it('takes no bound for a day', () => {
    const code = 'She/PRON/2/nsubj left=leave/VERB/0/root before/ADP/4/case Monday/PROPN/2/obl';
    expect(whenIs('left', code)).toBeUndefined();
  });
});

describe('the verb that a phrase belongs to', () => {
  it('is the one that it hangs on', () => {
    const code =
      'She/PRON/2/nsubj said=say/VERB/0/root Monday/PROPN/2/obl:tmod Iran/PROPN/5/nsubj left=leave/VERB/2/ccomp';
    expect(whenIs('said', code)).toBe('2022-02-07');
    expect(whenIs('left', code)).toBeUndefined();
  });

  it('is the light verb’s for its noun', () => {
    const code =
      'Today/NOUN/4/obl:tmod she/PRON/4/nsubj will/AUX/4/aux hold/VERB:VB/0/root talks=talk/NOUN:NNS/4/obj with/ADP/7/case him/PRON/5/nmod';
    expect(whenIs('talks', code)).toBe('2022-02-10');
  });

  it('is the noun when it is the noun’s', () => {
    const code =
      "She/PRON/2/nsubj criticised=criticise/VERB/0/root Monday/PROPN/5/nmod:poss _'s/PART:POS/3/case attack/NOUN/2/obj";
    expect(whenIs('attack', code)).toBe('2022-02-07');
    expect(whenIs('criticised', code)).toBeUndefined();
  });

  it('reads a year', () => {
    const code = 'She/PRON/2/nsubj left=leave/VERB/0/root in/ADP/4/case 2014/NUM/2/obl';
    expect(whenIs('left', code)).toBe('2014-01-01..2014-12-31');
  });
});
