/** Offices that a text gives without saying of what: which state is understood, and where none is. */
import { describe, expect, it } from 'vitest';
import { analyseArticle, fold } from '../../src/build';
import { articleFromText } from '../../src/ingest';

const edges = (text: string): readonly string[] => {
  const { extraction } = analyseArticle(articleFromText(text, { published: '2022-02-10' }));
  const { entities, relations } = fold([extraction]);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations.map(({ subject, predicate, object, derived }) =>
    [names.get(subject), predicate, names.get(object), derived ?? 'said'].join(' | '),
  );
};

const VOTE = 'Kenya votes on Sunday. In Nairobi, soldiers of the Kenyan army guard the polls. ';

describe('the body of an office is understood', () => {
  it.each([
    ['Britain agreed. Prime Minister Boris Johnson spoke first.', 'Boris Johnson | leader_of | United Kingdom'],
    ['Britain agreed. The home secretary, Jane Brown, spoke first.', 'Jane Brown | minister_of | United Kingdom'],
    [
      'The United States agreed. Secretary of State Antony Blinken spoke.',
      'Antony Blinken | minister_of | United States',
    ],
    ["Canada's Justin Trudeau spoke first.", 'Justin Trudeau | leader_of | Canada'],
    ['Siemens cut jobs. Its founder, Werner Holt, spoke first.', 'Werner Holt | founder_of | Siemens'],
    ['The NATO members met. NATO was calm, said its spokesman, Jan Nowak.', 'Jan Nowak | spokesperson_of | NATO'],
    ["Ofwat fined Thames. The watchdog's boss, Jane Brown, spoke first.", 'Jane Brown | leader_of | Ofwat'],
    [`${VOTE}Daniel Mwangi, the health minister, spoke first in Kenya.`, 'Daniel Mwangi | minister_of | Kenya'],
  ])('%s', (text, edge) => {
    expect(edges(text).filter((found) => found.startsWith(edge))).toHaveLength(1);
  });
});

describe('no body is understood', () => {
  it.each([
    'Britain agreed. The president of the bank, Jane Brown, spoke first.',
    `${VOTE}The club president, Daniel Mwangi, spoke first.`,
    `${VOTE}President Daniel Mwangi spoke first in Kenya.`,
    `${VOTE}Prime Minister Daniel Mwangi spoke of Uganda.`,
    'Siemens sued Airbus. The court heard that its founder, Werner Holt, was ill.',
    "Canada's Jane Brown spoke first.",
    'France and Spain agreed. Prime Minister Daniel Mwangi spoke first.',
  ])('%s', (text) => {
    expect(edges(text).filter((found) => found.includes('_of |') && !found.includes('citizen_of'))).toEqual([]);
  });
});

it('is no second proof of what the text says', () => {
  const text = 'British Prime Minister Boris Johnson spoke first. Then Prime Minister Boris Johnson left Britain.';
  expect(edges(text).filter((found) => found.includes('leader_of'))).toEqual([
    'Boris Johnson | leader_of | United Kingdom | said',
  ]);
});
