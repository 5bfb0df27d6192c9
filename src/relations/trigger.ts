/** A trigger in, the smallest stretch of text that says the relation out: the word, its particle, and its light verb where near. */
import type { Span } from '../model';
import type { Rule } from './compile';
import type { Trigger } from './tree/roles';
import { childrenOf, lemmaOf } from './tree/tree';

const NEAR = 4;

export const triggerSpan = ({ tree, at, host }: Trigger, { particles }: Rule): Span => {
  const particle = childrenOf(tree, at).filter(
    (child) => particles.includes(lemmaOf(tree, child)) && child - at <= NEAR,
  );
  const verb = host?.doer === 'agent' && Math.abs(host.verb - at) <= NEAR ? [host.verb] : [];
  const words = [at, ...particle, ...verb].flatMap((word) => tree.tokens[word] ?? []);
  return {
    start: Math.min(...words.map((token) => token.start)),
    end: Math.max(...words.map((token) => token.end)),
  };
};
