/** Tagged tokens in, bodies that are named for what they do, or told by the noun before their names, out: `Office of Fair Trading`, `the lender Quist`. */
import type { ParsedToken } from '../model';
import type { Proposal } from './candidate';
import { typeOfNoun } from './nouns';

type Tokens = readonly ParsedToken[];

const SUPPORT = 6;
const LONGEST = 9;
const HEADS = /^(house|chamber|commons|centre|center|inspectorate|directorate|register|board)$/i;
/** Bodies that may have two tasks: `Department of Energy and Climate`; the `Bank of England and Treasury` are two. */
const OF_TWO =
  /^(office|department|ministry|school|faculty|institute|bureau|committee|commission|centre|center|college)$/i;

const isCapital = (tokens: Tokens, at: number): boolean => /^\p{Lu}\p{L}/u.test(tokens[at]?.form ?? '');

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

const proposal = (sentence: number, first: number, last: number, support: number): Proposal => ({
  sentence,
  first,
  last,
  kind: 'name',
  type: 'organisation',
  support,
  source: 'capitals',
});

/** Nouns that names of bodies follow: `the shipping company Vesterhav`, `pipeline operator Janaf`. */
const TELLS: ReadonlySet<string> = new Set(
  'company firm charity lender insurer retailer carmaker drugmaker chipmaker shipbuilder brokerage consultancy broadcaster newspaper magazine tabloid airline startup start-up conglomerate group operator refiner brewer miner manufacturer publisher supplier distributor nonprofit ngo think-tank militia giant utility supermarket watchdog regulator union club band network website chain subsidiary fund association organisation organization'.split(
    ' ',
  ),
);
const TOLD = 6;

/** One past the capitals after a noun that tells a body; the noun's own place where there are none. */
function toldEnd(tokens: Tokens, noun: number): number {
  if (tokens[noun]?.xpos !== 'NN' || !TELLS.has(tokens[noun].form)) return noun;
  let at = noun + 1;
  while (isCapital(tokens, at) && /^NNPS?$/.test(tokens[at]?.xpos ?? '') && at - noun < 5) at++;
  return at === noun + 1 ? noun : at;
}

export const bodiesOf = (tokens: Tokens, sentence: number): readonly Proposal[] =>
  tokens.flatMap((_, at) => {
    const last = isHead(tokens, at) ? endOf(tokens, at) : at;
    if (last > at) return [proposal(sentence, startOf(tokens, at), last, SUPPORT)];
    const told = toldEnd(tokens, at);
    return told > at ? [proposal(sentence, at + 1, told, TOLD)] : [];
  });
