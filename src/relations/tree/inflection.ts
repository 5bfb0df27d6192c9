/** Lemmas that the rules know in, a table from their written forms out: what the rules look for is found even where the lemmatiser errs. */

const VOWELS = 'aeiou';
const isConsonant = (letter: string | undefined): boolean =>
  letter !== undefined && /[a-z]/.test(letter) && !VOWELS.includes(letter);

/** "ban", "stop": one short vowel before one consonant. */
const doubles = (lemma: string): boolean => {
  const [before, vowel, last] = [lemma.at(-3), lemma.at(-2), lemma.at(-1)];
  return isConsonant(last) && !'wxy'.includes(last ?? '') && VOWELS.includes(vowel ?? '-') && isConsonant(before);
};

const withEndings = (stem: string, endings: readonly string[]): readonly string[] =>
  endings.map((ending) => stem + ending);

const pluralOf = (lemma: string): readonly string[] => {
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ies`];
  return /(s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? [`${lemma}es`] : [`${lemma}s`];
};

const verbFormsOf = (lemma: string): readonly string[] => {
  if (lemma.endsWith('ie')) return [...pluralOf(lemma), `${lemma}d`, `${lemma.slice(0, -2)}ying`];
  if (lemma.endsWith('ee')) return [...pluralOf(lemma), `${lemma}d`, `${lemma}ing`];
  if (lemma.endsWith('e')) return [...pluralOf(lemma), `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma)) return [...pluralOf(lemma), `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  const doubled = doubles(lemma) ? withEndings(lemma + (lemma.at(-1) ?? ''), ['ed', 'ing']) : [];
  return [...pluralOf(lemma), ...withEndings(lemma, ['ed', 'ing']), ...doubled];
};

const IRREGULAR = `beat beaten; become became; begin began begun; bind bound; bite bit bitten; break broke broken; bring brought; build built; buy bought; catch caught;
  choose chose chosen; come came; deal dealt; draw drew drawn; drive drove driven; fall fell fallen; feed fed; fight fought; find found; flee fled; fly flew flown;
  forbid forbade forbidden; forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given; go went gone; have had; hear heard; hold held; keep kept;
  know knew known; lay laid; lead led; leave left; lend lent; lose lost; make made; meet met; overrun overran; overthrow overthrew overthrown; pay paid; ride rode ridden;
  rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; shoot shot; sink sank sunk; slay slew slain; speak spoke spoken; spend spent;
  stand stood; steal stole stolen; stick stuck; strike struck; swear swore sworn; take took taken; teach taught; tell told; think thought; throw threw thrown; undertake undertook undertaken;
  uphold upheld; win won; withdraw withdrew withdrawn; withhold withheld; write wrote written; wage waged; veto vetoed vetoes; boycott boycotted; target targeted; benefit benefited`;

const irregularForms: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR.split(';').map((entry) => {
    const [lemma = '', ...forms] = entry.trim().split(/\s+/);
    return [lemma, forms] as const;
  }),
);

/** Written form to lemma; a form that is itself a lemma keeps it. */
export type Forms = ReadonlyMap<string, string>;

const formsFrom = (lemmas: Iterable<string>, inflect: (lemma: string) => readonly string[]): Forms => {
  const known = new Set(lemmas);
  const forms = new Map<string, string>();
  for (const lemma of known) for (const form of inflect(lemma)) if (!known.has(form)) forms.set(form, lemma);
  return forms;
};

export const verbForms = (lemmas: Iterable<string>): Forms =>
  formsFrom(lemmas, (lemma) => [...verbFormsOf(lemma), ...(irregularForms.get(lemma) ?? [])]);

export const nounForms = (lemmas: Iterable<string>): Forms => formsFrom(lemmas, pluralOf);
