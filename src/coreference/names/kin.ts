/** Full names brought in as somebody's family: a name's view in, whether its phrase calls the bearer a relative out. */
import type { Knowledge, RoleRelation } from '../../knowledge';
import type { View } from '../scene';
import { childrenBy, firstConjunct, type Tree } from '../tree';

const FAMILY: ReadonlySet<RoleRelation | undefined> = new Set<RoleRelation>([
  'spouse_of',
  'parent_of',
  'child_of',
  'sibling_of',
  'relative_of',
]);

const MARRY = /^(?:marry|wed|divorce)$/;

/** `her husband Carl Moor`, `the daughter of Ada and Carl Moor`, `married Carl Moor`, `Carl Moor, her husband`. */
export function isBroughtInAsKin(view: View, { roleNoun }: Pick<Knowledge, 'roleNoun'>): boolean {
  const { tree } = view;
  const isKin = (at: number): boolean => FAMILY.has(roleNoun(tree.tokens[at]?.lemma.toLowerCase() ?? '')?.relation);
  if (childrenBy(tree, view.mention.head, 'compound', 'nmod', 'nmod:unmarked', 'flat').some(isKin)) return true;
  if (isKin(tree.tokens[view.mention.head]?.head ?? -1) && tree.tokens[view.mention.head]?.deprel === 'appos')
    return true;
  const [above, deprel] = governorOf(view);
  if (deprel === 'obj') return MARRY.test(tree.tokens[above]?.lemma ?? '');
  if (/^(?:nmod|appos|flat)/.test(deprel) && deprel !== 'nmod:poss' && isKin(above)) return true;
  return childrenBy(tree, view.mention.head, 'appos').some(
    (at) => isKin(at) && childrenBy(tree, at, 'nmod:poss').length > 0,
  );
}

/** What the name's phrase hangs on, and how: in `daughter of engineer Carl Moor` the daughter. */
function governorOf({ tree, mention }: View): readonly [number, string] {
  let at = firstConjunct(tree, mention.head);
  const token = tree.tokens[at];
  if (token !== undefined && /^(?:appos|flat|nmod:unmarked)/.test(token.deprel) && isRightBefore(tree, token.head, at))
    at = firstConjunct(tree, token.head);
  return [tree.tokens[at]?.head ?? -1, tree.tokens[at]?.deprel ?? ''];
}

/** A noun that the name follows with nothing but names between: `engineer Carl Moor`. */
const isRightBefore = (tree: Tree, noun: number, name: number): boolean =>
  noun < name &&
  tree.tokens[noun]?.upos === 'NOUN' &&
  tree.tokens.slice(noun + 1, name).every(({ upos }) => upos === 'PROPN');
