/** Trained parts and held-out sentences with given tokens in; their figures in percent out. */
import { uposNumbers } from '../parser';
import type { Parser } from '../parser';
import type { Tagger } from '../tagger';
import type { Sample } from './samples';
import { tagSample } from './tagger';

export interface HeldOut {
  readonly name: string;
  readonly samples: readonly Sample[];
}

const percent = (right: number, total: number): number => Math.round((10_000 * right) / (total || 1)) / 100;

export const tagScores = (tagger: Tagger, { name, samples }: HeldOut): Readonly<Record<string, number>> => {
  let [words, upos, xpos] = [0, 0, 0];
  for (const sample of samples) {
    tagSample(tagger, sample).forEach((tag, at) => {
      const gold = sample.tags[at]!;
      words++;
      if (gold.startsWith(`${tagger.tagSet.upos[tag]!}|`)) upos++;
      if (gold.endsWith(`|${tagger.tagSet.xpos[tag]!}`)) xpos++;
    });
  }
  return { [`${name} upos`]: percent(upos, words), [`${name} xpos`]: percent(xpos, words) };
};

const plain = (relation: string): string => relation.split(':')[0]!;

/** With the tagger's own tags, relations without their subtypes. */
export const treeScores = (
  tagger: Tagger,
  parser: Parser,
  { name, samples }: HeldOut,
): Readonly<Record<string, number>> => {
  const upos = uposNumbers(tagger.tagSet);
  let [words, uas, las] = [0, 0, 0];
  for (const sample of samples) {
    const ids = Int32Array.from(sample.forms, (form) => tagger.table.idOf(form));
    parser.sentence.fill(tagger.table, ids, tagSample(tagger, sample), ids.length, upos);
    parser.parse(ids.length);
    sample.heads.forEach((head, at) => {
      words++;
      if (parser.state.heads[at + 1] !== head) return;
      uas++;
      if (plain(parser.relations[parser.state.labels[at + 1]!]!) === plain(sample.relations[at]!)) las++;
    });
  }
  return { [`${name} uas`]: percent(uas, words), [`${name} las`]: percent(las, words) };
};
