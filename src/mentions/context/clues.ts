/** A name in its parsed sentence in, what the grammar around it tells of its type out, as a list of clues: `has=customer`, `rel=who`, `prep=in`. */
import type { ParsedToken } from '../../model';
import { isSmall } from '../letters';
import { titleStart } from '../titles';
import { callsIt, sensesOf } from './senses';

type Tokens = readonly ParsedToken[];

/** A sentence's tokens with the children of each. */
export interface ReadTree {
  readonly tokens: Tokens;
  readonly children: readonly (readonly number[])[];
}

export interface NameSpan {
  readonly first: number;
  readonly last: number;
}

export const treeOf = (tokens: Tokens): ReadTree => {
  const children: number[][] = tokens.map(() => []);
  tokens.forEach(({ head }, at) => {
    if (head >= 0 && head !== at) children[head]?.push(at);
  });
  return { tokens, children };
};

/** The token of the name whose head stands outside it. */
export const headOf = (tokens: Tokens, { first, last }: NameSpan): number => {
  for (let at = first; at < last; at++) {
    const head = tokens[at]?.head ?? -1;
    if (head < first || head >= last) return at;
  }
  return last - 1;
};

/** A word that tells by itself, by what goes with such words, and by its part of speech. */
const telling = (kind: string, token: ParsedToken | undefined): readonly string[] => {
  if (token === undefined) return [];
  const lemma = token.lemma.toLowerCase();
  const noun = token.upos === 'NOUN' ? (callsIt(lemma) ?? 'thing') : token.upos;
  return isSmall(token.form) || token.upos === 'VERB'
    ? [`${kind}=${lemma}`, `${kind}:${noun}`, ...sensesOf(lemma).map((sense) => `${kind}#${sense}`)]
    : [`${kind}:${noun}`];
};

/** What a word beside the name calls it: `the brokerage Nordsee`, `Nordsee, a brokerage`, `Nordsee is a brokerage`. */
const naming = (kind: string, token: ParsedToken | undefined): readonly string[] => {
  if (token === undefined) return [];
  if (token.upos !== 'NOUN' || !isSmall(token.form)) return [`${kind}:${token.upos}`];
  const lemma = token.lemma.toLowerCase();
  const type = callsIt(lemma) ?? 'thing';
  return [`called=${lemma}`, `called:${type}`, `${kind}:${type}`];
};

/** Of what a name has, whoever has it: `its customers`, `the customers of Nordsee`, `Nordsee customers`. */
const having = (kind: string, token: ParsedToken | undefined): readonly string[] => [
  ...telling(kind, token),
  ...sensesOf(token?.lemma.toLowerCase() ?? '').map((sense) => `having#${sense}`),
];

/** `the logistics group Nordsee`, `Nordsee shares`, `Nordsee, 45,`, `Nordsee-based`, `Mr Nordsee`. */
const besideClues = ({ tokens }: ReadTree, { first, last }: NameSpan): readonly string[] => {
  const before = tokens[first - 1];
  const after = tokens[last];
  return [
    ...(titleStart(tokens, first) < first ? ['titled'] : []),
    ...(before?.upos === 'NOUN' && isSmall(before.form) ? naming('before', before) : []),
    ...(after?.upos === 'NOUN' && isSmall(after.form) ? having('after', after) : []),
    ...(after?.form === '-' && after.start === tokens[last - 1]?.end ? telling('hyphen', tokens[last + 1]) : []),
    ...(after?.form === ',' && /^\d\d$/.test(tokens[last + 1]?.form ?? '') ? ['aged'] : []),
    ...(before?.form === '(' && after?.form === ')' ? ['bracketed'] : []),
    ...(after?.form === '(' && /^\p{Lu}{2,}$/u.test(tokens[last + 1]?.form ?? '') ? ['acronym follows'] : []),
    ...(/^(?:the|an?)$/i.test(before?.form ?? '') ? [`article=${(before?.form ?? '').toLowerCase().slice(0, 1)}`] : []),
  ];
};

const base = (deprel: string): string => {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
};

/** From a conjunct to the first of its coordination. */
const firstConjunct = (tokens: Tokens, from: number): number => {
  let at = from;
  for (let steps = 0; steps < 20 && tokens[at]?.deprel === 'conj'; steps++) at = tokens[at]?.head ?? at;
  return at;
};

const childForms = ({ tokens, children }: ReadTree, at: number, deprel: string): readonly string[] =>
  (children[at] ?? []).flatMap((child) =>
    tokens[child]?.deprel === deprel ? [tokens[child].lemma.toLowerCase()] : [],
  );

/** `stake in Nordsee`, `arrived in Nordsee`. */
const prepositionClues = (tree: ReadTree, at: number, above: ParsedToken): readonly string[] =>
  childForms(tree, at, 'case').flatMap((word) => [
    `prep=${word}`,
    `prep=${word}:${above.upos}`,
    ...(word === 'of' && above.upos === 'NOUN' ? having : telling)(`prep=${word}`, above),
  ]);

const isVerb = ({ upos }: ParsedToken): boolean => upos === 'VERB' || upos === 'AUX';

/** What the name does in its clause: `Nordsee employs`, `Nordsee is a bank`, `bought Nordsee`, `Nordsee's customers`. */
const roleClues = (tree: ReadTree, at: number): readonly string[] => {
  const own = tree.tokens[at];
  const above = own === undefined ? undefined : tree.tokens[own.head];
  if (own === undefined || above === undefined) return [`rel=${own?.deprel ?? ''}`];
  switch (own.deprel) {
    case 'nsubj':
      return isVerb(above) ? telling('subject', above) : naming('is', above);
    case 'nsubj:pass':
      return telling('done', above);
    case 'obj':
      return telling('object', above);
    case 'nmod:poss':
      return having('has', above);
    case 'compound':
      return having('compound', above);
    case 'appos':
      return naming('apposition of', above);
    default:
      return /^(?:nmod|obl)/.test(own.deprel) ? prepositionClues(tree, at, above) : [`rel=${base(own.deprel)}`];
  }
};

/** `Nordsee, a bank`, `Nordsee, which`, `troubled Nordsee`. */
const belowClues = (tree: ReadTree, at: number): readonly string[] =>
  (tree.children[at] ?? []).flatMap((child) => {
    const token = tree.tokens[child];
    if (token === undefined) return [];
    if (token.deprel === 'appos') return naming('apposition', token);
    if (token.deprel === 'amod') return telling('adjective', token);
    if (token.deprel === 'acl:relcl') return relativeClues(tree, child);
    return [];
  });

const RELATIVE = /^(?:who|whom|whose|which|where|that)$/i;

/** The relative pronoun, and the verb that the clause says of the name. */
const relativeClues = (tree: ReadTree, verb: number): readonly string[] => {
  const words = (tree.children[verb] ?? []).flatMap((child) => {
    const token = tree.tokens[child];
    if (token === undefined) return [];
    return [token, ...(tree.children[child] ?? []).flatMap((below) => tree.tokens[below] ?? [])];
  });
  const pronoun = words.find(({ form }) => RELATIVE.test(form));
  if (pronoun === undefined) return [];
  const says = pronoun.deprel === 'nsubj' ? telling('subject', tree.tokens[verb]) : [];
  return [`relative=${pronoun.form.toLowerCase()}`, ...says];
};

/** All of one place; a conjunct has the role of the first of its coordination. */
export const cluesOf = (tree: ReadTree, span: NameSpan): readonly string[] => {
  const head = headOf(tree.tokens, span);
  return [...besideClues(tree, span), ...roleClues(tree, firstConjunct(tree.tokens, head)), ...belowClues(tree, head)];
};
