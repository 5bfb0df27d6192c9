/** A trigger in its sentence and the paths of an end in; the named things that stand there out. */
import { isOfType, mayActAsState, type Types } from './parties';
import type { Path } from './pattern';
import { type Argument, argumentsAt, kindOf, type Reading, type SentenceReading } from './reading';
import { fillersOf, type Trigger } from './tree/roles';
import { baseOf, childrenOf, tagOf, type Tree } from './tree/tree';

/** The named things of each word that fills a path. */
type Groups = readonly (readonly Argument[])[];

export interface Site {
  readonly reading: Reading;
  readonly sentence: SentenceReading;
  readonly trigger: Trigger;
  /** Who stands at a path, once asked for: many rules ask the same of one word. */
  readonly known: Map<Path, Groups>;
}

export const siteAt = (reading: Reading, sentence: SentenceReading, trigger: Trigger): Site => ({
  reading,
  sentence,
  trigger,
  known: new Map(),
});

export const groupsAt = (site: Site, path: Path): Groups => {
  const known = site.known.get(path);
  if (known !== undefined) return known;
  const found = fillersOf(site.trigger, path)
    .map((at) => standingAt(site, path, at))
    .filter((group) => group.length > 0);
  site.known.set(path, found);
  return found;
};

/** "X and Y of Z": the phrase says something of Y alone, and nothing of Y's officials; so does "the X chief executive". */
const standingAt = ({ reading, sentence }: Site, path: Path, at: number): readonly Argument[] => {
  const found = argumentsAt(reading, sentence, at);
  switch (path) {
    case 'left':
    case 'right':
      return found.filter((each) => isAt(each, at));
    case 'beside':
      return found.filter(({ standing }) => standing === 'itself');
    case 'named':
      return found.filter((each) => each.at === at || sharesTitle(sentence.tree, at));
    default:
      return found;
  }
};

/** "presidents X and Y", not "councillors X of A and Y of B". */
const sharesTitle = (tree: Tree, name: number): boolean =>
  tagOf(tree, name - 1) === 'NNS' && !childrenOf(tree, name).some((child) => baseOf(tree, child) === 'nmod');

const isAt = (found: Argument, at: number): boolean =>
  found.at === at &&
  found.standing === 'itself' &&
  found.mention.kind === 'name' &&
  found.mention.first <= at &&
  at < found.mention.last;

/** Who stands at the path and is of the types; of "Crimean Supreme Soviet chairman" the nearest name is the body. */
export const endsAt = (site: Site, path: Path, types: Types): readonly Argument[] => {
  const groups = groupsAt(site, path);
  if (path !== 'beside') return groups.flatMap((group) => group.filter((one) => isOf(site, one, types)));
  const nearest = groups.find((group) => group.some((one) => isOf(site, one, types)));
  return nearest?.filter((one) => isOf(site, one, types)) ?? [];
};

export const isFilled = (site: Site, paths: readonly Path[], types: Types): boolean =>
  paths.some((path) => groupsAt(site, path).some((group) => group.some((one) => isOf(site, one, types))));

const isOf = ({ reading }: Site, argument: Argument, types: Types): boolean =>
  isOfType(argument.chain, types) || (mayActAsState(types) && actsAsState(reading, argument));

/** The Kremlin, Downing Street and a country's capital act. */
const actsAsState = (reading: Reading, argument: Argument): boolean => {
  const kind = kindOf(reading, argument);
  return argument.standing === 'itself' && (kind === 'seat' || kind === 'capital');
};
