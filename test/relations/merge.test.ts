import { describe, expect, it } from 'vitest';
import type { ArticleId, Claim, EntityId, Extraction } from '../../src/model';
import { articleId, mentionId } from '../../src/model';
import { loadKnowledge } from '../../src/knowledge';
import { mergeClaims } from '../../src/relations';

/** One article whose whole text is one sentence, claiming that the first of its names met the second. */
const telling = (text: string, story?: string): Extraction => {
  const id = articleId(text);
  const sentence = { start: 0, end: text.length };
  const claim: Claim = {
    predicate: 'met_with',
    subject: mentionId(id, 0, 1),
    object: mentionId(id, 2, 3),
    stance: { modality: 'asserted', negated: false },
    evidence: {
      article: id,
      sentence,
      trigger: { start: 1, end: 2 },
      subject: { start: 0, end: 1 },
      object: { start: 2, end: 3 },
      rule: 'met_with/verb',
      saidBy: [],
      confidence: 0.8,
    },
  };
  return {
    article: { id, text, blocks: [], source: { uri: text, received: '', format: 'text' } },
    sentences: [sentence],
    mentions: [],
    chains: [],
    claims: [claim],
    ...(story === undefined ? {} : { story: story as ArticleId }),
  };
};

const within =
  () =>
  (mention: string): EntityId =>
    (mention.endsWith(':0-1') ? 'anna-1' : 'bert-2') as EntityId;
const merged = (...extractions: Extraction[]) => mergeClaims(extractions, within, [], loadKnowledge());

describe('an edge counts', () => {
  it.each([
    ['different stories', [telling('Anna met Bert.'), telling('Bert was met by Anna.')], 2],
    ['the same words in two articles once', [telling('Anna met Bert.'), telling('Anna met Bert!')], 1],
    ['copies of one story once', [telling('Anna met Bert.', 'a'), telling('Anna talked to Bert.', 'a')], 1],
    [
      'what is linked by copies and by words once',
      [telling('Anna met Bert.', 'a'), telling('Anna saw Bert.', 'b'), telling('Anna met Bert!', 'b')],
      1,
    ],
  ])('%s', (_, extractions, stories) => {
    const [relation, ...more] = merged(...extractions);
    expect(more).toEqual([]);
    expect(relation).toMatchObject({ stories, articles: extractions.length });
  });

  it('thousands of pieces of evidence without slowing down', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => telling(`Anna met Bert ${i}.`));
    expect(merged(...many)[0]?.stories).toBe(20_000);
  });
});
