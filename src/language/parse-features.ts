/** A parser's configuration and its sentence in; the atoms of the move templates and of the label templates out. */
import type { ParseState } from './parse-state';
import { atomIndex, compileTemplates } from './templates';

/** The words' integers by place in the sentence, 0 the root, n + 1 the word that is not there. */
export interface SentenceFeatures {
  readonly words: Int32Array;
  /** UPOS and Penn tag together. */
  readonly tags: Int32Array;
  readonly upos: Int32Array;
  readonly clusters: Int32Array;
  readonly coarse: Int32Array;
  /** Commas and other punctuation up to and with each word. */
  readonly marks: Int32Array;
}

const LEXICAL = ['word', 'tag', 'upos', 'cluster', 'coarse'] as const;
const CHILD = ['word', 'tag', 'label'] as const;

const named = (places: readonly string[], parts: readonly string[]): readonly string[] =>
  places.flatMap((place) => parts.map((part) => `${place}.${part}`));

const MOVE_WORDS = ['s0', 's1', 's2', 'n0', 'n1', 'n2'] as const;
const MOVE_CHILDREN = ['s0l', 's0r', 's0l2', 's0r2', 's1l', 's1r', 's1r2', 'n0l', 'n0l2'] as const;
const MOVE_NAMES: readonly string[] = [
  ...named(MOVE_WORDS, LEXICAL),
  ...named(MOVE_CHILDREN, CHILD),
  ...[
    's0.ls',
    's0.rs',
    's1.ls',
    's1.rs',
    'n0.ls',
    's0.lv',
    's0.rv',
    's1.lv',
    's1.rv',
    'n0.lv',
    'd0',
    'd1',
    'm0',
    'm1',
    'always',
  ],
];

/** After Zhang and Nivre (2011), with clusters, sets of relations, and the words that mark case. */
const MOVE_ROWS = `
  always
  s0.word
  s0.tag
  s0.word s0.tag
  s1.word
  s1.tag
  s1.word s1.tag
  s2.tag
  s2.word
  n0.word
  n0.tag
  n0.word n0.tag
  n1.word
  n1.tag
  n1.word n1.tag
  n2.word
  n2.tag
  n2.word n2.tag
  s0.word s0.tag n0.word n0.tag
  s0.word s0.tag n0.word
  s0.word n0.word n0.tag
  s0.word s0.tag n0.tag
  s0.tag n0.word n0.tag
  s0.word n0.word
  s0.tag n0.tag
  n0.tag n1.tag
  n0.word n1.tag
  n0.tag n1.word
  s1.word s1.tag s0.word s0.tag
  s1.word s0.word
  s1.word s1.tag s0.tag
  s1.tag s0.word s0.tag
  s1.tag s0.tag
  s1.tag n0.tag
  s1.word n0.tag
  s1.tag n0.word
  s1.word n0.word
  n0.tag n1.tag n2.tag
  s0.tag n0.tag n1.tag
  s1.tag s0.tag n0.tag
  s2.tag s1.tag s0.tag
  s1.upos s0.upos n0.upos n1.upos
  s2.upos s1.upos s0.upos n0.upos
  s1.word s0.tag n0.tag
  s1.tag s0.word n0.tag
  s1.tag s0.tag n0.word
  s0.word n0.tag n1.tag
  s0.tag n0.word n1.tag
  s0.word s1.word n0.tag
  s0.word s1.tag n0.word
  s0.tag n0.tag n0l.tag
  s0.tag n0.tag s0l.tag
  s0.tag n0.tag s0r.tag
  s1.tag s0.tag s0l.tag
  s1.tag s0.tag s0r.tag
  s1.tag s0.tag s1r.tag
  s1.tag s0.tag s1l.tag
  s0.word n0l.word n0.upos
  s1.word s0l.word s0.upos
  s0.tag n0l.word n0.tag
  s1.tag s0l.word s0.tag
  s0.word s0l.word s0.tag
  s0.tag s0l.word
  n0.tag n0l.word
  s1.word s0l.word s0.word
  s0.upos s0l.word n0.tag
  s0.upos s0r.word n0.tag
  s1.upos s1r.word s0.tag
  s1.upos s1l.word s0.tag
  s0l.word n0.word
  s0.tag s0l.label
  s0.tag s0r.label
  s0.tag s0l2.label
  s0.tag s0r2.label
  n0.tag n0l.label
  s1.tag s1r.label
  s1.tag s1l.label
  s0.word s0l.label
  s0.word s0r.label
  s1.word s1r.label
  n0.word n0l.label
  s0.tag s0r.label n0.tag
  s1.tag s1r.label s0.tag
  s0.tag s0l.label n0.tag
  s0.tag n0l.label n0.tag
  s1.tag s0l.label s0.tag
  s1.tag s0r.label s0.tag
  s0.tag s0.ls
  s0.tag s0.rs
  s1.tag s1.rs
  n0.tag n0.ls
  s1.tag s1.ls s0.tag
  s0.tag s0.ls n0.tag
  s1.tag s1.rs s0.tag
  s0.tag s0.rs n0.tag
  s0.word s0.rs
  s1.word s1.rs
  s0.word s0.ls
  s0.word d0
  s0.tag d0
  n0.word d0
  n0.tag d0
  s0.word n0.word d0
  s0.tag n0.tag d0
  s1.tag d1
  s0.tag d1
  s1.tag s0.tag d1
  s0.word s0.rv
  s0.tag s0.rv
  s0.word s0.lv
  s0.tag s0.lv
  n0.tag n0.lv
  s1.tag s1.rv
  s1.word s1.rv
  s0.tag n0.tag m0
  s1.tag s0.tag m1
  s0.cluster
  s1.cluster
  n0.cluster
  s0.cluster n0.cluster
  s0.cluster n0.tag
  s0.tag n0.cluster
  s1.cluster s0.cluster
  s1.cluster s0.tag
  s1.tag s0.cluster
  s1.cluster n0.cluster
  s0.coarse n0.coarse n1.coarse
  s1.coarse s0.coarse n0.coarse
  s1.cluster s0.coarse n0.tag
  s1.cluster s0l.word s0.cluster
  s1.cluster s0l.word s0.tag
  s0.cluster s0.rs
  s0.cluster s0.ls n0.tag
  s1.cluster s1.rs s0.tag
  s0.cluster n0.coarse d0
  n1.cluster n0.tag s0.tag
  n2.cluster n1.tag n0.tag
`;

