/** A verb (or other predicate word) in, the words that stand as its agent, patient and phrases out, whatever the word order. */
import { DEED_NOUNS, OBJECT_CONTROL, PHRASE_CONTROL, SUBJECT_CONTROL } from './control';
import { isStrayed, strayedAgents, strayedSubject, subjectBefore, willingIt } from './nearby';
import {
  ancestorsOf,
  auxiliariesOf,
  baseOf,
  casesOf,
  childIn,
  childrenIn,
  childrenOf,
  hasChild,
  headOf,
  isInfinitive,
  isNominal,
  isPredicate,
  isVerb,
  lemmaOf,
  markOf,
  relationOf,
  tagOf,
  type Tree,
  uposOf,
} from './tree';

const DEEPEST = 12;

const BEING = new Set(['be', 'get']);
const PARTICIPLES = new Set(['VBN', 'VBD']);

/** "was visited", "visited by", "urged to" after a noun; a coordinated participle follows its first verb. Words count, not labels. */
export const isPassive = (tree: Tree, at: number): boolean => {
  if (!PARTICIPLES.has(tagOf(tree, at))) return false;
  const auxiliaries = auxiliariesOf(tree, at).map((child) => lemmaOf(tree, child));
  if (auxiliaries.length > 0) return auxiliaries.some((lemma) => BEING.has(lemma));
  if (tagOf(tree, at) !== 'VBN') return false;
  const relation = baseOf(tree, at);
  if (relation === 'conj') return isPassive(tree, headOf(tree, at));
  return childIn(tree, at, 'obj', 'xcomp') === undefined && childIn(tree, at, 'nsubj') === undefined;
};

/** The subject as written or understood: "X visited", "X, who visited", "X agreed to visit", "X came and visited". */
export const subjectsOf = (tree: Tree, at: number, depth = 0): readonly number[] => {
  if (depth > DEEPEST) return [];
  const own = withoutAsides(
    tree,
    childrenIn(tree, at, 'nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj').filter((subject) => !isStrayed(tree, subject)),
  );
  if (own.length > 0) return own.flatMap((subject) => antecedents(tree, at, subject, depth));
  return understood(tree, at, depth);
};

/** "X, who was his driver, left": the predicate of an aside is no second subject. */
const withoutAsides = (tree: Tree, subjects: readonly number[]): readonly number[] =>
  subjects.length < 2 ? subjects : subjects.filter((subject) => !hasChild(tree, subject, 'cop'));

/** "Mr X, who visited": the relative pronoun stands for the noun before the clause. */
const antecedents = (tree: Tree, clause: number, subject: number, depth: number): readonly number[] => {
  if (!RELATIVES.has(lemmaOf(tree, subject)) || uposOf(tree, subject) === 'NOUN') return [subject];
  const noun = relativeNoun(tree, clause, depth);
  return noun === undefined ? [subject] : [noun];
};

const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose']);

/** The noun that the relative clause around a verb describes, through "and" and "began to". */
export const relativeNoun = (tree: Tree, at: number, depth = 0): number | undefined => {
  if (depth > DEEPEST || at < 0) return undefined;
  const relation = relationOf(tree, at);
  if (relation === 'acl:relcl' || relation === 'acl') return headOf(tree, at);
  return relation === 'conj' || relation === 'xcomp' ? relativeNoun(tree, headOf(tree, at), depth + 1) : undefined;
};

