/** Treebank sentences in; ending rules, and exceptions to them, out. */
import { exceptionKey, lemmaBase, LONGEST_ENDING, ruleLemma } from '../lemmas';
import type { LemmaTables } from '../lemmas';
import type { Sample } from './samples';

/** An ending's rule must hold for at least this many different words, unless it is the whole tag's rule. */
const LEAST_WORDS = 2;

interface Observation {
  readonly tag: string;
  readonly base: string;
  readonly lemma: string;
  readonly count: number;
}

/** Rules read a digit for the letters to take off, so that no more than nine can be. */
const ruleOf = (base: string, lemma: string): string | undefined => {
  let same = 0;
  while (same < base.length && same < lemma.length && base[same]!.toLowerCase() === lemma[same]!.toLowerCase()) same++;
  const cut = base.length - same;
  return cut > 9 || same === 0 ? undefined : `${cut}${lemma.slice(same)}`;
};

const isPlain = (text: string): boolean => text !== '_' && !/\s/.test(text);

/** Each word and tag with its commonest lemma. */
const observe = (samples: readonly Sample[]): readonly Observation[] => {
  const counts = new Map<string, Map<string, number>>();
  for (const { forms, tags, lemmas } of samples) {
    forms.forEach((form, at) => {
      const lemma = lemmas[at]!;
      if (!isPlain(form) || !isPlain(lemma)) return;
      const key = `${tags[at]!} ${lemmaBase(form, tags[at]!)}`;
      const inner = counts.get(key) ?? new Map<string, number>();
      counts.set(key, inner);
      inner.set(lemma, (inner.get(lemma) ?? 0) + 1);
    });
  }
  return [...counts].map(([key, inner]) => {
    const [lemma, count] = [...inner].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    const space = key.indexOf(' ');
    return { tag: key.slice(0, space), base: key.slice(space + 1), lemma, count };
  });
};

const rulesOf = (observations: readonly Observation[]): ReadonlyMap<string, string> => {
  const votes = new Map<string, Map<string, number>>();
  for (const { tag, base, lemma } of observations) {
    const rule = ruleOf(base, lemma);
    if (rule === undefined) continue;
    const xpos = tag.slice(tag.indexOf('|') + 1);
    for (let length = 0; length <= Math.min(LONGEST_ENDING, base.length); length++) {
      const key = `${xpos} ${base.slice(base.length - length).toLowerCase()}`;
      const inner = votes.get(key) ?? new Map<string, number>();
      votes.set(key, inner);
      inner.set(rule, (inner.get(rule) ?? 0) + 1);
    }
  }
  return withoutRepeats(votes);
};

/** Shorter endings first: a longer one is kept only where it says something else. */
const withoutRepeats = (votes: ReadonlyMap<string, ReadonlyMap<string, number>>): ReadonlyMap<string, string> => {
  const rules = new Map<string, string>();
  const keys = [...votes.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const key of keys) {
    const [rule, count] = [...votes.get(key)!].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    const shorter = inherited(rules, key);
    if (rule !== shorter && (count >= LEAST_WORDS || key.endsWith(' '))) rules.set(key, rule);
  }
  return rules;
};

const inherited = (rules: ReadonlyMap<string, string>, key: string): string | undefined => {
  const space = key.indexOf(' ');
  const tag = key.slice(0, space + 1);
  for (let at = space + 2; at <= key.length; at++) {
    const rule = rules.get(tag + key.slice(at));
    if (rule !== undefined) return rule;
  }
  return undefined;
};

export const trainLemmas = (samples: readonly Sample[]): LemmaTables => {
  const observations = observe(samples);
  const rules = rulesOf(observations);
  const exceptions = new Map<string, string>();
  for (const { tag, base, lemma, count } of observations) {
    const wrong = ruleLemma(rules, base, tag).toLowerCase() !== lemma.toLowerCase();
    if (wrong && (count >= 2 || !tag.startsWith('PROPN'))) exceptions.set(exceptionKey(tag, base), lemma);
  }
  return { rules, exceptions };
};

const lines = (map: ReadonlyMap<string, string>): Uint8Array =>
  new TextEncoder().encode([...map].map(([key, value]) => `${key}\t${value}`).join('\n'));

export const lemmaSections = (tables: LemmaTables): Record<string, Uint8Array> => ({
  rules: lines(tables.rules),
  exceptions: lines(tables.exceptions),
});
