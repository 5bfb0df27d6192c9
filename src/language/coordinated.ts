/**
 * A parsed sentence in, the same out, mended where a word that begins something new was joined by "and" or "but" to what stands before it.
 */
import type { ParsedToken } from '../model';

type Tokens = readonly ParsedToken[];

const children = (tokens: Tokens, at: number): readonly number[] => {
  const found: number[] = [];
  for (let child = 0; child < tokens.length; child++) if (tokens[child]?.head === at) found.push(child);
  return found;
};

const childWith = (tokens: Tokens, at: number, deprel: RegExp): number | undefined => {
  const child = tokens.findIndex((token) => token.head === at && deprel.test(token.deprel));
  return child < 0 ? undefined : child;
};

const formOf = (tokens: Tokens, at: number): string => tokens[at]?.form.toLowerCase() ?? '';

const caseOf = (tokens: Tokens, at: number): string => {
  const mark = childWith(tokens, at, /^case$/);
  return mark === undefined ? '' : formOf(tokens, mark);
};

type Change = Readonly<Record<number, Partial<ParsedToken>>>;

const changed = (tokens: Tokens, change: Change): Tokens =>
  tokens.map((token, at) => (change[at] === undefined ? token : { ...token, ...change[at] }));

/** "urged X to apologise and threatened to resign": what is past is no second infinitive. */
const pastBesideInfinitive = (tokens: Tokens, at: number): Change | undefined => {
  const { xpos = '', head = -1 } = tokens[at] ?? {};
  const first = tokens[head];
  if (!/^VB[DN]$/.test(xpos) || first?.xpos !== 'VB' || first.deprel !== 'xcomp') return undefined;
  const bare = [at, head].every((verb) => childWith(tokens, verb, /^(aux|cop|nsubj)/) === undefined);
  const above = tokens[first.head];
  if (!bare || above?.upos !== 'VERB' || !/^VB[DN]$/.test(above.xpos)) return undefined;
  return { [at]: { head: first.head, xpos: 'VBD' } };
};

/** "thanked X, which has been buying Y, and appealed to Z": the aside ends before the comma. */
const pastAfterAside = (tokens: Tokens, at: number): Change | undefined => {
  const { xpos = '', head = -1 } = tokens[at] ?? {};
  const aside = tokens[head];
  const and = childWith(tokens, at, /^cc$/);
  if (!/^VB[DN]$/.test(xpos) || aside?.deprel !== 'acl:relcl' || and === undefined || formOf(tokens, and - 1) !== ',')
    return undefined;
  const main = tokens[aside.head]?.head ?? -1;
  const differs =
    (aside.xpos === 'VBG' || (aside.xpos === 'VBN' && xpos === 'VBD')) && childWith(tokens, head, /^aux/) !== undefined;
  const free = childWith(tokens, at, /^(nsubj|aux)/) === undefined;
  return differs && free && tokens[main]?.xpos === 'VBD' ? { [at]: { head: main, xpos: 'VBD' } } : undefined;
};

const FINITE = /^VB[DZP]$/;

/** The next finite verb, past commas and what they hold. */
const verbAfter = (tokens: Tokens, at: number): number | undefined => {
  const verb = tokens.findIndex(({ upos, xpos }, i) => i > at && upos === 'VERB' && FINITE.test(xpos));
  return verb < 0 ? undefined : verb;
};

/** "who hired X and whose wife, Y, runs": a second relative clause begins. */
const secondRelative = (tokens: Tokens, at: number): Change | undefined => {
  const whose = children(tokens, at).find((child) => tokens[child]?.xpos === 'WP$');
  const verb = whose === undefined ? undefined : verbAfter(tokens, at);
  const first = tokens.findIndex(({ deprel }, i) => deprel === 'acl:relcl' && whose !== undefined && i < whose);
  if (verb === undefined || first < 0) return undefined;
  const subject = childWith(tokens, verb, /^nsubj$/);
  const named = subject !== undefined && subject > at ? { [subject]: { head: at, deprel: 'appos' } } : {};
  return { ...named, [at]: { head: verb, deprel: 'nsubj' }, [verb]: { head: first, deprel: 'conj' } };
};

/** "X criticised Y, but Z, by contrast, took its side": Z does what follows. */
const subjectAfterBut = (tokens: Tokens, at: number): Change | undefined => {
  const but = childWith(tokens, at, /^cc$/);
  const verb = verbAfter(tokens, at);
  if (but === undefined || formOf(tokens, but) !== 'but' || formOf(tokens, but - 1) !== ',' || verb === undefined)
    return undefined;
  if (caseOf(tokens, at) !== '' || childWith(tokens, verb, /^(nsubj|mark)/) !== undefined) return undefined;
  const { deprel = '', head = -1 } = tokens[verb] ?? {};
  const free = deprel === 'conj' || deprel === 'parataxis' || (deprel === 'acl:relcl' && head === at);
  if (!free || tokens.some(({ xpos }, i) => i > at && i < verb && /^W/.test(xpos))) return undefined;
  return { [at]: { head: verb, deprel: 'nsubj' }, ...(head === at ? { [verb]: { head: rootOf(tokens) } } : {}) };
};

