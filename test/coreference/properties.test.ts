/** What holds for any article: every mention in one chain, order and repetition do not matter, names never meet by accident, time is bounded. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveCoreference } from '../../src/coreference';
import { loadKnowledge } from '../../src/knowledge';
import { documentOf, mentionsOf, type MentionSketch } from './articles';

const knowledge = loadKnowledge();
const SEED = { seed: 20240612, numRuns: 80 };

const SUBJECTS: readonly (readonly [string, MentionSketch])[] = [
  ['Ada/PROPN/nsubj/3 Quist/PROPN/flat/1', { text: 'Ada Quist', gender: 'feminine' }],
  ['Bo/PROPN/nsubj/3 Quist/PROPN/flat/1', { text: 'Bo Quist' }],
  ['Quist/PROPN/nsubj/3 ,/PUNCT/punct/1', { text: 'Quist', title: 'Mr' }],
  ['the/DET/det/2 minister/NOUN/nsubj/3', { text: 'minister', kind: 'nominal' }],
  ['then/ADV/advmod/3 she/PRON/nsubj/3', { text: 'she', kind: 'pronoun', gender: 'feminine' }],
  ['then/ADV/advmod/3 they/PRON/nsubj/3', { text: 'they', kind: 'pronoun', type: 'group', number: 'plural' }],
  ['Quist/PROPN/compound/2 Corp/PROPN/nsubj/3', { text: 'Quist Corp', type: 'organisation' }],
];
const VERBS = [
  'left/VERB/root/0/leave',
  'said/VERB/root/0/say “/PUNCT/punct/3',
  'fell/VERB/root/0/fall ”/PUNCT/punct/3',
];

const article = fc
  .array(fc.tuple(fc.nat(SUBJECTS.length - 1), fc.nat(VERBS.length - 1)), { minLength: 1, maxLength: 12 })
  .map((picks) => {
    const parts = picks.flatMap(([s, v]) => {
      const subject = SUBJECTS[s];
      return subject === undefined ? [] : [{ line: `${subject[0]} ${VERBS[v] ?? ''}`, sketch: subject[1] }];
    });
    const document = documentOf(parts.map(({ line }) => line));
    return {
      document,
      mentions: mentionsOf(
        document,
        parts.map(({ sketch }) => sketch),
      ),
    };
  });

describe('resolveCoreference', () => {
  it('puts every mention into exactly one chain, in text order, with links inside it', () => {
    fc.assert(
      fc.property(article, ({ document, mentions }) => {
        const { mentions: out, chains } = resolveCoreference(document, mentions, knowledge);
        const inChains = chains.flatMap((chain) => chain.mentions);
        expect([...inChains].sort()).toEqual(mentions.map(({ id }) => id).sort());
        expect(out.map(({ id }) => id)).toEqual(mentions.map(({ id }) => id));
        for (const chain of chains)
          for (const { from, to, confidence } of chain.links) {
            expect(chain.mentions).toEqual(expect.arrayContaining([from, to]));
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
          }
      }),
      SEED,
    );
  });

  it('does not depend on the order in which the mentions come', () => {
    fc.assert(
      fc.property(article, ({ document, mentions }) => {
        const there = resolveCoreference(document, mentions, knowledge);
        expect(resolveCoreference(document, [...mentions].reverse(), knowledge)).toEqual(there);
      }),
      SEED,
    );
  });

  it('never joins two people of different full names', () => {
    fc.assert(
      fc.property(article, ({ document, mentions }) => {
        const words = new Map(mentions.map(({ id, start, end }) => [id, document.article.text.slice(start, end)]));
        for (const chain of resolveCoreference(document, mentions, knowledge).chains) {
          const full = new Set(
            chain.mentions.flatMap((id) => (/^(?:Ada|Bo) /.test(words.get(id) ?? '') ? words.get(id) : [])),
          );
          expect(full.size).toBeLessThan(2);
        }
      }),
      SEED,
    );
  });

  it('keeps 10,000 people of one surname apart in bounded time, lone surnames, pronouns and all', () => {
    const lines: string[] = [];
    const sketches: MentionSketch[] = [];
    for (let i = 0; i < 10_000; i++) {
      lines.push(
        `Name${i}/PROPN/nsubj/3 Quist/PROPN/flat/1 left/VERB/root/0/leave`,
        'Quist/PROPN/nsubj/2 met/VERB/root/0/meet him/PRON/obj/2',
      );
      sketches.push(
        { text: `Name${i} Quist` },
        { text: 'Quist' },
        { text: 'him', kind: 'pronoun', gender: 'masculine' },
      );
    }
    const document = documentOf(lines);
    const mentions = mentionsOf(document, sketches);
    const start = process.cpuUsage();
    const { chains } = resolveCoreference(document, mentions, knowledge);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(10_000);
    const names = new Set(
      mentions.filter(({ kind, last, first }) => kind === 'name' && last - first === 2).map(({ id }) => id),
    );
    for (const chain of chains) expect(chain.mentions.filter((id) => names.has(id)).length).toBeLessThan(2);
  });

  it('bears control and bidi characters, and a run of a thousand capitals', () => {
    const run = Array.from(
      { length: 1_000 },
      (_, i) => `W\u202e${i}/PROPN/${i === 0 ? 'root' : 'flat'}/${i === 0 ? 0 : 1}`,
    ).join(' ');
    const document = documentOf([run, 'A\u200dda/PROPN/nsubj/2 left/VERB/root/0/leave']);
    const whole = document.article.text.split('\n')[0] ?? '';
    const mentions = mentionsOf(document, [{ text: whole }, { text: 'A\u200dda' }]);
    const { chains } = resolveCoreference(document, mentions, knowledge);
    expect(chains.map(({ name }) => name)).toEqual([run.replace(/\/\S+/g, '').replace(/\p{Cf}/gu, ''), 'Ada']);
  });
});
