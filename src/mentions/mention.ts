/** What was found out of some words and the place where they stand in, the mention out. */
import { mentionId } from '../model';
import type { Article, Mention, ParsedToken } from '../model';

/** Where a mention stands: enough to build it. */
export interface Place {
  readonly article: Article;
  readonly sentence: number;
  readonly tokens: readonly ParsedToken[];
}

type Draft = { -readonly [Field in keyof Mention]: Mention[Field] };

type Optional = 'title' | 'gender' | 'number' | 'known';

/** What is known of a mention beside its place. */
export type Found = Pick<Mention, 'first' | 'last' | 'kind' | 'head' | 'type' | 'confidence'> & {
  readonly [Field in Optional]?: Mention[Field] | undefined;
};

/** Optional fields are set one by one, in one order: an object spread out of several has a shape of its own, which slows down whoever reads it. */
export const mentionOf = ({ article, sentence, tokens }: Place, found: Found): Mention => {
  const { first, last, kind, head, type, confidence, number, gender, title, known } = found;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  const id = mentionId(article.id, start, end);
  const mention: Draft = { id, start, end, sentence, first, last, kind, head, type, confidence };
  if (number !== undefined) mention.number = number;
  if (gender !== undefined) mention.gender = gender;
  if (title !== undefined) mention.title = title;
  if (known !== undefined) mention.known = known;
  return mention;
};