export const MOVE_TEMPLATES = compileTemplates(MOVE_NAMES, MOVE_ROWS.trim().split('\n'));

const LABEL_WORDS = ['h', 'd'] as const;
const LABEL_NEIGHBOURS = ['hp', 'hn', 'dp', 'dn'] as const;
const LABEL_CHILDREN = ['dl', 'dl2', 'dr', 'dr2', 'sib', 'hl', 'hr'] as const;
const LABEL_NAMES: readonly string[] = [
  ...named(LABEL_WORDS, LEXICAL),
  ...LABEL_NEIGHBOURS.flatMap((place) => [`${place}.tag`, `${place}.word`]),
  ...named(LABEL_CHILDREN, CHILD),
  ...['side', 'distance', 'marks', 'h.ls', 'h.rs', 'd.ls', 'd.rs', 'always'],
];

const LABEL_ROWS = `
  side
  h.word side
  h.tag side
  h.cluster side
  h.word h.tag side
  d.word side
  d.tag side
  d.cluster side
  d.word d.tag side
  h.tag d.tag side
  h.word d.tag side
  h.tag d.word side
  h.word d.word side
  h.upos d.upos side distance
  h.tag d.tag side distance
  h.tag d.tag side marks
  d.word side distance
  h.cluster d.cluster side
  h.cluster d.tag side
  h.tag d.cluster side
  h.coarse d.coarse side
  h.word d.cluster side
  h.cluster d.word side
  d.tag dp.tag side
  d.tag dn.tag side
  h.tag d.tag dp.tag side
  h.tag d.tag dn.tag side
  h.tag d.tag hp.tag side
  h.tag d.tag hn.tag side
  dp.tag d.tag dn.tag side
  hp.tag h.tag hn.tag d.tag
  dp.word d.tag side
  d.word dp.word side
  d.word dn.word side
  dn.word d.tag side
  h.word hn.word d.tag side
  dl.word d.tag side
  dl.word h.tag d.tag side
  dl.word h.word side
  dl.word h.cluster d.tag side
  dl.word d.cluster h.cluster side
  dl.word d.word side
  dl.tag d.tag side
  dl.label d.tag side
  dl.label h.tag d.tag side
  dl2.word d.tag side
  dl2.label dl.label d.tag side
  dr.label d.tag side
  dr.label h.tag d.tag side
  dr.word d.tag side
  dr2.label dr.label d.tag side
  d.tag d.ls side
  d.tag d.rs side
  d.ls h.tag d.tag side
  d.rs h.tag d.tag side
  d.word d.ls side
  d.word d.rs side
  sib.label h.tag d.tag side
  sib.label h.word side
  sib.label d.word side
  sib.tag h.tag d.tag side
  sib.word d.tag side
  h.word h.rs side
  h.word h.ls side
  h.tag h.ls d.tag side
  h.tag h.rs d.tag side
  h.ls h.word d.tag side
  h.rs h.word d.tag side
  hl.word h.tag d.tag side
  hl.label h.word d.tag side
  hr.label h.tag d.tag side
`;

