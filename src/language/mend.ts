/**
 * A parsed sentence in, the same out, mended where it took a name for the whole sentence: "X, who led Y, met Z" read as if "met Z" told of Y.
 * The commas around the aside show where the main verb stands.
 */
import type { ParsedToken } from '../model';
import { withOwnBeginnings, withoutDateline } from './coordinated';

type Tokens = readonly ParsedToken[];

const ASIDE = /^(who|whom|whose|which|where)$/i;
const VERBAL = /^VB[DZPN]$/;
/** What begins the object of a verb in the past: "accused Budapest", "hailed the deal", "said that". */
const BEGINS_OBJECT = /^(DT|NNPS?|PRP\$?|JJ[RS]?|NNS?|CD|\$|``|WP)$/;

const isComma = (tokens: Tokens, at: number): boolean => tokens[at]?.form === ',';

const rootOf = (tokens: Tokens): number => tokens.findIndex(({ head }) => head < 0);

const children = (tokens: Tokens, at: number): readonly ParsedToken[] => tokens.filter(({ head }) => head === at);

/** A name or noun that nothing predicates. */
const isBareNoun = (tokens: Tokens, root: number): boolean => {
  const upos = tokens[root]?.upos;
  if (upos !== 'PROPN' && upos !== 'NOUN') return false;
  return !children(tokens, root).some(({ deprel }) => deprel === 'cop' || deprel.startsWith('nsubj'));
};

const SUBJECT_OR_LINK = /^(nsubj|csubj|aux|cop|mark|obl:agent)/;

/** "called on Paris to act", "signed on": nothing after it could be the main verb. */
const isLastVerb = (tokens: Tokens, at: number): boolean =>
  /^(IN|RP|RB|TO)$/.test(tokens[at + 1]?.xpos ?? '') &&
  tokens[at + 1]?.form.toLowerCase() !== 'by' &&
  !tokens.some(({ xpos }, i) => i > at && /^(VBD|VBZ|VBP|MD)$/.test(xpos));

const isMainVerb = (tokens: Tokens, at: number): boolean => {
  const token = tokens[at];
  if (token?.upos !== 'VERB' || !VERBAL.test(token.xpos)) return false;
  if (children(tokens, at).some(({ deprel }) => SUBJECT_OR_LINK.test(deprel))) return false;
  return token.xpos !== 'VBN' || BEGINS_OBJECT.test(tokens[at + 1]?.xpos ?? '') || isLastVerb(tokens, at);
};

/** The verb right after the comma that closes the aside after the root. */
const verbAfterAside = (tokens: Tokens, root: number): number => {
  const opening = tokens.findIndex((_, at) => at > root && isComma(tokens, at));
  if (opening < 0 || opening > root + LONGEST_NAME) return -1;
  for (let at = opening + 2, inAside = false; at < tokens.length; at++) {
    inAside ||= ASIDE.test(tokens[at - 1]?.form ?? '');
    if (inAside && isComma(tokens, at - 1) && isMainVerb(tokens, at)) return at;
  }
  return -1;
};

const LONGEST_NAME = 6;

const relationOf = (tokens: Tokens, at: number): string => {
  const { upos = '', deprel = '' } = tokens[at] ?? {};
  if (deprel === 'punct' || upos === 'VERB') return upos === 'VERB' ? 'conj' : 'punct';
  return children(tokens, at).some((child) => child.deprel === 'case') ? 'obl' : 'obj';
};

/** The verb becomes the root, its subject the old one; arcs that would cross it hang on it. */
const rooted = (tokens: Tokens, root: number, verb: number): readonly ParsedToken[] =>
  tokens.map((token, at) => {
    if (at === verb) return { ...token, head: -1, deprel: 'root' };
    if (at === root) return { ...token, head: verb, deprel: 'nsubj' };
    const crosses = at < verb ? token.head > verb : token.head < verb;
    return crosses ? { ...token, head: verb, deprel: relationOf(tokens, at) } : token;
  });

/** "Washington eased curbs" read as "curbs that Washington eased": a participle before its noun has no subject of its own. */
const withObject = (tokens: Tokens, verb: number): Tokens => {
  const noun = tokens[verb]?.head ?? -1;
  const { head = -1, deprel = 'root' } = tokens[noun] ?? {};
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, head, deprel };
    if (at === noun) return { ...token, head: verb, deprel: 'obj' };
    return token.head === noun && (at < verb || token.deprel === 'punct') ? { ...token, head: verb } : token;
  });
};

const isFalseParticiple = (tokens: Tokens, at: number): boolean => {
  const { deprel, xpos, head = -1 } = tokens[at] ?? {};
  return (
    deprel === 'amod' &&
    xpos === 'VBN' &&
    head > at &&
    tokens[at - 1]?.head === at &&
    tokens[at - 1]?.deprel === 'nsubj' &&
    tokens[head]?.head === -1
  );
};

const MODAL = /^(will|would|may|might|must|should|could|can|to)$/i;

/** "will free 31 prisoners": what stands between "will" or "to" and its object is no adjective. */
const isFalseAdjective = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.xpos === 'JJ' &&
  tokens[at]?.upos === 'ADJ' &&
  MODAL.test(tokens[at - 1]?.form ?? '') &&
  tokens[at - 1]?.head === at &&
  tokens.some(({ head, deprel, xpos }, i) => head === at && i > at && deprel === 'obj' && /^NN/.test(xpos));

const asVerb = (token: ParsedToken): ParsedToken => ({ ...token, upos: 'VERB', xpos: 'VB' });

const withWords = (tokens: Tokens): Tokens => {
  const verb = tokens.findIndex((_, at) => isFalseParticiple(tokens, at));
  const fixed = verb < 0 ? tokens : withObject(tokens, verb);
  return fixed.some((_, at) => isFalseAdjective(fixed, at))
    ? fixed.map((token, at) => (isFalseAdjective(fixed, at) ? asVerb(token) : token))
    : fixed;
};

const withMainVerb = (tokens: Tokens): Tokens => {
  const root = rootOf(tokens);
  if (root < 0 || !isBareNoun(tokens, root)) return tokens;
  const verb = verbAfterAside(tokens, root);
  return verb < 0 ? tokens : rooted(tokens, root, verb);
};

export const mended = (tokens: Tokens): Tokens => withOwnBeginnings(withMainVerb(withWords(withoutDateline(tokens))));
