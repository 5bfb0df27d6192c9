/** Appositions and phrases right before a name: views in, links of a description to the name beside it out. */
import type { ParsedToken } from '../../model';
import { kindOf } from '../agreement';
import { typeOf, type Partition } from '../partition';
import type { Scene, View } from '../scene';
import { childrenBy, isAbove } from '../tree';
import type { HeadLookup } from './heads';

const likeKinds = (a: View, b: View): boolean =>
  kindOf(a.mention.type) === kindOf(b.mention.type) ||
  (kindOf(a.mention.type) !== 'person' && kindOf(b.mention.type) !== 'person');

const isPlural = (view: View): boolean => view.mention.number === 'plural';

/** A coordination (`Lavrov, the foreign minister and Shoigu`) is beside no single thing. */
const isJoined = (view: View): boolean =>
  (view.tree.children[view.mention.head] ?? []).some((c) => view.tree.tokens[c]?.deprel === 'conj');

/** `Sergei Lavrov, the foreign minister,`: the parser's own apposition. */
function joinAppositions(scene: Scene, partition: Partition, heads: HeadLookup): void {
  for (const view of scene.views) {
    if (view.head.deprel !== 'appos' || view.mention.kind === 'pronoun' || view.mention.kind === 'demonym') continue;
    const main = heads(view.mention.sentence, view.head.head);
    if (main === undefined || main.mention.kind === 'pronoun' || main.mention.kind === 'demonym') continue;
    if (bothNamed(view, main) || !likeKinds(view, main) || isJoined(view) || isPlural(view) !== isPlural(main))
      continue;
    partition.join(view.index, main.index, 'apposition', 0.92);
  }
}

/** `Brussels, Belgium` and `Paris, Texas` look like appositions and are none. */
const bothNamed = (a: View, b: View): boolean => a.mention.kind === 'name' && b.mention.kind === 'name';

const isTied = (left: View, right: View): boolean =>
  isAbove(left.tree, left.mention.head, right.mention.head) ||
  isAbove(left.tree, right.mention.head, left.mention.head);

/**
 * `opposition leader Keir Starmer`, `carmaker Ford`: a singular phrase that ends where the name begins. Where the parser hangs
 * the phrase below the name it is part of the name's phrase and only tells a role.
 */
function joinBefore(scene: Scene, partition: Partition): void {
  const starts = new Map<string, View>();
  for (const view of scene.views)
    if (view.mention.kind === 'name') starts.set(`${view.mention.sentence}:${startOf(view)}`, view);
  for (const view of scene.views) {
    if (view.mention.kind !== 'nominal' || isPlural(view) || view.mention.head !== view.mention.last - 1) continue;
    const name = starts.get(`${view.mention.sentence}:${view.mention.last}`);
    if (name === undefined || name.index === view.index || !isTied(view, name)) continue;
    if (kindOf(view.mention.type) !== kindOf(name.mention.type)) continue;
    if (isAbove(view.tree, view.mention.head, name.mention.head))
      partition.join(view.index, name.index, 'description before the name', 0.93);
    else partition.describe(view.index, name.index);
  }
}

/** Where a name begins, the title before it counted in. */
function startOf(view: View): number {
  const { title, first } = view.mention;
  return title === undefined ? first : first - title.split(/\s+/).length;
}

/** `Ms Li, the health secretary,`: by the commas, whatever the parser made of it. */
function joinBetweenCommas(scene: Scene, partition: Partition): void {
  const ends = new Map<string, View>();
  for (const view of scene.views) {
    if (view.mention.kind === 'name' && view.mention.type === 'person')
      ends.set(`${view.mention.sentence}:${view.mention.last}`, view);
    const name =
      view.mention.kind === 'nominal' ? ends.get(`${view.mention.sentence}:${commaBefore(view)}`) : undefined;
    if (name === undefined || isPlural(view) || view.mention.type !== 'person') continue;
    if (partition.groupOf(view.index).named || !/^[,.;]$/.test(view.tree.tokens[view.mention.last]?.form ?? ''))
      continue;
    partition.join(view.index, name.index, 'between commas', 0.85);
  }
}

/** The comma before a definite phrase, or -1. */
const commaBefore = ({ tree, mention }: View): number => {
  const at = mention.first - 2;
  return /^the$/i.test(tree.tokens[at + 1]?.form ?? '') && tree.tokens[at]?.form === ',' ? at : -1;
};

export function joinBeside(scene: Scene, partition: Partition, heads: HeadLookup): void {
  joinBefore(scene, partition);
  joinAppositions(scene, partition, heads);
  joinBetweenCommas(scene, partition);
}

