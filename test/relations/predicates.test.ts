/** Every predicate's own sentences, through the real pipeline: the yes ones must give the relation, the no ones must not. */
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/build';
import { articleFromText } from '../../src/ingest';
import { loadKnowledge } from '../../src/knowledge';
import type { Claim, Extraction, MentionId } from '../../src/model';
import { type Predicate, PREDICATES } from '../../src/relations';

const knowledge = loadKnowledge();

const extractionOf = (text: string): Extraction => analyseArticle(articleFromText(text), knowledge).extraction;

const namesOf = ({ chains }: Extraction): ((mention: MentionId) => string) => {
  const names = new Map(chains.flatMap((chain) => chain.mentions.map((id) => [id, chain.name ?? '?'] as const)));
  return (mention) => names.get(mention) ?? '?';
};

const stanceOf = ({ stance }: Claim): string => `${stance.modality}${stance.negated ? ' not' : ''}`;

const found = (predicate: Predicate, text: string): readonly string[] => {
  const extraction = extractionOf(text);
  const nameOf = namesOf(extraction);
  return extraction.claims
    .filter((claim) => claim.predicate === predicate.name)
    .flatMap((claim) => {
      const [subject, object] = [nameOf(claim.subject), nameOf(claim.object)];
      const ends = predicate.symmetric
        ? [`${subject} -> ${object}`, `${object} -> ${subject}`]
        : [`${subject} -> ${object}`];
      return ends.map((pair) => `${pair}, ${stanceOf(claim)}`);
    });
};

describe.each(PREDICATES.map((predicate) => [predicate.name, predicate] as const))('%s', (_, predicate) => {
  for (const [text, subject, object, stance = 'asserted'] of predicate.yes)
    it(`is in: ${text}`, () => {
      expect(found(predicate, text)).toContain(`${subject} -> ${object}, ${stance}`);
    });
  for (const text of predicate.no)
    it(`is not in: ${text}`, () => {
      expect(found(predicate, text)).toEqual([]);
    });
});
