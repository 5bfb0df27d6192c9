import { describe, expect, it } from 'vitest';
import { analyseArticle, fold, withStories } from '../src/build';
import { articleFromText } from '../src/ingest';

const COPY = `Tony Blair met Jacques Chirac in Paris on Monday. The two talked for three
hours about the budget of the union, the harvest of the year and the price of steel. Ministers of both countries will go on with the work in June.
Farmers who had blocked a road to the airport since the weekend went home in the evening, and no one was hurt.`;
const analysed = (text: string) => analyseArticle(articleFromText(text)).extraction;

describe('stories', () => {
  const [first, reprint, other] = [
    analysed(COPY),
    analysed(`${COPY}\nThis report was updated to add details.`),
    analysed('Tony Blair met Jacques Chirac in Paris, and later flew to Rome.'),
  ];

  it('join reprints of the same copy, whatever their order', () => {
    const stories = (order: (typeof first)[]) => new Map(withStories(order).map((one) => [one.article.id, one.story]));
    const told = stories([first, reprint, other]);
    expect(told.get(first.article.id)).toBe(told.get(reprint.article.id));
    expect(told.get(other.article.id)).toBe(other.article.id);
    expect([...stories([other, reprint, first])].sort()).toEqual([...told].sort());
  });

  it('are counted apart from articles', () => {
    const met = fold([first, reprint, other]).relations.find(({ predicate }) => predicate === 'met_with');
    expect(met).toMatchObject({ articles: 3, stories: 2 });
  });
});
