/** Word forms in; a tag for each, UPOS and Penn tag together, out: a greedy left-to-right averaged perceptron. */
import { wordClusters } from './clusters';
import { readSparse, unpackGaps } from './sparse-model';
import type { SparseModel } from './sparse-model';
import { isShouted, TAG_TEMPLATES, TagAtoms } from './tag-features';
import { loadWeights } from './weights-file';
import { COLUMNS, SURE_TAG, WordTable } from './words';
import type { TagKnowledge } from './words';

export const TAGGER_KIND = 'tagger';

/** Tags are written `UPOS|XPOS`. */
export interface TagSet {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
}

export const tagSetOf = (tags: readonly string[]): TagSet => ({
  upos: tags.map((tag) => tag.slice(0, tag.indexOf('|'))),
  xpos: tags.map((tag) => tag.slice(tag.indexOf('|') + 1)),
});

/** Hashes of words, ascending as unsigned numbers over 2, and the code of each. */
export const knowledgeOf = (classes: ReadonlyMap<number, number>, sure: ReadonlyMap<number, number>): TagKnowledge => ({
  tagClass: (hash) => classes.get(hash >>> 1) ?? 0,
  sureTag: (hash) => sure.get(hash >>> 1) ?? 0,
});

export class Tagger {
  readonly tagSet: TagSet;
  private readonly atoms = new TagAtoms();
  private readonly features = new Int32Array(TAG_TEMPLATES.count);

  constructor(
    tags: readonly string[],
    private readonly model: SparseModel,
    readonly table: WordTable,
  ) {
    this.tagSet = tagSetOf(tags);
  }

  /** Fills `tags` for the words whose rows of the table are `ids`. */
  tag(ids: Int32Array, length: number, tags: Int32Array): void {
    const shouted = isShouted(this.table, ids, length);
    let previous = -1;
    let beforeThat = -2;
    for (let at = 0; at < length; at++) {
      const sure = this.table.rows[ids[at]! * COLUMNS + SURE_TAG]!;
      const tag = sure > 0 ? sure - 1 : this.decide(ids, length, at, shouted, previous, beforeThat);
      tags[at] = tag;
      beforeThat = previous;
      previous = tag;
    }
  }

  private decide(
    ids: Int32Array,
    length: number,
    at: number,
    shouted: boolean,
    previous: number,
    beforeThat: number,
  ): number {
    this.atoms.setPlace(this.table, ids, length, at, shouted);
    this.atoms.setTags(previous, beforeThat);
    this.model.score(this.features, TAG_TEMPLATES.extract(this.atoms.values, this.features));
    return this.model.best();
  }
}

const readCodes = (keys: Uint8Array, codes: Uint8Array): ReadonlyMap<number, number> => {
  const values = new Uint16Array(codes.buffer);
  const hashes = unpackGaps(keys, values.length);
  const map = new Map<number, number>();
  values.forEach((code, index) => map.set(hashes[index]!, code));
  return map;
};

/** The package's tagger. Throws a WeightsError when its file is missing or damaged. */
export const loadTagger = (): Tagger => {
  const file = loadWeights('tagger.bin', TAGGER_KIND);
  const tags = file.strings('tags');
  const classes = readCodes(file.bytes('class.keys'), file.bytes('class.codes'));
  const sure = readCodes(file.bytes('sure.keys'), file.bytes('sure.codes'));
  const table = new WordTable(wordClusters(), knowledgeOf(classes, sure));
  return new Tagger(tags, readSparse(file, 'tags', tags.length), table);
};
