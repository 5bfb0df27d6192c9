/** Who says so: hand-made sentences, and the speakers of a word in them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionOf, findAttributions } from '../../src/relations/attribution/attribution';
import { castOf } from '../../src/relations/attribution/speaker';
import { findQuotes } from '../../src/relations/attribution/quotes';
import { readDocument } from '../../src/relations/reading';
import { loadKnowledge } from '../../src/knowledge';
import type { Article } from '../../src/model';
import { articleId } from '../../src/model';
import { handMade } from './hand-made';

/** The words of the speakers of the first occurrence of some words, outermost first. */
function speakersOf(words: string, ...codes: string[]): string[] {
  const { document, mentions, chains } = handMade(codes);
  const start = document.article.text.indexOf(words);
  expect(start, `"${words}" is in the text`).toBeGreaterThanOrEqual(0);
  const sentence = document.sentences.findIndex((each) => each.start <= start && start < each.end);
  const attributions = findAttributions(document, castOf(readDocument(document, mentions, chains, loadKnowledge())));
  return attributionOf(attributions, sentence, { start, end: start + words.length }).map((speaker) => speaker.words);
}

describe('reported speech', () => {
  it('belongs to the subject of the verb', () => {
    const code =
      '[Merkel/PROPN/2/nsubj] said=say/VERB/0/root that/SCONJ/5/mark Iran/PROPN/5/nsubj left=leave/VERB/2/ccomp';
    expect(speakersOf('left', code)).toEqual(['Merkel']);
    expect(speakersOf('said', code)).toEqual([]);
  });

  it('keeps the words of the nameless', () => {
    expect(
      speakersOf(
        'left',
        'Two/NUM/2/nummod officials/NOUN/3/nsubj said=say/VERB/0/root Iran/PROPN/5/nsubj left=leave/VERB/3/ccomp',
      ),
    ).toEqual(['Two officials']);
  });

  it('is found around a reporter in the middle', () => {
    const code =
      'Iran/PROPN/7/nsubj _,/PUNCT/4/punct [Merkel/PROPN/4/nsubj] said=say/VERB/7/parataxis _,/PUNCT/4/punct had=have/AUX/7/aux left=leave/VERB/0/root';
    expect(speakersOf('left', code)).toEqual(['Merkel']);
  });

  it('nests', () => {
    const code =
      '[Merkel/PROPN/2/nsubj] said=say/VERB/0/root [Macron/PROPN/4/nsubj] claimed=claim/VERB/2/ccomp Iran/PROPN/6/nsubj left=leave/VERB/4/ccomp';
    expect(speakersOf('left', code)).toEqual(['Merkel', 'Macron']);
    expect(speakersOf('claimed', code)).toEqual(['Merkel']);
  });

  it('covers what is asked for, promised, and what somebody is accused of', () => {
    expect(
      speakersOf(
        'leave',
        '[Merkel/PROPN/2/nsubj] urged=urge/VERB/0/root Iran/PROPN/2/obj to/PART/5/mark leave/VERB:VB/2/xcomp',
      ),
    ).toEqual(['Merkel']);
    expect(
      speakersOf(
        'lying',
        '[Merkel/PROPN/2/nsubj] accused=accuse/VERB/0/root Iran/PROPN/2/obj of/SCONJ/5/mark lying=lie/VERB:VBG/2/advcl',
      ),
    ).toEqual(['Merkel']);
    expect(
      speakersOf(
        'invasion',
        '[Merkel/PROPN/2/nsubj] warned=warn/VERB/0/root against/ADP/5/case an/DET/5/det invasion/NOUN/2/obl',
      ),
    ).toEqual(['Merkel']);
  });

  it('is nobody’s when it is only said', () => {
    expect(
      speakersOf(
        'left',
        'It=it/PRON/3/expl is=be/AUX/3/aux:pass understood=understand/VERB:VBN/0/root Iran/PROPN/5/nsubj left=leave/VERB/3/ccomp',
      ),
    ).toEqual(['It is understood']);
    expect(
      speakersOf(
        'fled',
        'Iran/PROPN/3/nsubj:pass is=be/AUX/3/aux:pass said=say/VERB:VBN/0/root to/PART/6/mark have/AUX/6/aux fled=flee/VERB:VBN/3/xcomp',
      ),
    ).toEqual(['is said']);
  });

  it('takes the subject of the verb before it', () => {
    expect(
      speakersOf(
        'left',
        '[Merkel/PROPN/2/nsubj] spoke=speak/VERB/0/root _,/PUNCT/4/punct adding=add/VERB:VBG/2/advcl that/SCONJ/7/mark Iran/PROPN/7/nsubj left=leave/VERB/4/ccomp',
      ),
    ).toEqual(['Merkel']);
  });

  it('does not take a spokesman for his master', () => {
    const speakers = speakersOf(
      'left',
      "[Merkel/PROPN/3/nmod:poss] _'s/PART:POS/1/case spokesman/NOUN/4/nsubj said=say/VERB/0/root Iran/PROPN/6/nsubj left=leave/VERB/4/ccomp",
    );
    expect(speakers).toEqual(["Merkel's spokesman"]);
  });
});

