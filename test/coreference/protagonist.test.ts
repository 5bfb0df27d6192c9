/** Whom an article is about, beside somebody likelier whom the pronoun could mean only perhaps. */
import { expect, test } from 'vitest';
import { partitionOf } from '../../src/coreference/partition';
import { FEATURE_NAMES } from '../../src/coreference/pronouns/families';
import { weightsFrom } from '../../src/coreference/pronouns/ranker';
import { decideBy } from '../../src/coreference/pronouns/resolve';
import { sceneOf } from '../../src/coreference/scene';
import { documentOf, mentionsOf } from './articles';

const document = documentOf([
  'Tsehay/PROPN/nsubj/2 met/VERB/root/0/meet Zerihun/PROPN/obj/2',
  'Later/ADV/advmod/3 she/PRON/nsubj/3 left/VERB/root/0/leave',
]);
const mentions = mentionsOf(document, [
  { text: 'Tsehay' },
  { text: 'Zerihun' },
  { text: 'she', kind: 'pronoun', gender: 'feminine' },
]);

/** Weights that make the second somewhat likelier, the third not at all. */
const WEIGHTS = weightsFrom({ 'he|down2': 0.5, 'he|none': -9 });

const numbersOf = (names: readonly string[]): readonly number[] => names.map((name) => FEATURE_NAMES.indexOf(name));

test.each([
  ['Tsehay', ['down1', 'topic', 'gender:sure'], ['down2', 'gender:unsure']],
  ['Tsehay', ['down1', 'topic', 'gender:sure', 'samepronoun'], ['down2', 'gender:sure']],
  ['Zerihun', ['down1', 'topic', 'gender:sure'], ['down2', 'gender:sure']],
  ['Zerihun', ['down1', 'gender:sure'], ['down2', 'gender:unsure']],
])('%s', (name, first, second) => {
  const { views } = sceneOf(document, mentions);
  const [tsehay, zerihun, pronoun] = views;
  if (tsehay === undefined || zerihun === undefined || pronoun === undefined) throw new Error('three views');
  const partition = partitionOf(views);
  const candidates = [tsehay, zerihun];
  decideBy(WEIGHTS)(
    { pronoun, pronounClass: 'he', candidates, features: [first, second, ['none']].map(numbersOf) },
    partition,
  );
  const joined = candidates.filter(({ index }) => partition.together(index, pronoun.index)).map(({ text }) => text);
  expect(joined).toEqual([name]);
});
