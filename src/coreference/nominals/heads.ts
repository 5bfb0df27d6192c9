/** Which mention a token heads: a scene in, a look-up by sentence and token out; of nested mentions the widest name wins. */
import type { Scene, View } from '../scene';

export type HeadLookup = (sentence: number, token: number) => View | undefined;

const RANK = { name: 3, nominal: 2, demonym: 1, pronoun: 0 } as const;

/** More tokens than a sentence has. */
const SENTENCE = 2 ** 24;

export function headLookup(scene: Scene): HeadLookup {
  const byHead = new Map<number, View>();
  for (const view of scene.views) {
    const key = view.mention.sentence * SENTENCE + view.mention.head;
    const before = byHead.get(key);
    if (before === undefined || RANK[view.mention.kind] > RANK[before.mention.kind]) byHead.set(key, view);
  }
  return (sentence, token) => byHead.get(sentence * SENTENCE + token);
}