describe('sources', () => {
  it('are introduced by according to', () => {
    expect(
      speakersOf(
        'left',
        'Iran/PROPN/2/nsubj left=leave/VERB/0/root _,/PUNCT/6/punct according=accord/VERB:VBG/6/case to/ADP/4/fixed [Merkel/PROPN/2/obl]',
      ),
    ).toEqual(['Merkel']);
  });

  it('own a claim or a fear', () => {
    const claim =
      "[Merkel/PROPN/3/nmod:poss] _'s/PART:POS/1/case claim/NOUN/7/nsubj that/SCONJ/6/mark Iran/PROPN/6/nsubj left=leave/VERB/3/acl failed=fail/VERB/0/root";
    expect(speakersOf('left', claim)).toEqual(['Merkel']);
    const fears = 'amid/ADP/2/case fears=fear/NOUN/0/root Iran/PROPN/4/nsubj left=leave/VERB/2/acl';
    expect(speakersOf('left', fears)).toEqual(['fears']);
  });

  it('are polls, for what they find', () => {
    expect(
      speakersOf(
        'support',
        'A/DET/2/det poll/NOUN/5/nsubj for/ADP/4/case Metro/PROPN/2/nmod found=find/VERB/0/root strong/ADJ/7/amod support/NOUN/5/obj',
      ),
    ).toEqual(['A poll for Metro']);
  });
});

const QUOTED =
  '[Merkel/PROPN/2/nsubj] said=say/VERB/0/root _:/PUNCT/6/punct “/PUNCT/6/punct _Iran/PROPN/6/nsubj left=leave/VERB/2/ccomp _./PUNCT/2/punct';

describe('direct speech', () => {
  it('runs over sentences and paragraphs', () => {
    const codes = [
      QUOTED,
      'It/PRON/2/nsubj returned=return/VERB/0/root _./PUNCT/2/punct',
      '¶“/PUNCT/3/punct _They/PRON/3/nsubj regret/VERB/0/root it/PRON/3/obj _./PUNCT/3/punct _”/PUNCT/3/punct',
      'Iran/PROPN/2/nsubj denied=deny/VERB/0/root it/PRON/2/obj _./PUNCT/2/punct',
    ];
    expect(speakersOf('returned', ...codes)).toEqual(['Merkel']);
    expect(speakersOf('regret', ...codes)).toEqual(['Merkel']);
    expect(speakersOf('denied', ...codes)).toEqual([]);
  });

  it('has its speaker after it, too', () => {
    const codes = [
      '“/PUNCT/3/punct _Iran/PROPN/3/nsubj left=leave/VERB/0/root _./PUNCT/3/punct',
      'It/PRON/2/nsubj returned=return/VERB/6/ccomp _,/PUNCT/2/punct _”/PUNCT/2/punct [Merkel/PROPN/6/nsubj] said=say/VERB/0/root _./PUNCT/6/punct',
    ];
    expect(speakersOf('left', ...codes)).toEqual(['Merkel']);
    expect(speakersOf('returned', ...codes)).toEqual(['Merkel']);
  });
});

const quoted = (text: string): string[] => {
  const article: Article = {
    id: articleId(text),
    text,
    blocks: [{ start: 0, end: text.length, kind: 'body' }],
    source: { uri: '', received: '', format: 'text' },
  };
  return findQuotes(article).map(({ start, end }) => text.slice(start, end));
};

describe('quotes', () => {
  it.each([
    ['She said: “It is over.”', ['It is over.']],
    ["Iran's 'secret' plan and the troops' boots", ['secret']],
    ['‘The troops’ boots are wet,’ she said', ['The troops’ boots are wet,']],
    ['the ’90s and ‘the ’80s’', ['the ’80s']],
    ['"He told me \'go away\' twice," she said', ["He told me 'go away' twice,", 'go away']],
    ['Putin‘s plan', []],
    ['“Never closed', ['Never closed']],
    ["She's here and they're not", []],
  ])('of %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('stay inside the text and close after they open, whatever comes', () => {
    const marks = fc.array(fc.constantFrom('"', "'", '“', '”', '‘', '’', 'a', 's', ' ', '.', ','), { maxLength: 60 });
    fc.assert(
      fc.property(marks, (pieces) => {
        const text = pieces.join('');
        const article: Article = {
          id: articleId(text),
          text,
          blocks: [{ start: 0, end: text.length, kind: 'body' }],
          source: { uri: '', received: '', format: 'text' },
        };
        for (const quote of findQuotes(article)) {
          expect(quote.outer.start).toBeLessThan(quote.start);
          expect(quote.start).toBeLessThan(quote.end);
          expect(quote.outer.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