const understood = (tree: Tree, at: number, depth: number): readonly number[] => {
  const head = headOf(tree, at);
  const before = subjectBefore(tree, at) ?? strayedSubject(tree, at) ?? willingIt(tree, at);
  if (before !== undefined) return [before];
  if (head < 0) return [];
  switch (relationOf(tree, at)) {
    case 'conj':
      return isPredicate(tree, head) || isVerb(tree, head)
        ? subjectsOf(tree, head, depth + 1)
        : nounDoer(tree, head, depth);
    case 'xcomp':
      return controllers(tree, head, depth);
    case 'ccomp':
      return isInfinitive(tree, at) || tagOf(tree, at) === 'VBG' ? controllers(tree, head, depth) : [];
    case 'advcl':
      return adverbial(tree, at, head, depth);
    case 'acl':
      return modified(tree, at, head, depth);
    case 'acl:relcl':
      if (ownedSubject(tree, at) !== undefined) return [ownedSubject(tree, at) ?? head];
      return childIn(tree, at, 'obj') === undefined && isPassive(tree, at)
        ? [head]
        : isInfinitive(tree, at)
          ? [head]
          : [];
    default:
      return [];
  }
};

/** "X, whose uncle Y founded it": Y, where the parser gave the clause no subject. */
const ownedSubject = (tree: Tree, verb: number): number | undefined => {
  for (let index = headOf(tree, verb) + 1; index < verb; index++)
    if (tagOf(tree, index) === 'WP$') {
      const noun = headOf(tree, index);
      const name = headOf(tree, noun);
      const titled = name > noun && name < verb && relationOf(tree, noun) === 'nmod:desc';
      return noun < verb ? (titled ? name : noun) : undefined;
    }
  return undefined;
};

/** "urged X to go": X; "promised X to go", "agreed to go": the subject; "called on X to go": X. */
const controllers = (tree: Tree, head: number, depth: number): readonly number[] => {
  const lemma = lemmaOf(tree, head);
  if (!isPassive(tree, head)) {
    const object = childIn(tree, head, 'obj', 'iobj');
    const deed = object !== undefined && DEED_NOUNS.has(lemmaOf(tree, object));
    if (object !== undefined && !deed && obeys(tree, head, object, lemma)) return [object];
    const phrase = phraseController(tree, head, lemma);
    if (phrase !== undefined) return [phrase];
  }
  return subjectsOf(tree, head, depth + 1);
};

/** "telephoned X to thank her": a person that the verb does not move to act; the clause says what for. */
const obeys = (tree: Tree, head: number, object: number, lemma: string): boolean =>
  OBJECT_CONTROL.has(lemma) ||
  (!SUBJECT_CONTROL.has(lemma) && !(uposOf(tree, object) === 'PROPN' && uposOf(tree, head) === 'VERB'));

const phraseController = (tree: Tree, head: number, lemma: string): number | undefined => {
  const prepositions = PHRASE_CONTROL.get(lemma);
  if (prepositions === undefined) return undefined;
  return childrenIn(tree, head, 'obl', 'nmod').find((phrase) =>
    casesOf(tree, phrase).some((word) => prepositions.includes(word)),
  );
};

/** "appointed X, replacing Y": the one appointed does. */
const REPLACING = new Set(['replace', 'succeed']);

const OBJECT_MARKS = new Set(['of', 'for', 'from', 'with', 'to', 'into', 'against']);

/** "warned X against going": X; "speaking after meeting Y", "to mark": the main subject. */
const adverbial = (tree: Tree, at: number, head: number, depth: number): readonly number[] => {
  const mark = markOf(tree, at) ?? casesOf(tree, at)[0];
  if (REPLACING.has(lemmaOf(tree, at)) && OBJECT_CONTROL.has(lemmaOf(tree, head))) return patientsOf(tree, head);
  const obeyed = mark !== undefined && OBJECT_MARKS.has(mark) && OBJECT_CONTROL.has(lemmaOf(tree, head));
  if (obeyed || phraseController(tree, head, lemmaOf(tree, head)) !== undefined) return controllers(tree, head, depth);
  if (!isVerb(tree, head) && !isPredicate(tree, head)) return isNominal(tree, head) ? [head] : [];
  return subjectsOf(tree, head, depth + 1);
};

/** "presented a front by visiting": the parser may hang the clause on the noun before it. */
const ADVERBIAL = new Set(['by', 'after', 'before', 'while', 'when', 'without', 'since']);

