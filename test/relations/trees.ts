/** A sentence written with its tree in, a parsed document with named mentions out: `Merkel/NNP/nsubj/2 met=meet/VBD/root/0`. */
import {
  articleId,
  type Chain,
  type Claim,
  type Document,
  type EntityType,
  type Mention,
  mentionId,
  type ParsedToken,
} from '../../src/model';
import { loadKnowledge } from '../../src/knowledge';
import { findClaims } from '../../src/relations';

const UPOS: Readonly<Record<string, string>> = {
  NNP: 'PROPN',
  NNPS: 'PROPN',
  NN: 'NOUN',
  NNS: 'NOUN',
  VB: 'VERB',
  VBD: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  VBP: 'VERB',
  VBZ: 'VERB',
  MD: 'AUX',
  JJ: 'ADJ',
  RB: 'ADV',
  IN: 'ADP',
  RP: 'ADP',
  TO: 'PART',
  DT: 'DET',
  PRP: 'PRON',
  WP: 'PRON',
  WDT: 'PRON',
  CC: 'CCONJ',
  CD: 'NUM',
  POS: 'PART',
  '.': 'PUNCT',
  ',': 'PUNCT',
};

const COUNTRIES = new Set([
  'Germany',
  'France',
  'Turkey',
  'Israel',
  'Syria',
  'Poland',
  'Turkish',
  'Israeli',
  'Syrian',
  'Russian',
  'Kuwait',
  'Iraq',
  'Iraqi',
]);
const PLACES = new Set(['Berlin', 'Warsaw', 'Gaza']);

const typeOf = (name: string): EntityType => (COUNTRIES.has(name) ? 'country' : PLACES.has(name) ? 'place' : 'person');

const tokenOf = (item: string, start: number): ParsedToken => {
  const [word = '', xpos = '', deprel = '', head = '0'] = item.split('/');
  const [form = '', lemma = form.toLowerCase()] = word.split('=');
  const aux = deprel.startsWith('aux') || deprel === 'cop';
  return {
    form,
    lemma,
    xpos,
    upos: aux ? 'AUX' : (UPOS[xpos] ?? 'X'),
    deprel,
    head: Number(head) - 1,
    start,
    end: start + form.length,
  };
};

export const tokensOf = (notation: string): readonly ParsedToken[] => {
  let at = 0;
  return notation.split(' ').map((item) => {
    const token = tokenOf(item, at);
    at = token.end + 1;
    return token;
  });
};

const isName = (token: ParsedToken): boolean =>
  token.xpos === 'NNP' || (token.xpos === 'JJ' && COUNTRIES.has(token.form));

/** Every proper noun is a name by itself, in a chain by itself. */
export const claimsIn = (notation: string): readonly string[] => {
  const tokens = tokensOf(notation);
  const text = tokens.map(({ form }) => form).join(' ');
  const id = articleId(text);
  const mentions = tokens.flatMap((token, at): readonly Mention[] =>
    isName(token)
      ? [
          {
            id: mentionId(id, token.start, token.end),
            start: token.start,
            end: token.end,
            sentence: 0,
            head: at,
            first: at,
            last: at + 1,
            kind: token.xpos === 'JJ' ? 'demonym' : 'name',
            type: typeOf(token.form),
            confidence: 1,
          },
        ]
      : [],
  );
  const chains = mentions.map((mention): Chain => ({
    article: id,
    mentions: [mention.id],
    links: [],
    type: mention.type,
    name: text.slice(mention.start, mention.end),
  }));
  const document: Document<ParsedToken> = {
    article: {
      id,
      text,
      blocks: [{ kind: 'body', start: 0, end: text.length }],
      source: { uri: 'test', received: '', format: 'text' },
    },
    sentences: [{ start: 0, end: text.length, block: 'body', tokens }],
  };
  return findClaims(document, mentions, chains, loadKnowledge()).map((claim) => shown(claim, text));
};

const shown = ({ predicate, evidence, stance }: Claim, text: string): string => {
  const word = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  const mood = stance.modality === 'asserted' ? '' : ` ${stance.modality}`;
  return `${word(evidence.subject)} ${predicate} ${word(evidence.object)}${mood}${stance.negated ? ' not' : ''}`;
};
