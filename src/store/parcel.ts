/** What an article contributes in; out, the few flat values that a store keeps of it: made where the article is read, and handed on at little cost. */
import type { ArticleId, Extraction } from '../model';
import { packed } from './packed';
import { signatureOf } from './signature';

/** What one article contributes to one relation: in words for people, with the number of pieces of evidence. */
export interface Share {
  readonly relation: string;
  readonly words: string;
  readonly evidence: number;
}

export interface Contribution {
  readonly extraction: Extraction;
  readonly shares: readonly Share[];
}

/** An article's row, without who read it. */
export interface Row {
  readonly id: ArticleId;
  readonly uri: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly received: string;
  readonly format: string;
  readonly signature: Uint8Array;
  readonly extraction: Uint8Array;
}

export interface Parcel {
  readonly row: Row;
  readonly shares: readonly Share[];
}

const rowOf = (extraction: Extraction): Row => {
  const { id, source, title, published, outlet, url, text } = extraction.article;
  return {
    id,
    uri: source.uri,
    title: title ?? null,
    published: published ?? null,
    outlet: outlet ?? null,
    url: url ?? null,
    received: source.received,
    format: source.format,
    signature: new Uint8Array(signatureOf(text).buffer),
    extraction: new Uint8Array(packed(extraction)),
  };
};

export const parcelOf = ({ extraction, shares }: Contribution): Parcel => ({ row: rowOf(extraction), shares });
