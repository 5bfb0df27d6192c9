/** The article as the rules look at it: a document and its mentions in, one view per mention (in text order) out. */
import type { Document, Mention, ParsedToken, Sentence } from '../model';
import { settleTypes } from './names/settle';
import { baseRelation, firstConjunct, treeOf, type Tree } from './tree';
import { spellingOf } from './words';

/** What a mention does in its clause. */
export type Role = 'subject' | 'object' | 'oblique' | 'possessive' | 'modifier' | 'apposition' | 'predicate' | 'other';

export interface View {
  /** Place in text order, and index into `Scene.views`. */
  readonly index: number;
  readonly mention: Mention;
  readonly sentence: Sentence<ParsedToken>;
  readonly tree: Tree;
  readonly head: ParsedToken;
  readonly text: string;
  readonly words: readonly string[];
  readonly key: string;
  readonly role: Role;
}

export interface Scene {
  readonly document: Document<ParsedToken>;
  readonly views: readonly View[];
  /** The indices of the views of each sentence. */
  readonly bySentence: readonly (readonly number[])[];
  readonly trees: readonly Tree[];
}

const ROLES: Readonly<Record<string, Role>> = {
  nsubj: 'subject',
  csubj: 'subject',
  obj: 'object',
  iobj: 'object',
  obl: 'oblique',
  'nmod:poss': 'possessive',
  nmod: 'modifier',
  compound: 'modifier',
  amod: 'modifier',
  appos: 'apposition',
};

/** The role of a token; a conjunct has the role of the first of its coordination. */
export function roleOf(tree: Tree, at: number): Role {
  const first = firstConjunct(tree, at);
  const token = tree.tokens[first];
  if (token === undefined) return 'other';
  if ((tree.children[first] ?? []).some((c) => tree.tokens[c]?.deprel === 'cop')) return 'predicate';
  return ROLES[token.deprel] ?? ROLES[baseRelation(token.deprel)] ?? 'other';
}

function viewOf(document: Document<ParsedToken>, trees: readonly Tree[], mention: Mention, index: number): View {
  const sentence = document.sentences[mention.sentence];
  const tree = trees[mention.sentence];
  const head = sentence?.tokens[mention.head];
  if (sentence === undefined || tree === undefined || head === undefined)
    throw new RangeError(`resolveCoreference: mention ${mention.id} points outside the document`);
  const text = document.article.text.slice(mention.start, mention.end);
  const { words, key } = spellingOf(text);
  return { index, mention, sentence, tree, head, text, words, key, role: roleOf(tree, mention.head) };
}

const inTextOrder = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end;

export function sceneOf(document: Document<ParsedToken>, mentions: readonly Mention[]): Scene {
  const trees = document.sentences.map(treeOf);
  const views = settleTypes([...mentions].sort(inTextOrder).map((mention, i) => viewOf(document, trees, mention, i)));
  const bySentence: number[][] = document.sentences.map(() => []);
  for (const view of views) bySentence[view.mention.sentence]?.push(view.index);
  return { document, views, bySentence, trees };
}
