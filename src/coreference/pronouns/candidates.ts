/** Where a pronoun may look for what it stands for: its view in, the mentions in reach that agree out, nearest first. */
import type { Partition } from '../partition';
import { kindOf } from '../agreement';
import { typeOf, type Group } from '../partition';
import type { Scene, View } from '../scene';
import { isAbove } from '../tree';
import { saysItself } from '../words';
import { isBarred } from './binding';
import { classOf } from './forms';

const MOST_CANDIDATES = 30;
const SENTENCES_BACK = 5;

/** A lone name that only its context typed (`Crewe` for a place) and that no article and no `in` stands before. */
function mayBePerson({ mention, sentence, words, text }: View, { known, fullNames }: Group): boolean {
  if (mention.kind !== 'name' || known !== undefined || fullNames.size > 0 || words.length > 2 || saysItself(text))
    return false;
  return !/^(?:the|an?|in|near)$/i.test(sentence.tokens[mention.first - 1]?.form ?? '') && mention.confidence < 0.97;
}

/** `he` is a person; `it` is none, nor many; `they` are several or a body. */
function fitsClass(pronoun: View, other: View, partition: Partition): boolean {
  const group = partition.groupOf(other.index);
  const type = typeOf(group);
  const pronounClass = classOf(pronoun.key);
  if (other.mention.kind === 'demonym') return false;
  if (other.mention.kind === 'pronoun') return fitsPronoun(pronounClass, other);
  if (pronounClass === 'he') return type === undefined || type === 'person' || mayBePerson(other, group);
  if (pronounClass === 'it') return type !== 'person' && group.number !== 'plural';
  return (
    group.number === 'plural' ||
    (type !== undefined && kindOf(type) !== 'where' && type !== 'person') ||
    type === 'country'
  );
}

/** A pronoun goes on with a pronoun of its own class; `who` with any. */
function fitsPronoun(pronounClass: string | undefined, other: View): boolean {
  const otherClass = classOf(other.key);
  return otherClass === undefined ? /^who/.test(other.key) && pronounClass !== 'it' : otherClass === pronounClass;
}

/** `After his visit, Mr Johnson said`: the phrase with the pronoun comes first and hangs below what the name is subject of. */
function isCataphor(pronoun: View, other: View): boolean {
  if (other.role !== 'subject' || other.mention.kind === 'pronoun') return false;
  return isAbove(pronoun.tree, other.head.head, pronoun.mention.head);
}

function inReach(pronoun: View, scene: Scene): readonly View[] {
  const before: View[] = [];
  for (let i = pronoun.index - 1; i >= 0 && before.length < 2 * MOST_CANDIDATES; i--) {
    const view = scene.views[i];
    if (view === undefined || view.mention.sentence < pronoun.mention.sentence - SENTENCES_BACK) break;
    if (view.sentence.block !== 'byline') before.push(view);
  }
  const after = (scene.bySentence[pronoun.mention.sentence] ?? [])
    .filter((i) => i > pronoun.index)
    .flatMap((i) => scene.views[i] ?? [])
    .filter((view) => isCataphor(pronoun, view));
  return [...before, ...after];
}

export function candidatesFor(pronoun: View, scene: Scene, partition: Partition): readonly View[] {
  return inReach(pronoun, scene)
    .filter(
      (other) =>
        fitsClass(pronoun, other, partition) &&
        partition.compatible(pronoun.index, other.index) &&
        !isBarred(pronoun, other),
    )
    .slice(0, MOST_CANDIDATES);
}
