/** A sentence in; out, where the outlets of its source lines are: "Moscow ITAR-TASS in Russian 0500 GMT", as monitoring services cite them. */
import type { Proposal } from './match';
import { mark } from './pattern';
import { headquarteredIn } from './predicates/headquartered-in';
import { type Argument, namedAt, type Reading, type SentenceReading } from './reading';
import { triggerAt } from './tree/roles';
import { lemmaOf, type Tree, uposOf } from './tree/tree';

const PATTERN = mark('', { name: 'source line', prior: 0.8 });

const isVerbless = (tree: Tree): boolean => tree.tokens.every((_, at) => !['VERB', 'AUX'].includes(uposOf(tree, at)));

/** The line ends after the outlet, or names its language. */
const closesLine = ({ tree, covering }: SentenceReading, end: number): boolean =>
  (end >= tree.tokens.length && isVerbless(tree)) ||
  (lemmaOf(tree, end) === 'in' && (covering[end + 1] ?? []).some((mention) => mention.kind === 'demonym'));

const argument = (reading: Reading, sentence: SentenceReading, at: number): Argument | undefined => {
  const named = namedAt(reading, sentence, at);
  return named?.mention.kind === 'name' ? { ...named, at, standing: 'itself' } : undefined;
};

/** A place and right after it an organisation. */
function lineAt(reading: Reading, sentence: SentenceReading, at: number): Proposal | undefined {
  const place = argument(reading, sentence, at);
  if (place?.mention.type !== 'place' || place.mention.first !== at) return undefined;
  const outlet = argument(reading, sentence, place.mention.last);
  const fits = outlet?.mention.type === 'organisation' && outlet.mention.first === place.mention.last;
  if (!outlet || !fits || !closesLine(sentence, outlet.mention.last)) return undefined;
  const rule = {
    predicate: headquarteredIn,
    pattern: PATTERN,
    name: 'headquartered_in/source line',
    particles: [],
    before: [],
    weight: 0,
  };
  return { rule, trigger: triggerAt(sentence.tree, at, 'mark'), subject: outlet, object: place };
}

export const sourceLinesIn = (reading: Reading, sentence: SentenceReading): readonly Proposal[] =>
  sentence.tree.tokens.map((_, at) => lineAt(reading, sentence, at)).filter((proposal) => proposal !== undefined);
