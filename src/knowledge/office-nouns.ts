/** Words for an office ("the former British foreign secretary") to the office and what its holder is to the body. */
import { OFFICE_NOUNS } from './data/offices';
import { listOf, rowsOf } from './table';
import { OFFICE_RELATIONS, OFFICES, type OfficeNoun } from './word-types';
import { genderOf, memberOf } from './words';

type Plain = Omit<OfficeNoun, 'words' | 'past'>;

const LONGEST = 6;
const PAST = /^(?:former|then|late|ex|erstwhile|onetime|ousted|deposed|outgoing-ex|past|one-time|disgraced)$/;
const MINISTER: Plain = { office: 'minister', relation: 'minister_of' };
const DEPUTY: Plain = { office: 'deputy-minister', relation: 'official_of' };

/** Portfolios that make a secretary a minister: the health secretary, the work and pensions secretary. */
const PORTFOLIO =
  /^(?:health|education|transport|transportation|culture|business|environment|energy|labou?r|pensions|trade|commerce|justice|agriculture|housing|communities|levelling-up|ireland|scotland|wales|scottish|welsh|irish|development|affairs|equalities|technology|science|industry|employment|security|veterans|food|care)$/;

export function officeNouns(): ReadonlyMap<string, Plain> {
  const found = new Map<string, Plain>();
  for (const [words, office, relation, gender] of rowsOf(OFFICE_NOUNS, 4)) {
    const plain: Plain = {
      office: memberOf(OFFICES, office) ?? 'official',
      relation: memberOf(OFFICE_RELATIONS, relation) ?? 'official_of',
      ...genderOf(gender),
    };
    for (const noun of listOf(words)) if (!found.has(noun)) found.set(noun, plain);
  }
  return found;
}

/** Any portfolio: "minister for Brexit opportunities", "the oil and gas minister", "deputy trade minister". */
function generic(words: readonly string[]): Plain | undefined {
  const last = words.at(-1);
  if (words[0] === 'minister' && /^(?:of|for)$/.test(words[1] ?? '')) return MINISTER;
  if (last === 'minister') return words.includes('deputy') ? DEPUTY : MINISTER;
  return last === 'secretary' && PORTFOLIO.test(words.at(-2) ?? '') ? MINISTER : undefined;
}

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/^(?:the|a|an|its|their|his|her) /, '')
    .replace(/\bex[- ](?=\p{L})/gu, 'ex ')
    .split(/\s+/)
    .filter((word) => word !== '');

/** The longest ending of the words that names an office. */
export function officeNounIn(nouns: ReadonlyMap<string, Plain>, text: string): OfficeNoun | undefined {
  const all = wordsIn(text);
  const past = all.some((word) => PAST.test(word));
  const words = all.filter((word) => !PAST.test(word));
  for (let from = Math.max(0, words.length - LONGEST); from < words.length; from += 1) {
    const ending = words.slice(from);
    const plain = nouns.get(ending.join(' ')) ?? generic(ending);
    if (plain !== undefined) return { ...plain, words: ending.join(' '), past };
  }
  return undefined;
}