/** `Ms Truss is not the leader`, `who would be president`: no fact to go by. */
const isDenied = (tokens: readonly (ParsedToken | undefined)[]): boolean =>
  tokens.some(
    (token) =>
      token !== undefined &&
      (/^(?:not|n't|n’t|never|no|neither)$/i.test(token.form) || (token.deprel === 'aux' && token.xpos === 'MD')),
  );

/** `Andrey Kelin is the ambassador`: a predicate noun phrase and its subject, unless denied, possible or asked. */
export function joinCopulas(scene: Scene, partition: Partition, heads: HeadLookup): void {
  for (const view of scene.views) {
    if (view.mention.kind !== 'nominal' || view.role !== 'predicate') continue;
    const children = (view.tree.children[view.mention.head] ?? []).map((c) => ({ c, token: view.tree.tokens[c] }));
    const subject = children.find(({ token }) => token?.deprel === 'nsubj');
    const other = subject === undefined ? undefined : heads(view.mention.sentence, subject.c);
    if (other === undefined || isDenied(children.map(({ token }) => token)) || !likeKinds(view, other)) continue;
    if (view.sentence.tokens.at(-1)?.form === '?' || isPlural(view) !== isPlural(other)) continue;
    partition.join(view.index, other.index, 'copula', 0.85);
  }
}

/** `the man who ...`: a relative pronoun stands for the noun that its clause is about. */
export function joinRelatives(scene: Scene, partition: Partition, heads: HeadLookup): void {
  for (const view of scene.views) {
    if (view.mention.kind !== 'pronoun' || !/^(?:who|whom|whose)$/.test(view.key)) continue;
    const antecedent = relativeHead(view);
    const noun = antecedent < 0 ? undefined : heads(view.mention.sentence, antecedent);
    const person = isPersonal(view) && noun !== undefined ? personMeant(view, noun, { scene, partition, heads }) : noun;
    if (person !== undefined) partition.join(view.index, person.index, 'relative pronoun', 0.95);
  }
}

const isPersonal = ({ key }: View): boolean => key === 'who' || key === 'whom';

interface Around {
  readonly scene: Scene;
  readonly partition: Partition;
  readonly heads: HeadLookup;
}

/** `a deal of Acme's with Ms Li, who`, `the leader of the Ladder party, who`, `Ms Li, a Dane, who`: a body is no `who`, whatever the parser made of it. */
function personMeant(view: View, noun: View, { scene, partition, heads }: Around): View {
  if (isPerson(noun, partition)) return noun;
  const nearby = (scene.bySentence[view.mention.sentence] ?? []).flatMap((i) => scene.views[i] ?? []);
  const before = nearby.find(
    ({ mention, tree }) =>
      mention.kind !== 'pronoun' &&
      mention.type === 'person' &&
      mention.last === view.mention.first - 1 &&
      tree.tokens[mention.last]?.form === ',',
  );
  if (before !== undefined) return before;
  const above = /^(?:nmod|appos)$/.test(noun.head.deprel) ? heads(view.mention.sentence, noun.head.head) : undefined;
  return above !== undefined && isPerson(above, partition) ? above : noun;
}

const isPerson = ({ index, mention }: View, partition: Partition): boolean =>
  mention.kind !== 'demonym' && typeOf(partition.groupOf(index)) === 'person';

function relativeHead(view: View): number {
  let at = view.mention.head;
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    const token = view.tree.tokens[at];
    if (token?.deprel === 'acl:relcl') return token.head;
    at = token?.head ?? -1;
  }
  return -1;
}

const NAMING = /^(?:name|call|dub|nickname|label|style|title)$/;

/** The name that a participle gives to the phrase before it: `a girl named Ada`, `the group called Ada`. */
function nameGiven(view: View, heads: HeadLookup): View | undefined {
  for (const participle of childrenBy(view.tree, view.mention.head, 'acl')) {
    if (!NAMING.test(view.tree.tokens[participle]?.lemma ?? '')) continue;
    const objects = childrenBy(view.tree, participle, 'xcomp', 'obj', 'ccomp', 'dep');
    const names = objects.flatMap((at) => heads(view.mention.sentence, at) ?? []);
    const name = names.find(({ mention }) => mention.kind === 'name');
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Phrases that say what somebody or something is called. */
export function joinNamed(scene: Scene, partition: Partition, heads: HeadLookup): void {
  for (const view of scene.views) {
    if (view.mention.kind !== 'nominal' || isPlural(view)) continue;
    const name = nameGiven(view, heads);
    if (name !== undefined && likeKinds(view, name)) partition.join(view.index, name.index, 'named so', 0.9);
  }
}
