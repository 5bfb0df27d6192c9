/** A deed's verb in its tree in; the word by which its doer commits himself to it out: "will give", "agreed to give", "is willing to give". */
import { conditionsOf } from './aims';
import { subjectsOf } from './clause';
import { auxiliariesOf, baseOf, headOf, isInfinitive, lemmaOf, relationOf, type Tree } from './tree';

export interface Commitment {
  readonly at: number;
  /** By "will" alone, or by a word that promises. */
  readonly by: 'will' | 'promise';
  /** Who reports it beforehand: X in "X said that it will give"; nobody where the text itself does. */
  readonly speakers: readonly number[] | undefined;
  /** "will leave unless Y yields". */
  readonly conditional: boolean;
}

const PROMISING = new Set(
  `agree offer promise pledge vow undertake volunteer commit consent swear guarantee
  willing ready prepared committed prepare happy glad eager`.split(/\s+/),
);

const WILL = new Set(['will', 'shall', 'wo', 'll', "'ll"]);

export const commitmentOf = (tree: Tree, verb: number): Commitment | undefined => {
  const governor = governorOf(tree, verb, 0);
  if (governor >= 0 && PROMISING.has(lemmaOf(tree, governor)))
    return { at: governor, by: 'promise', speakers: undefined, conditional: isConditional(tree, verb) };
  const speaker = speakerOf(tree, verb);
  if (speaker === 'other' || !isWilled(tree, verb, speaker !== undefined)) return undefined;
  return {
    at: verb,
    by: 'will',
    speakers: speaker === undefined ? undefined : subjectsOf(tree, speaker),
    conditional: isConditional(tree, verb),
  };
};

/** "is willing to send arms to help defend X": what is promised serves the deed. */
const governorOf = (tree: Tree, verb: number, depth: number): number => {
  const relation = baseOf(tree, verb);
  const head = headOf(tree, verb);
  const purpose = relation === 'xcomp' || (relation === 'advcl' && isInfinitive(tree, verb));
  if (!purpose || depth > 3) return -1;
  return PROMISING.has(lemmaOf(tree, head)) ? head : governorOf(tree, head, depth + 1);
};

/** Reported, "will" becomes "would". */
const isWilled = (tree: Tree, verb: number, reported: boolean): boolean => {
  const own = auxiliariesOf(tree, verb).map((child) => lemmaOf(tree, child));
  const shared = relationOf(tree, verb) === 'conj' && own.length === 0 ? auxiliariesOf(tree, headOf(tree, verb)) : [];
  const lemmas = [...own, ...shared.map((child) => lemmaOf(tree, child))];
  return lemmas.some((lemma) => WILL.has(lemma)) || (reported && lemmas.includes('would'));
};

const REPORTING = new Set(
  'say announce declare state confirm tell warn vow pledge promise add insist reiterate affirm maintain disclose'.split(
    ' ',
  ),
);

/** The reporting verb before it; `other` where the clause hangs on anything else than a report: "hoped that X will". */
const speakerOf = (tree: Tree, verb: number, depth = 0): number | 'other' | undefined => {
  const head = headOf(tree, verb);
  switch (relationOf(tree, verb)) {
    case 'root':
    case 'parataxis':
    case 'acl:relcl':
      return undefined;
    case 'conj':
      return depth > 4 ? 'other' : speakerOf(tree, head, depth + 1);
    case 'ccomp':
      if (!REPORTING.has(lemmaOf(tree, head))) return 'other';
      return head < verb ? head : undefined;
    default:
      return 'other';
  }
};

const isConditional = (tree: Tree, verb: number): boolean => conditionsOf(tree, verb).length > 0;