export const LABEL_TEMPLATES = compileTemplates(LABEL_NAMES, LABEL_ROWS.trim().split('\n'));

/** 1 to 5 as they are, then 6 (to 10) and 7. */
const distanceClass = (distance: number): number => (distance > 10 ? 7 : distance > 5 ? 6 : distance);
const few = (count: number): number => (count > 3 ? 4 : count);

const MOVE_INDEX = atomIndex(MOVE_NAMES);
const LABEL_INDEX = atomIndex(LABEL_NAMES);
const MOVE_CHILD_AT = MOVE_INDEX.get('s0l.word')!;
const MOVE_REST_AT = MOVE_INDEX.get('s0.ls')!;
const LABEL_NEIGHBOUR_AT = LABEL_INDEX.get('hp.tag')!;
const LABEL_CHILD_AT = LABEL_INDEX.get('dl.word')!;
const LABEL_REST_AT = LABEL_INDEX.get('side')!;

const putWord = (atoms: Int32Array, at: number, sentence: SentenceFeatures, word: number): void => {
  atoms[at] = sentence.words[word]!;
  atoms[at + 1] = sentence.tags[word]!;
  atoms[at + 2] = sentence.upos[word]!;
  atoms[at + 3] = sentence.clusters[word]!;
  atoms[at + 4] = sentence.coarse[word]!;
};

const putChild = (atoms: Int32Array, at: number, sentence: SentenceFeatures, state: ParseState, word: number): void => {
  atoms[at] = sentence.words[word]!;
  atoms[at + 1] = sentence.tags[word]!;
  atoms[at + 2] = state.labels[word]!;
};

/** Punctuation strictly between two words, up to three. */
const marksBetween = (sentence: SentenceFeatures, first: number, second: number): number => {
  if (second - first < 2) return 0;
  const count = sentence.marks[second - 1]! - sentence.marks[first]!;
  return count > 2 ? 3 : count;
};

export class MoveAtoms {
  readonly values = new Int32Array(MOVE_NAMES.length + 1);

  constructor() {
    this.values[MOVE_INDEX.get('always')!] = 1;
  }

  set(state: ParseState, sentence: SentenceFeatures): void {
    const { values } = this;
    const [s0, s1, s2] = [state.peek(0), state.peek(1), state.peek(2)];
    const [n0, n1, n2] = [state.ahead(0), state.ahead(1), state.ahead(2)];
    putWord(values, 1, sentence, s0);
    putWord(values, 6, sentence, s1);
    putWord(values, 11, sentence, s2);
    putWord(values, 16, sentence, n0);
    putWord(values, 21, sentence, n1);
    putWord(values, 26, sentence, n2);
    this.setChildren(state, sentence, s0, s1, n0);
    this.setCounts(state, sentence, s0, s1, n0);
  }