/** "troops massing", "a man arrested by": the noun; "the plan to visit": whose plan it is. */
const modified = (tree: Tree, at: number, noun: number, depth: number): readonly number[] => {
  const mark = markOf(tree, at) ?? casesOf(tree, at)[0] ?? '';
  const clause = ADVERBIAL.has(mark) ? ancestorsOf(tree, at).find((above) => isVerb(tree, above)) : undefined;
  if (clause !== undefined) return subjectsOf(tree, clause, depth + 1);
  if (isPurpose(tree, at, noun)) return subjectsOf(tree, headOf(tree, noun), depth + 1);
  const deed = DEED_NOUNS.has(lemmaOf(tree, noun));
  if (tagOf(tree, at) === 'VBN' && !isInfinitive(tree, at)) return [noun];
  if (!deed) return [noun];
  return nounDoer(tree, noun, depth);
};

/** "visited X to show": a purpose of the visitor's, though the parser hung it on X; "urged X to go" is X's. */
const isPurpose = (tree: Tree, at: number, noun: number): boolean => {
  const verb = headOf(tree, noun);
  const placed = relationOf(tree, noun) === 'obj' || baseOf(tree, noun) === 'obl';
  const named = uposOf(tree, noun) === 'PROPN' && isInfinitive(tree, at);
  return (
    placed &&
    named &&
    isVerb(tree, verb) &&
    !OBJECT_CONTROL.has(lemmaOf(tree, verb)) &&
    !PHRASE_CONTROL.has(lemmaOf(tree, verb))
  );
};

/** Whose deed a noun is: its possessor, else the subject of the verb that it belongs to, else "pressure on X to". */
export const nounDoer = (tree: Tree, noun: number, depth: number): readonly number[] => {
  const phrase = phraseController(tree, noun, lemmaOf(tree, noun));
  if (phrase !== undefined) return [phrase];
  const owner = childIn(tree, noun, 'nmod:poss');
  if (owner !== undefined) return [owner];
  const of = childrenIn(tree, noun, 'nmod').find((child) => casesOf(tree, child).some((word) => word === 'by'));
  if (of !== undefined) return [of];
  const relation = baseOf(tree, noun);
  const head = headOf(tree, noun);
  if (head < 0 || depth > DEEPEST) return modifierOf(tree, noun);
  if (relation === 'obj' || relation === 'xcomp' || (relation === 'obl' && !isPassive(tree, head))) {
    const doers = agentsOf(tree, head, depth + 1);
    return doers.length > 0 ? doers : modifierOf(tree, noun);
  }
  if (relation === 'conj' || relation === 'nmod') {
    const doers = nounDoer(tree, head, depth + 1);
    return doers.length > 0 ? doers : modifierOf(tree, noun);
  }
  return modifierOf(tree, noun);
};

const modifierOf = (tree: Tree, noun: number): readonly number[] =>
  childrenIn(tree, noun, 'compound', 'amod').slice(0, 1);

const byPhrases = (tree: Tree, at: number): readonly number[] =>
  childrenIn(tree, at, 'obl:agent', 'obl', 'nmod').filter(
    (child) =>
      (relationOf(tree, child) === 'obl:agent' || casesOf(tree, child)[0] === 'by') && !MEANS.has(lemmaOf(tree, child)),
  );

/** "spoke by phone": no one did it. */
const MEANS = new Set(
  'phone telephone videolink video link mail email e-mail letter post text train plane boat car bus road sea air land foot mistake accident law default design virtue contrast then now'.split(
    ' ',
  ),
);

/** "arrested by police" in a headline is tagged as if police's prisoner did it. */
const looksPassive = (tree: Tree, at: number): boolean =>
  isPassive(tree, at) ||
  ((tagOf(tree, at) === 'VBD' || tagOf(tree, at) === 'VBN') &&
    childIn(tree, at, 'obj') === undefined &&
    auxiliariesOf(tree, at).length === 0 &&
    byPhrases(tree, at).some((phrase) => relationOf(tree, phrase) === 'obl:agent'));

