/** Words of a name in; whether one says only what kind of firm it is, and the words that tell one name from another, out. */

const LEGAL_FORMS = new Set('inc corp ltd limited plc llc llp co gmbh sa ag nv spa pty bhd ab'.split(' '));

/** "Inc.", "GmbH": in any letters, with or without its full stop. */
export const isLegalForm = (word: string): boolean => LEGAL_FORMS.has(word.toLowerCase().replace(/\.$/, ''));

/** Words in small letters, without a leading article and without "corp" or "ltd" at the end; at least one is left. */
export const coreWords = (words: readonly string[]): readonly string[] => {
  const start = words.length > 1 && words[0] === 'the' ? 1 : 0;
  let end = words.length;
  while (end - start > 1 && isLegalForm(words[end - 1] ?? '')) end--;
  return words.slice(start, end);
};