  private setChildren(state: ParseState, sentence: SentenceFeatures, s0: number, s1: number, n0: number): void {
    const { values } = this;
    let at = MOVE_CHILD_AT;
    putChild(values, at, sentence, state, state.left[s0]!);
    putChild(values, (at += 3), sentence, state, state.right[s0]!);
    putChild(values, (at += 3), sentence, state, state.left2[s0]!);
    putChild(values, (at += 3), sentence, state, state.right2[s0]!);
    putChild(values, (at += 3), sentence, state, state.left[s1]!);
    putChild(values, (at += 3), sentence, state, state.right[s1]!);
    putChild(values, (at += 3), sentence, state, state.right2[s1]!);
    putChild(values, (at += 3), sentence, state, state.left[n0]!);
    putChild(values, at + 3, sentence, state, state.left2[n0]!);
  }

  private setCounts(state: ParseState, sentence: SentenceFeatures, s0: number, s1: number, n0: number): void {
    const { values } = this;
    const at = MOVE_REST_AT;
    const none = state.none;
    values[at] = state.leftLabels[s0]!;
    values[at + 1] = state.rightLabels[s0]!;
    values[at + 2] = state.leftLabels[s1]!;
    values[at + 3] = state.rightLabels[s1]!;
    values[at + 4] = state.leftLabels[n0]!;
    values[at + 5] = few(state.leftCount[s0]!);
    values[at + 6] = few(state.rightCount[s0]!);
    values[at + 7] = few(state.leftCount[s1]!);
    values[at + 8] = few(state.rightCount[s1]!);
    values[at + 9] = few(state.leftCount[n0]!);
    const ahead = n0 !== none && s0 !== 0;
    const under = s1 !== none && s1 !== 0;
    values[at + 10] = ahead ? distanceClass(n0 - s0) : 0;
    values[at + 11] = under ? distanceClass(s0 - s1) : 0;
    values[at + 12] = ahead ? marksBetween(sentence, s0, n0) : 0;
    values[at + 13] = under ? marksBetween(sentence, s1, s0) : 0;
  }
}

export class LabelAtoms {
  readonly values = new Int32Array(LABEL_NAMES.length + 1);

  set(state: ParseState, sentence: SentenceFeatures, head: number, dependent: number): void {
    const { values } = this;
    putWord(values, 1, sentence, head);
    putWord(values, 6, sentence, dependent);
    this.setNeighbours(state, sentence, head, dependent);
    this.setChildren(state, sentence, head, dependent);
    const at = LABEL_REST_AT;
    const first = Math.min(head, dependent);
    const last = Math.max(head, dependent);
    values[at] = head === 0 ? 3 : head < dependent ? 1 : 2;
    values[at + 1] = head === 0 ? 0 : distanceClass(last - first);
    values[at + 2] = head === 0 ? 0 : marksBetween(sentence, first, last);
    values[at + 3] = state.leftLabels[head]!;
    values[at + 4] = state.rightLabels[head]!;
    values[at + 5] = state.leftLabels[dependent]!;
    values[at + 6] = state.rightLabels[dependent]!;
  }

  private setNeighbours(state: ParseState, sentence: SentenceFeatures, head: number, dependent: number): void {
    const { values } = this;
    let at = LABEL_NEIGHBOUR_AT;
    for (const word of [head - 1, head + 1, dependent - 1, dependent + 1]) {
      const place = word < 0 ? state.none : word;
      values[at++] = sentence.tags[place]!;
      values[at++] = sentence.words[place]!;
    }
  }

  private setChildren(state: ParseState, sentence: SentenceFeatures, head: number, dependent: number): void {
    const { values } = this;
    const sibling = head < dependent ? state.right[head]! : state.left[head]!;
    let at = LABEL_CHILD_AT;
    putChild(values, at, sentence, state, state.left[dependent]!);
    putChild(values, (at += 3), sentence, state, state.left2[dependent]!);
    putChild(values, (at += 3), sentence, state, state.right[dependent]!);
    putChild(values, (at += 3), sentence, state, state.right2[dependent]!);
    putChild(values, (at += 3), sentence, state, sibling);
    putChild(values, (at += 3), sentence, state, state.left[head]!);
    putChild(values, at + 3, sentence, state, state.right[head]!);
  }
}