export const agentsOf = (tree: Tree, at: number, depth = 0): readonly number[] => {
  if (looksPassive(tree, at)) return passiveAgents(tree, at);
  return isPremodifier(tree, at) ? [] : subjectsOf(tree, at, depth);
};

/** "sent to X for Y, injured striker Z": a past participle has no object, and no doer. */
const isPremodifier = (tree: Tree, at: number): boolean =>
  tagOf(tree, at) === 'VBN' &&
  relationOf(tree, at) === 'advcl' &&
  auxiliariesOf(tree, at).length === 0 &&
  !hasChild(tree, at, 'nsubj') &&
  !hasChild(tree, at, 'mark') &&
  lemmaOf(tree, at - 1) === ',' &&
  hasChild(tree, at, 'obj');

/** A coordinated participle shares the by-phrase of the last: "was watched and followed by X". */
const passiveAgents = (tree: Tree, at: number): readonly number[] => {
  const own = byPhrases(tree, at);
  if (own.length > 0) return own;
  const hung = childrenIn(tree, at, 'obl').flatMap((phrase) => (phrase > at ? byPhrases(tree, phrase) : []));
  if (hung.length > 0) return hung;
  const later = childrenIn(tree, at, 'conj').filter((verb) => isPassive(tree, verb));
  return later.flatMap((verb) => byPhrases(tree, verb));
};

export const patientsOf = (tree: Tree, at: number): readonly number[] =>
  looksPassive(tree, at) ? subjectsOf(tree, at) : objectsOf(tree, at);

const objectsOf = (tree: Tree, at: number): readonly number[] => {
  const own = ['obj', 'iobj'].map((relation) => childrenIn(tree, at, relation)).find((words) => words.length > 0);
  const that = own !== undefined && (own.length > 1 || isToldClause(tree, at));
  const real = that ? own.filter((object) => lemmaOf(tree, object) !== 'that') : own;
  if (real !== undefined) return real.flatMap((object) => calledSo(tree, object) ?? antecedents(tree, at, object, 0));
  const mistaken = childrenOf(tree, at).filter((child) => isMistakenObject(tree, at, child));
  if (mistaken.length > 0) return mistaken.slice(0, 1);
  const gap = objectGap(tree, at);
  return gap === undefined ? sharedObjects(tree, at) : [gap];
};

const CALLING = new Set(['call', 'describe', 'term', 'see', 'label', 'regard', 'dub']);

/** "condemned what she called X's conduct": X's conduct. */
const calledSo = (tree: Tree, object: number): readonly number[] | undefined => {
  if (lemmaOf(tree, object) !== 'what') return undefined;
  const calling = childrenIn(tree, object, 'acl:relcl', 'acl').find((verb) => CALLING.has(lemmaOf(tree, verb)));
  if (calling === undefined) return undefined;
  return childrenOf(tree, calling).filter(
    (child) => child > calling && ['obj', 'xcomp', 'obl'].includes(baseOf(tree, child)) && isNominal(tree, child),
  );
};

/** "elected X" taken for a predicate of it, "sued X" for an adverb. */
const isMistakenObject = (tree: Tree, at: number, child: number): boolean =>
  child > at &&
  uposOf(tree, child) === 'PROPN' &&
  (relationOf(tree, child) === 'xcomp' || (relationOf(tree, child) === 'advmod' && child === at + 1));

/** "the man whom she met", "a country he invaded": the noun before a relative clause that has a subject of its own. */
const objectGap = (tree: Tree, at: number): number | undefined => {
  if (relationOf(tree, at) !== 'acl:relcl') return undefined;
  const subject = childIn(tree, at, 'nsubj');
  if (subject === undefined || RELATIVES.has(lemmaOf(tree, subject))) return undefined;
  if (isToldClause(tree, at)) return undefined;
  const taken = childrenOf(tree, at).some((child) => ['obj', 'ccomp', 'xcomp'].includes(relationOf(tree, child)));
  return taken ? undefined : headOf(tree, at);
};

