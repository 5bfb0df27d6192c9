/**
 * What was found in a whole article in, the same names elsewhere in it out: `Truss` after `Liz Truss`, `NATO` wherever it stands. One
 * article seldom uses one word for two things (Krishnan and Manning 2006).
 */
import { isLegalForm } from '../knowledge';
import type { EntityType, ParsedToken, Sentence } from '../model';
import type { Proposal } from './candidate';
import { isCorporate } from './context/spelling';
import type { Decided } from './decide';

type Tokens = readonly ParsedToken[];

/** Only names found with better odds than this are looked for again. */
const SURE = 1.5;
const WHOLE = 2;
const SURNAME = 2;
/** A company's name is no other thing's beside it. */
const COMPANY = 4;
/** What a firm's name begins with, alone. */
const FIRM = 3;
/** Where the word alone was surer to be a person's or a town's, it is (`Nordsee, owner of Nordsee Holdings`). */
const SUREST = 8;
const LONGEST = 8;

interface Form {
  readonly type: EntityType;
  readonly support: number;
  readonly strength: number;
}

/** Forms of the names found, by first word and then by all words. */
export type Forms = ReadonlyMap<string, ReadonlyMap<string, Form>>;

/** The strongest finding of each form gives its type. */
export const formsOf = (sentences: readonly Sentence<ParsedToken>[], found: readonly (readonly Decided[])[]): Forms => {
  const forms = new Map<string, Map<string, Form>>();
  const note = (words: readonly string[], form: Form): void => {
    const first = words[0] ?? '';
    const same = forms.get(first) ?? new Map<string, Form>();
    const before = same.get(words.join(' '));
    if (before === undefined || before.strength < form.strength) forms.set(first, same.set(words.join(' '), form));
  };
  found.forEach((names, sentence) => {
    for (const name of names) {
      if (name.kind !== 'name' || name.score < SURE) continue;
      const words = (sentences[sentence]?.tokens ?? []).slice(name.first, name.last).map((token) => token.form);
      note(words, { type: name.type, support: WHOLE, strength: name.score });
      const core = name.type === 'organisation' ? withoutLegalForm(words) : words;
      if (core.length < words.length) note(core, { type: name.type, support: COMPANY, strength: name.score });
      const beginning = name.type === 'organisation' && name.known === undefined ? firmsBeginning(words) : words;
      if (beginning.length < core.length && isNameWord(beginning.at(-1) ?? ''))
        note(beginning, {
          type: 'organisation',
          support: beginning.length > 1 ? COMPANY : FIRM,
          strength: Math.min(name.score - 1, SUREST),
        });
      const surname = words.at(-1);
      if (
        name.type === 'person' &&
        words.length > 1 &&
        words.length < 4 &&
        surname !== undefined &&
        isNameWord(surname)
      )
        note([surname], { type: 'person', support: SURNAME, strength: name.score - 1 });
    }
  });
  return forms;
};

const FILLERS = new Set(['holding', 'holdings', 'group', 'and']);

const isTail = (word: string): boolean => isLegalForm(word) || FILLERS.has(word.toLowerCase());

/** `Corby Distilleries` of `Corby Distilleries Ltd`. */
const withoutLegalForm = (words: readonly string[]): readonly string[] => {
  let end = words.length;
  while (end > 1 && isTail(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
};

/** `Nordsee` of `Nordsee Holdings`, `Tin Hollow` of `Tin Hollow Ventures`: without the words that many firms end with. */
const firmsBeginning = (words: readonly string[]): readonly string[] => {
  let end = words.length;
  while (end > 1 && isCorporate(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
};

const isNameWord = (word: string): boolean => /^\p{Lu}.*\p{L}/u.test(word);

export const repeatProposals = (tokens: Tokens, sentence: number, forms: Forms): readonly Proposal[] => {
  const found: Proposal[] = [];
  tokens.forEach(({ form }, first) => {
    const beginning = forms.get(form);
    if (beginning === undefined) return;
    let words = form;
    for (let last = first + 1; last <= first + LONGEST; last++) {
      const same = beginning.get(words);
      if (same !== undefined)
        found.push({ sentence, first, last, kind: 'name', type: same.type, support: same.support, source: 'repeat' });
      words += ` ${tokens[last]?.form ?? ''}`;
    }
  });
  return found;
};
