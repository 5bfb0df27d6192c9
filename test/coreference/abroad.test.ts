/** Short names of bodies that many states have, in articles about other states. */
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge';
import { leaveAbroad } from '../../src/coreference/names/abroad';
import { sceneOf } from '../../src/coreference/scene';
import { documentOf, mentionsOf } from './articles';

const knowledge = loadKnowledge();
const idOf = (name: string): string => knowledge.byName(name)[0]?.id ?? '';

test.each([
  ['Peru', 'Peru', 'Peru', 'Congress', undefined],
  ['Peru', 'Chile', 'America', 'Congress', 'kept'],
])('%s, %s, %s: %s', (a, b, c, body, kept) => {
  const document = documentOf([a, b, c, body].map((name) => `${name}/PROPN/nsubj/2 acted/VERB/root/0/act`));
  const congress = idOf('US Congress');
  const sketches = [a, b, c].map((text) => ({ text, type: 'country' as const, known: idOf(text) }));
  const mentions = mentionsOf(document, [...sketches, { text: body, type: 'organisation', known: congress }]);
  const views = leaveAbroad(sceneOf(document, mentions).views, knowledge);
  expect(views.at(-1)?.mention.known).toBe(kept === undefined ? undefined : congress);
});

test('leaves letters that the article spells out for another body', () => {
  const document = documentOf([
    'the/DET/det/5 Northern/PROPN/amod/5 Adriatic/PROPN/amod/5 Teachers/PROPN/compound/5 Organisation/PROPN/nsubj/6 met/VERB/root/0/meet',
    'NATO/PROPN/nsubj/2 acted/VERB/root/0/act',
  ]);
  const mentions = mentionsOf(document, [
    { text: 'Northern Adriatic Teachers Organisation', type: 'organisation' },
    { text: 'NATO', type: 'organisation', known: idOf('NATO') },
  ]);
  expect(mentions).toHaveLength(2);
  expect(leaveAbroad(sceneOf(document, mentions).views, knowledge).at(-1)?.mention.known).toBeUndefined();
});

test('takes what a leader of a party is called by for the party, no sea', () => {
  const document = documentOf([
    'the/DET/det/4 Adriatic/PROPN/compound/4 Reform/PROPN/compound/4 Party/PROPN/nsubj/5 won/VERB/root/0/win',
    'the/DET/det/3 Adriatic/PROPN/compound/3 leader/NOUN/nsubj/4 left/VERB/root/0/leave',
  ]);
  const mentions = mentionsOf(document, [
    { text: 'Adriatic Reform Party', type: 'organisation' },
    { text: 'Adriatic', type: 'place', known: idOf('Adriatic') },
  ]);
  const views = leaveAbroad(sceneOf(document, mentions).views, knowledge);
  expect(views.at(-1)?.mention).toMatchObject({ type: 'organisation', kind: 'name' });
});
