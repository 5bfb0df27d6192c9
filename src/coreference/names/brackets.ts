/** Names that the text itself explains in brackets: `the World Health Organization (WHO)`; views in, links out. */
import { coreWords } from '../../knowledge';
import { kindOf } from '../agreement';
import type { Partition } from '../partition';
import type { Scene, View } from '../scene';
import { isPrefix } from '../words';

/** The letters of the short form in order at the beginnings of words, the first of them first: `WHO`, `Ofcom`. */
function abbreviates(short: View, long: View): boolean {
  const letters = short.words.join('');
  const core = coreWords(long.words);
  if (letters.length < 2 || letters.length > 10 || core[0]?.[0] !== letters[0]) return false;
  let at = 0;
  for (const word of core) if (word[0] === letters[at]) at++;
  return at === letters.length || isPrefix([letters], core) || at >= Math.max(2, core.length - 1);
}

/** `the Italian Bishops' Conference (CEI)`: an acronym of another language, right behind a name of several words. */
const isForeign = (short: View, long: View): boolean =>
  /^\p{Lu}{2,7}$/u.test(short.text) &&
  long.words.length > 1 &&
  kindOf(long.mention.type) === 'body' &&
  kindOf(short.mention.type) === 'body' &&
  short.mention.known === undefined;

function between(scene: Scene, left: View, right: View): string {
  return scene.document.article.text.slice(left.mention.end, right.mention.start);
}

/** Joins a name in brackets to the name right before it, where one is the short form of the other. */
export function joinBracketed(scene: Scene, partition: Partition): void {
  const names = scene.views.filter((view) => view.mention.kind === 'name' && view.mention.type !== 'person');
  names.forEach((right, i) => {
    const left = names[i - 1];
    if (left === undefined || left.mention.sentence !== right.mention.sentence) return;
    if (!/^\s*[(]\s*(?:the\s+)?["“‘]?$/.test(between(scene, left, right).slice(0, 12))) return;
    if (abbreviates(right, left) || abbreviates(left, right))
      partition.join(right.index, left.index, 'abbreviation in brackets', 0.97);
    else if (isForeign(right, left)) partition.join(right.index, left.index, 'acronym in brackets', 0.85);
  });
}
