/** Tagged tokens in, bodies that are named for what they do, or told by the noun before their names, out: `Office of Fair Trading`, `the lender Quist`. */
import type { ParsedToken } from '../model';
import type { Proposal } from './candidate';
import { isCapitalWord } from './letters';
import { typeOfNoun } from './nouns';

type Tokens = readonly ParsedToken[];

const SUPPORT = 6;
const LONGEST = 9;
const HEADS = /^(house|chamber|commons|centre|center|inspectorate|directorate|register|board)$/i;
/** Bodies that may have two tasks: `Department of Energy and Climate`; the `Bank of England and Treasury` are two. */
const OF_TWO =
  /^(office|department|ministry|school|faculty|institute|bureau|committee|commission|centre|center|college)$/i;

const isCapital = (tokens: Tokens, at: number): boolean => isCapitalWord(tokens[at]?.form ?? '');

const isTask = (word: string | undefined): boolean => word === 'of' || word === 'for';

const isHead = (tokens: Tokens, at: number): boolean =>
  isTask(tokens[at + 1]?.form) &&
  isCapital(tokens, at) &&
  (HEADS.test(tokens[at]?.form ?? '') || typeOfNoun(tokens[at]?.form ?? '') === 'organisation');

/** One past the words after `of`: capitals, with `and` between them where the body may have two tasks. */
function endOf(tokens: Tokens, head: number): number {
  let at = head + 2 + (/^the$/i.test(tokens[head + 2]?.form ?? '') ? 1 : 0);
  const start = at;
  while (isCapital(tokens, at) && at - head < LONGEST) {
    at++;
    const joins = tokens[at]?.form === 'and' && OF_TWO.test(tokens[head]?.form ?? '') && isCapital(tokens, at + 1);
    if (joins) at++;
  }
  return at === start ? head : at;
}

/** `High Court of Justice`: capitals right before the head belong to it, the sentence's first word aside. */
function startOf(tokens: Tokens, head: number): number {
  let at = head;
  while (
    at > 1 &&
    isCapital(tokens, at - 1) &&
    /^(?:amod|compound)$/.test(tokens[at - 1]?.deprel ?? '') &&
    tokens[at - 1]?.head === head
  )
    at--;
  return at;
}

const proposal = (sentence: number, first: number, last: number): Proposal => ({
  sentence,
  first,
  last,
  kind: 'name',
  type: 'organisation',
  support: SUPPORT,
  source: 'capitals',
});

/** Nouns that names of bodies follow: `the shipping company Vesterhav`, `pipeline operator Janaf`. */
const TELLS: ReadonlySet<string> = new Set(
  'company firm charity lender insurer retailer carmaker drugmaker chipmaker shipbuilder brokerage consultancy newspaper tabloid airline startup start-up conglomerate refiner brewer brewery manufacturer nonprofit ngo think-tank militia utility supermarket watchdog regulator union club website subsidiary association organisation organization party bank foundation university college hospital consortium'.split(
    ' ',
  ),
);
/** People are called so too, or what else bears a name. */
const SUGGESTS: ReadonlySet<string> = new Set(
  'broadcaster magazine group operator miner publisher supplier distributor giant band network chain fund producer exporter contractor developer auditor'.split(
    ' ',
  ),
);

/** One past the capitals after a noun that tells a body; the noun's own place where there are none. */
function toldEnd(tokens: Tokens, noun: number): number {
  const { xpos, form = '' } = tokens[noun] ?? {};
  if (xpos !== 'NN' || !(TELLS.has(form) || SUGGESTS.has(form)) || isClause(tokens, noun)) return noun;
  let at = noun + 1;
  while (
    at - noun < 6 &&
    (isName(tokens, at) || (at > noun + 1 && isCapital(tokens, at)) || (isLink(tokens, at) && isName(tokens, at + 1)))
  )
    at++;
  return at === noun + 1 || isLink(tokens, noun + 1) ? noun : at;
}

const isName = (tokens: Tokens, at: number): boolean => isCapital(tokens, at) && /^NNPS?$/.test(tokens[at]?.xpos ?? '');

const isLink = (tokens: Tokens, at: number): boolean => /^(?:&|do|dos|da|de|del|du)$/.test(tokens[at]?.form ?? '');

/** `the company Quist founded`: who does something to it. */
const isClause = (tokens: Tokens, noun: number): boolean => {
  for (let at = noun + 1; at < noun + 4; at++) {
    const head = tokens[at]?.head ?? -1;
    if (tokens[at]?.deprel === 'nsubj' && /^acl/.test(tokens[head]?.deprel ?? '')) return true;
  }
  return false;
};

export const bodiesOf = (tokens: Tokens, sentence: number): readonly Proposal[] =>
  tokens.flatMap((_, at) => {
    const last = isHead(tokens, at) ? endOf(tokens, at) : at;
    if (last > at) return [proposal(sentence, startOf(tokens, at), last)];
    const end = toldEnd(tokens, at);
    if (end === at) return NONE;
    return [{ ...proposal(sentence, at + 1, end), told: TELLS.has(tokens[at]?.form ?? '') || undefined }];
  });

const NONE: readonly Proposal[] = [];
