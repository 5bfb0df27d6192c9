/** Annotated files in, one example for each spelling of a name in each article out: its clues, its leaning, and the type that the annotation gives it. */
import { analyse } from '../../language';
import type { Knowledge } from '../../knowledge';
import type { Document, ParsedToken } from '../../model';
import { decideNames } from '../find';
import { stringsOf, type NameString, type PlacedName } from '../context/strings';
import type { CoarseType } from '../tagger/labels';
import { readCorpus, type GoldArticle, type GoldSentence } from './corpora';

export interface ContextExample {
  readonly corpus: string;
  readonly name: NameString;
  readonly type: CoarseType;
}

interface Laid {
  readonly text: string;
  /** Type by `start end` of each annotated name. */
  readonly types: ReadonlyMap<string, CoarseType>;
}

/** A sentence a line. */
const layout = ({ sentences }: GoldArticle): Laid => {
  let text = '';
  const types = new Map<string, CoarseType>();
  for (const sentence of sentences) {
    if (text !== '') text += '\n';
    const places = placesOf(sentence, text.length);
    text += sentence.forms.map((form, at) => (at === 0 || sentence.glued[at] === true ? form : ` ${form}`)).join('');
    for (const { first, last, type } of sentence.spans)
      types.set(`${String(places[first]?.[0])} ${String(places[last - 1]?.[1])}`, type);
  }
  return { text, types };
};

const placesOf = ({ forms, glued }: GoldSentence, from: number): readonly (readonly [number, number])[] => {
  let at = from;
  return forms.map((form, index) => {
    const start = index === 0 || glued[index] === true ? at : at + 1;
    at = start + form.length;
    return [start, at] as const;
  });
};

const goldOf = (name: NameString, document: Document<ParsedToken>, types: Laid['types']): CoarseType | undefined => {
  const votes = name.places.flatMap((place) => types.get(offsetsOf(place, document)) ?? []);
  return [...votes].sort((a, b) => count(votes, b) - count(votes, a))[0];
};

const count = (votes: readonly CoarseType[], type: CoarseType): number => votes.filter((one) => one === type).length;

const offsetsOf = ({ sentence, span }: PlacedName, { sentences }: Document<ParsedToken>): string => {
  const tokens = sentences[sentence]?.tokens ?? [];
  return `${String(tokens[span.first]?.start)} ${String(tokens[span.last - 1]?.end)}`;
};

export const contextExamples = (path: string, knowledge: Knowledge): readonly ContextExample[] =>
  readCorpus(path).flatMap((article) => {
    const { text, types } = layout(article);
    const document = analyse(text);
    const names = stringsOf(document.sentences, decideNames(document.sentences, knowledge), knowledge);
    return names.flatMap((name) => {
      const type = goldOf(name, document, types);
      return type === undefined ? [] : [{ corpus: article.corpus, name, type }];
    });
  });
