/** `It` that stands for nothing: a pronoun's view in, yes or no out. */
import type { View } from '../scene';
import { childrenBy } from '../tree';

const SEEMING = new Set(['seem', 'appear', 'turn', 'follow', 'happen', 'rain', 'snow', 'emerge', 'transpire']);
const JUDGED = new Set([
  'understand',
  'think',
  'believe',
  'say',
  'report',
  'expect',
  'hope',
  'claim',
  'allege',
  'suggest',
  'fear',
  'know',
  'rumor',
  'rumour',
]);

/** `It is understood that`, `it seems`, `it is clear that`, `it would be wrong to`. */
export function isPleonastic(view: View): boolean {
  if (view.key !== 'it') return false;
  const { deprel, head } = view.head;
  if (WILLED.has(view.tree.tokens[head]?.lemma ?? '')) return false;
  if (deprel === 'expl' || deprel.startsWith('expl:')) return true;
  const verb = view.tree.tokens[head];
  if (verb === undefined || !deprel.startsWith('nsubj')) return false;
  const clausal = childrenBy(view.tree, head, 'ccomp', 'csubj', 'xcomp').length > 0;
  if (SEEMING.has(verb.lemma)) return true;
  if (deprel === 'nsubj:pass') return JUDGED.has(verb.lemma) && clausal;
  return (
    childrenBy(view.tree, head, 'cop').length > 0 && (clausal || verb.upos === 'NUM' || isTimeOrWeather(verb.lemma))
  );
}

/** `Syria says it is willing to leave`: only somebody can be that. */
const WILLED = new Set(
  'willing unwilling ready prepared able unable reluctant keen eager determined committed free due bound set'.split(
    ' ',
  ),
);

const isTimeOrWeather = (lemma: string): boolean =>
  /^(?:time|day|night|late|early|cold|hot|dark|o'clock|monday|sunday)$/i.test(lemma);