const TELLING = new Set(['tell', 'inform', 'assure', 'warn', 'remind', 'persuade', 'convince', 'notify']);

/** "told X that she would quit": what X was told, though the parser takes it for what is said of X. */
const isToldClause = (tree: Tree, at: number): boolean =>
  TELLING.has(lemmaOf(tree, headOf(tree, headOf(tree, at)))) &&
  childrenOf(tree, at).some((child) => child < at && lemmaOf(tree, child) === 'that');

/** "criticised and threatened X": the object stands with one verb and belongs to both. */
const sharedObjects = (tree: Tree, at: number): readonly number[] => {
  const head = headOf(tree, at);
  if (relationOf(tree, at) === 'conj' && isVerb(tree, head) && isPassive(tree, head) === isPassive(tree, at))
    return childrenIn(tree, head, 'obj').filter((object) => object > at);
  const next = childrenIn(tree, at, 'conj').find((verb) => isVerb(tree, verb));
  if (next === undefined || childrenOf(tree, at).some((child) => child > at && BETWEEN.has(baseOf(tree, child))))
    return [];
  return hasChild(tree, next, 'nsubj') ? [] : childrenIn(tree, next, 'obj');
};

/** What stands between a verb and "and" shows that the verb is done with. */
const BETWEEN = new Set(['obl', 'xcomp', 'ccomp', 'advcl', 'advmod', 'compound']);

const PHRASES = new Set(['obl', 'nmod']);

/** The phrases that one of these prepositions introduces, of a verb or a noun. */
export const phrasesOf = (tree: Tree, at: number, preposition: string): readonly number[] => {
  const own = childrenOf(tree, at).filter(
    (child) =>
      PHRASES.has(baseOf(tree, child)) &&
      relationOf(tree, child) !== 'nmod:poss' &&
      casesOf(tree, child).includes(preposition),
  );
  if (own.length > 0) return own;
  return preposition === 'by' ? strayedAgents(tree, at) : neighbours(tree, at, preposition);
};

const NEIGHBOURING = new Set(['neighbour', 'neighbor', 'neighbouring', 'neighboring']);

/** "in neighbouring Chad" was taken for what somebody does. */
const neighbours = (tree: Tree, at: number, preposition: string): readonly number[] =>
  childrenOf(tree, at)
    .filter((child) => NEIGHBOURING.has(lemmaOf(tree, child)) && casesOf(tree, child).includes(preposition))
    .flatMap((child) => childrenIn(tree, child, 'obj'));

/** The verbs of the complement clauses: "demanded that X withdraw", "urged X to withdraw". */
export const complementsOf = (tree: Tree, at: number): readonly number[] =>
  childrenOf(tree, at).filter(
    (child) =>
      baseOf(tree, child) === 'ccomp' ||
      isWhether(tree, child) ||
      (baseOf(tree, child) === 'xcomp' && (isVerb(tree, child) || isInfinitive(tree, child))) ||
      isGerundObject(tree, at, child) ||
      ((baseOf(tree, child) === 'advcl' || baseOf(tree, child) === 'acl') &&
        (isInfinitive(tree, child) || (baseOf(tree, child) === 'acl' && markOf(tree, child) === 'that'))),
  );

/** "asked whether X lied": a complement, though the parser takes it for an aside. */
export const isWhether = (tree: Tree, child: number): boolean =>
  baseOf(tree, child) === 'advcl' && markOf(tree, child) === 'whether';

/** "ruled out meeting X": an object, though the parser takes it for an aside. */
export const isGerundObject = (tree: Tree, verb: number, child: number): boolean =>
  baseOf(tree, child) === 'advcl' &&
  tagOf(tree, child) === 'VBG' &&
  isVerb(tree, verb) &&
  (child === verb + 1 || (child === verb + 2 && relationOf(tree, verb + 1) === 'compound:prt'));
