/** Extractions made by hand, about invented people: what a store is given without reading a word. */
import { articleFromText } from '../../src/ingest';
import { mentionId, type Extraction } from '../../src/model';
import { type Contribution, type Parcel, parcelOf } from '../../src/store';

export const contribution = (n: number, text = `Article ${n}. Ana met Rui ${n} times.`): Contribution => {
  const article = articleFromText(text, { uri: `${n}.txt`, outlet: 'The Daily', published: '2021-03-01' });
  const at = (start: number, end: number) => ({ start, end });
  const extraction: Extraction = {
    article,
    sentences: [at(0, text.length)],
    mentions: [],
    chains: [{ article: article.id, mentions: [mentionId(article.id, 0, 3)], links: [], type: 'person', name: 'Ana' }],
    claims: [],
  };
  return {
    extraction,
    shares: [
      { relation: 'r-shared', words: 'Ana — met with — Rui', evidence: 1 + (n % 2) },
      { relation: `r-own-${n}`, words: `Ana — visited — Place ${n}`, evidence: 1 },
    ],
  };
};

export const parcel = (n: number, text?: string): Parcel => parcelOf(contribution(n, text));
