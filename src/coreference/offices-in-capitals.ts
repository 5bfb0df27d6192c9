/** Offices in capitals that stand for their holders: views in, views out where `the Home Secretary` is a phrase and no name. */
import type { Knowledge } from '../knowledge';
import type { View } from './scene';

/** All words of it name an office, so none names a person. */
function isOffice(view: View, knowledge: Knowledge): boolean {
  const { mention, text } = view;
  if (
    mention.kind !== 'name' ||
    mention.known !== undefined ||
    mention.title !== undefined ||
    mention.type !== 'person'
  )
    return false;
  return knowledge.officeNoun(text)?.words === text.toLowerCase().replace(/\s+/g, ' ');
}

export const phrasesOfOffices = (views: readonly View[], knowledge: Knowledge): readonly View[] =>
  views.map((view) =>
    isOffice(view, knowledge) ? { ...view, mention: { ...view.mention, kind: 'nominal', type: 'person' } } : view,
  );
