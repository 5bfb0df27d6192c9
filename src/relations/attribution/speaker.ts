/** A reporting verb in its tree in, its speaker out: the subject as grammar shares it, the words of the noun phrase, and the mention they are. */
import type { Attribution, Chain, Mention, MentionId, Span } from '../../model';
import type { Reading } from '../reading';
import { agentsOf } from '../tree/clause';
import { baseOf, childrenOf, headOf, type Tree } from '../tree/tree';
import { subtree, wordsOf } from './cover';

/** Chains and mentions by what is asked of them here. */
export interface Cast {
  /** The mentions of one sentence. */
  readonly inSentence: (sentence: number) => readonly Mention[];
  readonly chainOf: (mention: MentionId) => Chain | undefined;
}

export const castOf = ({ sentences, chainOf }: Pick<Reading, 'sentences' | 'chainOf'>): Cast => ({
  inSentence: (sentence) => sentences[sentence]?.mentions ?? [],
  chainOf: (mention) => chainOf.get(mention),
});

/** The head of the noun phrase that does what the verb says; undefined when nobody is named as doing it. */
export const subjectOf = (tree: Tree, verb: number): number | undefined => agentsOf(tree, verb)[0];

const OUTSIDE_THE_NAME =
  'acl appos punct conj cc parataxis advcl case dep list nsubj csubj cop aux expl mark obl advmod ccomp'.split(' ');

/** The noun phrase without relative clauses, appositions and its own preposition: `a poll for MailOnline`. */
function phraseOf(tree: Tree, head: number): Span {
  const dropped = childrenOf(tree, head).filter((child) => OUTSIDE_THE_NAME.includes(baseOf(tree, child)));
  const inside = new Set(subtree(tree, head, dropped));
  let first = head;
  let last = head;
  while (inside.has(first - 1)) first--;
  while (inside.has(last + 1)) last++;
  const start = tree.tokens[first]?.start ?? 0;
  return { start, end: tree.tokens[last]?.end ?? start };
}

const SAME_THING = ['flat', 'appos', 'list'];

/** Is the mention's head the phrase's head, or its name or title: `Foreign Secretary Liz Truss`, `the minister, Liz Truss`? */
const names = (tree: Tree, mention: Mention, head: number): boolean => {
  if (mention.first <= head && head < mention.last) return true;
  const relation = baseOf(tree, mention.head);
  return headOf(tree, mention.head) === head && SAME_THING.includes(relation) && mention.type === 'person';
};

const RANK: Readonly<Record<Mention['kind'], number>> = { name: 0, pronoun: 1, nominal: 2, demonym: 3 };

/** The mention that a noun phrase's head belongs to: a name before a description. */
export function mentionAt(cast: Cast, tree: Tree, sentence: number, head: number): Mention | undefined {
  const fitting = cast.inSentence(sentence).filter((mention) => names(tree, mention, head));
  return fitting.sort((a, b) => RANK[a.kind] - RANK[b.kind] || a.start - b.start)[0];
}

/** A speaker whose chain has a name keeps the mention; any other is nameless and keeps its words only. */
export function speakerAt(cast: Cast, tree: Tree, sentence: number, head: number, verb?: string): Attribution {
  const mention = mentionAt(cast, tree, sentence, head);
  const chain = mention && cast.chainOf(mention.id);
  const named = mention !== undefined && chain?.name !== undefined && mention.kind !== 'demonym';
  const span = named ? { start: mention.start, end: mention.end } : phraseOf(tree, head);
  return { words: wordsOf(tree, span), span, ...(named ? { mention: mention.id } : {}), ...(verb ? { verb } : {}) };
}

/** A nameless speaker that is only a word or two: `It is understood`, `reportedly`, `fears`. */
export function namelessAt(tree: Tree, indices: readonly number[], verb?: string): Attribution {
  const first = tree.tokens[Math.min(...indices)];
  const last = tree.tokens[Math.max(...indices)];
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  return { words: wordsOf(tree, span), span, ...(verb ? { verb } : {}) };
}
