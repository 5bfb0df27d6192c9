/** The third-person pronouns by class: a word in, its class and use out. */

/** `he`: he and she, which tell a gender; `it` and `they`. */
export type PronounClass = 'he' | 'it' | 'they';

const CLASSES: Readonly<Record<string, PronounClass>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'he',
  her: 'he',
  hers: 'he',
  herself: 'he',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
};

export const classOf = (word: string): PronounClass | undefined => CLASSES[word];
export const isReflexive = (word: string): boolean => word.endsWith('self') || word.endsWith('selves');

const SPEAKER = new Set(['i', 'me', 'my', 'mine', 'myself']);
export const isSpeaker = (word: string): boolean => SPEAKER.has(word);
