/** The country an article is about, for institutions that every country has: an extraction in, a country or nothing out. */
import type { Knowledge } from '../knowledge';
import type { Extraction, KnowledgeId } from '../model';

const INSTITUTION = new Set(
  (
    'supreme court high constitutional federal appeal appeals district parliament senate congress house assembly national ' +
    'cabinet government ministry department minister office police army navy air force armed forces central bank treasury ' +
    'defence defense interior foreign affairs finance health education justice agriculture trade labor labour state security ' +
    'council election electoral commission union intelligence service prosecutor attorney general of the and for in'
  ).split(' '),
);

/** `Supreme Court`, `Ministry of Defence`: no word tells whose. */
export const isInstitution = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || INSTITUTION.has(word));

/** The country mentioned most, where it is mentioned more than any other. */
export function groundOf(extraction: Extraction, knowledge: Knowledge): KnowledgeId | undefined {
  const counts = extraction.chains
    .flatMap(({ known, mentions }) =>
      known !== undefined && knowledge.entry(known)?.type === 'country' ? [{ known, n: mentions.length }] : [],
    )
    .sort((a, b) => b.n - a.n);
  const [first, second] = counts;
  return first !== undefined && first.n > (second?.n ?? 0) ? first.known : undefined;
}
