/** A sentence in; out, where the outlets of its source lines are: "Moscow ITAR-TASS in Russian 0500 GMT", as monitoring services cite them. */
import type { Mention } from '../model';
import { ruleFrom } from './compile';
import type { Proposal } from './match';
import { mark } from './pattern';
import { headquarteredIn } from './predicates/headquartered-in';
import { type Argument, namedAt, type Reading, type SentenceReading } from './reading';
import { triggerAt } from './tree/roles';
import { lemmaOf, type Tree, uposOf } from './tree/tree';

const RULE = ruleFrom(headquarteredIn, mark('', { name: 'source line', prior: 0.8 }));

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
function lineFrom(reading: Reading, sentence: SentenceReading, first: Mention): Proposal | undefined {
  const place = argument(reading, sentence, first.first);
  if (place?.mention !== first) return undefined;
  const outlet = argument(reading, sentence, first.last);
  const fits = outlet?.mention.type === 'organisation' && outlet.mention.first === first.last;
  if (!outlet || !fits || !closesLine(sentence, outlet.mention.last)) return undefined;
  return { rule: RULE, trigger: triggerAt(sentence.tree, first.first, 'mark'), subject: outlet, object: place };
}

export const sourceLinesIn = (reading: Reading, sentence: SentenceReading): readonly Proposal[] =>
  sentence.mentions
    .filter(({ type }) => type === 'place')
    .map((mention) => lineFrom(reading, sentence, mention))
    .filter((proposal) => proposal !== undefined);
