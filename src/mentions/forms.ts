/** Tagged tokens in, bodies that the form of their names tells out: `Farrow & Stent`, `Banque Dumarest`, `Tin Workers' Union`, `the Ladder party`, `the Boise Comets`. */
import type { KnowledgeMatch } from '../knowledge';
import type { ParsedToken } from '../model';
import type { Proposal } from './candidate';
import { typeOfEnding } from './capitals';
import { isCapitalWord } from './letters';
import { typeOfNoun } from './nouns';
import { isTitleWord } from './titles';

type Tokens = readonly ParsedToken[];
type Matches = readonly KnowledgeMatch[];
type Span = readonly [first: number, last: number];

const SUPPORT = 6;
const LONGEST = 8;

const formAt = (tokens: Tokens, at: number): string => tokens[at]?.form ?? '';
const isCapital = (tokens: Tokens, at: number): boolean => isCapitalWord(formAt(tokens, at));
const isName = (tokens: Tokens, at: number): boolean => isCapital(tokens, at) && /^NNPS?$/.test(tokens[at]?.xpos ?? '');

const capitalsEnd = (tokens: Tokens, from: number): number => {
  let last = from;
  while (isCapital(tokens, last) && last - from < LONGEST) last++;
  return last;
};

/** `Farrow & Stent`: one name each side; of `Ann Farrow & Tom Stent` each is a person. */
const pair = (tokens: Tokens, at: number): Span | undefined =>
  formAt(tokens, at + 1) === '&' && !isCapital(tokens, at - 1) && isCapital(tokens, at + 2)
    ? [at, capitalsEnd(tokens, at + 2)]
    : undefined;

/** What bodies are called first in other languages. */
const FOREIGN: ReadonlySet<string> = new Set(
  'banque banco banca banka grupo groupe gruppo partido parti partito partai compagnie compañía companhia société sociedad sociedade universidad universidade université università universität instituto institut istituto ministerio confederación federación federação asociación associação associazione fundación fundação fondation fondazione movimiento movimento mouvement éditions editorial empresa sindicato syndicat'.split(
    ' ',
  ),
);
const JOINTS: ReadonlySet<string> = new Set('de del della do da dos das du des la le los las e et y di'.split(' '));

/** `Banque Dumarest`, `Movimento dos Povos`. */
const foreign = (tokens: Tokens, at: number): Span | undefined => {
  if (!FOREIGN.has(formAt(tokens, at).toLowerCase())) return undefined;
  let last = at + 1;
  for (;;) {
    let next = last;
    while (JOINTS.has(formAt(tokens, next)) && next - last < 2) next++;
    if (!isCapital(tokens, next) || next - at > LONGEST) return last > at + 1 ? [at, last] : undefined;
    last = next + 1;
  }
};

/** `Workers'`, `People's`. */
const isPeoples = (tokens: Tokens, at: number): boolean =>
  /^(?:['’]s?)$/.test(formAt(tokens, at + 1)) &&
  /^(?:person|group)$/.test(typeOfNoun(formAt(tokens, at).replace(/s$/, '')) ?? '');

/** `Oromo People's Front`, `Tin Workers' Union`: whose body it is belongs to its name. */
const peoples = (tokens: Tokens, at: number): Span | undefined => {
  if (!isPeoples(tokens, at)) return undefined;
  const last = capitalsEnd(tokens, at + 2);
  if (last === at + 2 || typeOfEnding(formAt(tokens, last - 1)) !== 'organisation') return undefined;
  let first = at;
  while (isName(tokens, first - 1) && first > 1) first--;
  return [first, last];
};

const HEADS =
  /^(?:party|trust|hospital|clinic|foundation|newspaper|institute|university|college|museum|brewery|cooperative|co-operative|militia|brigade|battalion)$/;

/** `the Ladder party`: a head in a small letter after a name that nothing else bears. */
const headed = (tokens: Tokens, at: number, matches: Matches): Span | undefined => {
  if (!/^the$/i.test(formAt(tokens, at - 1)) || !isName(tokens, at)) return undefined;
  let head = at + 1;
  while (isName(tokens, head)) head++;
  const token = tokens[head];
  if (token?.xpos !== 'NN' || !HEADS.test(token.form) || token.deprel === 'compound') return undefined;
  return matches.some((match) => match.first < head && at < match.last) ? undefined : [at, head + 1];
};

/** `the Boise Comets`, `Boise Comets coach`: a town's name and a plural. */
const team = (tokens: Tokens, at: number, matches: Matches): Span | undefined => {
  const town = matches.find(({ first, entries, form }) => first === at && form === 'name' && isTown(entries[0]?.type));
  if (town === undefined || !isPlural(tokens, town.last, matches) || isCapital(tokens, town.last + 1)) return undefined;
  const plays =
    /^(?:coach|guard|forward|striker|defender|goalkeeper|captain|manager|quarterback|pitcher|player|fans?)$/;
  return /^the$/i.test(formAt(tokens, at - 1)) || plays.test(formAt(tokens, town.last + 1))
    ? [at, town.last + 1]
    : undefined;
};

const isTown = (type: string | undefined): boolean => type === 'place' || type === 'country';

const isPlural = (tokens: Tokens, at: number, matches: Matches): boolean =>
  isName(tokens, at) &&
  /[^s]s$/.test(formAt(tokens, at)) &&
  typeOfEnding(formAt(tokens, at)) === undefined &&
  !matches.some(({ first, last }) => first <= at && at < last);

/** A headline in capitals has none. */
const hasSmallWords = (tokens: Tokens): boolean =>
  tokens.some(({ form, upos }) => (upos === 'VERB' || upos === 'NOUN' || upos === 'AUX') && /^\p{Ll}{3}/u.test(form));

/** What only firms end with. */
const FIRM_ENDS =
  /^(?:holdings|group|partners|ventures|securities|advisors|advisers|associates|analytics|consulting|solutions|systems|technologies|laboratories|software|communications|pictures|entertainment|studios|motors|airlines|airways|aviation|aerospace|logistics|industries|pharmaceuticals|therapeutics|foods|beverages|properties|financial|bancorp|investments|enterprises|bros|minerals|metals|commodities|steelworks|insurance|petroleum|electronics|textiles|shipyards?)$/i;

/** `Forward Holdings`, `Crown Point Ventures`: common words in capitals before what only firms end with. */
const firm = (tokens: Tokens, at: number): Span | undefined => {
  if (isPart(tokens, at - 1)) return undefined;
  let last = at;
  while (isPart(tokens, last) && last - at < LONGEST) last++;
  return last - at > 1 && FIRM_ENDS.test(formAt(tokens, last - 1)) ? [at, last] : undefined;
};

const PARTS: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'JJ']);

const isPart = (tokens: Tokens, at: number): boolean =>
  isCapital(tokens, at) && PARTS.has(tokens[at]?.xpos ?? '') && !isTitleWord(formAt(tokens, at));

export const bodiesByForm = (tokens: Tokens, matches: Matches, sentence: number): readonly Proposal[] => {
  const found: Proposal[] = [];
  if (!hasSmallWords(tokens)) return found;
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens, at)) continue;
    const span =
      pair(tokens, at) ??
      firm(tokens, at) ??
      foreign(tokens, at) ??
      peoples(tokens, at) ??
      headed(tokens, at, matches) ??
      team(tokens, at, matches);
    if (span === undefined) continue;
    const [first, last] = span;
    found.push({
      sentence,
      first,
      last,
      kind: 'name',
      type: 'organisation',
      support: SUPPORT,
      source: 'capitals',
      told: true,
    });
  }
  return found;
};
