/** Hand-made extractions: an article's chains as short descriptions in, an extraction with made-up text out. */
import {
  articleId,
  mentionId,
  type Chain,
  type EntityType,
  type Extraction,
  type Gender,
  type KnowledgeId,
  type Mention,
} from '../../src/model';

export interface ChainSketch {
  readonly name: string;
  readonly type?: EntityType;
  readonly roles?: readonly string[];
  readonly gender?: Gender;
  readonly known?: string;
  /** Further spellings in the text. */
  readonly forms?: readonly string[];
}

interface Placed {
  readonly mentions: readonly Mention[];
  readonly chain: Chain;
}

export function extraction(label: string, sketches: readonly ChainSketch[], published?: string): Extraction {
  const forms = sketches.map(({ name, forms: more }) => [name, ...(more ?? [])]);
  const text = `${label}: ${forms.flat().join(' ; ')} .`;
  const id = articleId(text);
  let at = label.length + 2;
  const placed = sketches.map((sketch, i): Placed => {
    const type = sketch.type ?? 'person';
    const mentions = (forms[i] ?? []).map((form): Mention => {
      const [start, end] = [at, at + form.length];
      at = end + 3;
      const place = { sentence: 0, head: 0, first: 0, last: 1 } as const;
      return { id: mentionId(id, start, end), start, end, ...place, kind: 'name', type, confidence: 0.9 };
    });
    return { mentions, chain: chainOf(id, sketch, type, mentions) };
  });
  return {
    article: {
      id,
      text,
      blocks: [],
      source: { uri: label, received: '', format: 'text' },
      ...(published === undefined ? {} : { published }),
    },
    sentences: [{ start: 0, end: text.length }],
    mentions: placed.flatMap(({ mentions }) => mentions),
    chains: placed.map(({ chain }) => chain),
    claims: [],
  };
}

const chainOf = (
  article: Chain['article'],
  { name, roles, gender, known }: ChainSketch,
  type: EntityType,
  mentions: readonly Mention[],
): Chain => ({
  article,
  mentions: mentions.map(({ id }) => id),
  links: [],
  type,
  name,
  ...(roles === undefined ? {} : { roles }),
  ...(gender === undefined ? {} : { gender }),
  ...(known === undefined ? {} : { known: known as KnowledgeId }),
});