const rootOf = (tokens: Tokens): number => tokens.findIndex(({ head }) => head < 0);

/** "named X as minister and Y as secretary": Y is named, too. */
const secondNamed = (tokens: Tokens, at: number): Change | undefined => {
  const office = tokens[at]?.head ?? -1;
  const verb = tokens[office]?.head ?? -1;
  const object = children(tokens, verb).find(
    (child) => child > verb && child < office && /^(obj|xcomp)$/.test(tokens[child]?.deprel ?? ''),
  );
  const own = tokens.findIndex(({ head }, i) => i > at && head >= at && head < i && caseOf(tokens, i) === 'as');
  if (caseOf(tokens, office) !== 'as' || caseOf(tokens, at) !== '' || object === undefined || own < 0) return undefined;
  return { [at]: { head: object } };
};

const MEANS = new Set(['telephone', 'phone', 'videolink', 'video']);

/** "discussed it by telephone with X": with X it was discussed. */
const partnerOf = (tokens: Tokens, at: number): Change | undefined => {
  const { deprel, head = -1 } = tokens[at] ?? {};
  if (deprel !== 'nmod' || head >= at || !MEANS.has(formOf(tokens, head)) || caseOf(tokens, at) !== 'with')
    return undefined;
  const above = tokens[head];
  return above?.deprel === 'obl' || above?.deprel === 'advcl'
    ? { [at]: { head: above.head, deprel: 'obl' } }
    : undefined;
};

/** "urged X to go and said that Y": what is said hangs on the nearer verb. */
const nearerHead = (tokens: Tokens, at: number): Change | undefined => {
  const head = nearerVerb(tokens, at);
  return head === undefined ? undefined : { [at]: { head } };
};

const nearerVerb = (tokens: Tokens, at: number): number | undefined => {
  const { deprel, head = -1 } = tokens[at] ?? {};
  if (deprel !== 'ccomp' || head >= at || head < 0) return undefined;
  return children(tokens, head).findLast((verb) => isOpenVerb(tokens, verb, head, at));
};

const isOpenVerb = (tokens: Tokens, verb: number, first: number, at: number): boolean => {
  const { deprel, upos } = tokens[verb] ?? {};
  const between = deprel === 'conj' && upos === 'VERB' && verb > first && verb < at;
  return between && childWith(tokens, verb, /^(obj|iobj|ccomp|xcomp|obl)$/) === undefined;
};

const DASHES = /^[-–—]$/;
const FARTHEST = 14;

/** "PARIS/ROME, June 12 (Reuters) - Germany said": the places before the dash do nothing. */
export const withoutDateline = (tokens: Tokens): Tokens => {
  const dash = tokens.findIndex(({ form }, at) => at > 0 && at < FARTHEST && DASHES.test(form));
  const root = rootOf(tokens);
  const reading = tokens.slice(0, dash);
  if (dash < 2 || root < dash || !/^\p{Lu}{4,}$/u.test(tokens[0]?.form ?? '') || !reading.every(isOfDateline))
    return tokens;
  return tokens.map((token, at) =>
    at < dash && token.head >= dash ? { ...token, head: root, deprel: 'parataxis' } : token,
  );
};

const isOfDateline = ({ form }: ParsedToken): boolean => !/^\p{Ll}/u.test(form);

type Mend = (tokens: Tokens, at: number) => Change | undefined;

const MENDS: Readonly<Record<string, readonly Mend[]>> = {
  conj: [pastBesideInfinitive, pastAfterAside, secondRelative, subjectAfterBut, secondNamed],
  nmod: [partnerOf],
  ccomp: [nearerHead],
};

const changeAt = (tokens: Tokens, at: number): Change | undefined => {
  for (const mend of MENDS[tokens[at]?.deprel ?? ''] ?? []) {
    const change = mend(tokens, at);
    if (change !== undefined) return change;
  }
  return undefined;
};

/** Each word in turn, in the tree that the words before it have been mended in. */
export const withOwnBeginnings = (tokens: Tokens): Tokens => {
  let mended = tokens;
  for (let at = 0; at < tokens.length; at++) {
    const change = changeAt(mended, at);
    if (change !== undefined) mended = changed(mended, change);
  }
  return mended;
};
