/** The gender that first names tell: views in, groups with the genders of their full names out. */
import type { Knowledge } from '../../knowledge';
import type { Partition } from '../partition';
import { isFullPerson } from '../partition';
import type { Scene, View } from '../scene';

const isLonePerson = ({ mention, words }: View): boolean =>
  mention.kind === 'name' && mention.type === 'person' && words.length === 1;

/** `Liz Truss`: the first word as it is written; initials tell nothing. */
const firstWord = (view: View): string => view.sentence.tokens[view.mention.first]?.form ?? '';

/** Only where nothing surer (a title, a role noun) has told it; a lone name is asked only when it is a group of its own. */
export function noteGivenNames(scene: Scene, partition: Partition, knowledge: Knowledge): void {
  for (const view of scene.views) {
    const isLone = isLonePerson(view);
    if (!isFullPerson(view) && !isLone) continue;
    const group = partition.groupOf(view.index);
    if (group.gender !== undefined || (isLone && group.fullNames.size > 0)) continue;
    group.gender = knowledge[isLone ? 'loneGender' : 'givenGender'](firstWord(view));
  }
}
