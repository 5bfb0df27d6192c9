/** Sentences to the names that the knowledge room finds in them. */
import { expect, test } from 'vitest';
import { loadKnowledge, type KnowledgeMatch } from '../../src/knowledge';

const knowledge = loadKnowledge();

/** `[British|demonym:country:GB]`: the words, the form where it is no plain name, `?` where it is not certain, the likeliest entry. */
const shown = (words: readonly string[], { first, last, form, certain, entries }: KnowledgeMatch): string => {
  const kind = form === 'name' ? '' : `${form}:`;
  return `[${words.slice(first, last).join(' ')}|${kind}${certain ? '' : '?'}${entries[0]?.id ?? ''}]`;
};

function found(sentence: string): string {
  const words = sentence.split(' ');
  return knowledge
    .lookUp(words.map((form) => ({ form })))
    .map((match) => shown(words, match))
    .join(' ');
}

test.each([
  [
    'Names',
    'Britain and the United States told NATO .',
    '[Britain|country:GB] [United States|country:US] [NATO|org:nato]',
  ],
  ['us is not the US', 'They told us that US troops left .', '[US|country:US]'],
  ['turkey is not Turkey', 'We ate turkey in Turkey .', '[Turkey|country:TR]'],
  [
    'Capitals',
    'RUSSIA WARNS UNITED NATIONS OVER UKRAINE',
    '[RUSSIA|country:RU] [UNITED NATIONS|org:un] [UKRAINE|country:UA]',
  ],
  ['Title case', 'Bank Of England Warns Over Rates', '[Bank Of England|org:bank-of-england]'],
  ['British spelling of acronyms', 'Nato and Unesco agreed .', '[Nato|org:nato] [Unesco|org:unesco]'],
  ['Dots', 'The U.S. and the U.N. talked to No. 10 .', '[U.S.|country:US] [U.N.|org:un] [No. 10|place:downing-street]'],
  ['Accents are free', 'In Cote d’Ivoire and São Tomé', '[Cote d’Ivoire|country:CI] [São Tomé|city:ST:São Tomé]'],
  [
    'Hyphens apart',
    'In Guinea - Bissau and Bosnia-Herzegovina',
    '[Guinea - Bissau|country:GW] [Bosnia-Herzegovina|country:BA]',
  ],
  [
    'Longest wins',
    'The New York Times and New York City',
    '[New York Times|org:nyt] [New York City|city:US-new-york-state:New York City]',
  ],
  ['Seats', 'Downing Street and the Kremlin said', '[Downing Street|place:downing-street] [Kremlin|place:kremlin]'],
  ['Needs its article', 'The West and west of the city , the Gulf', '[West|place:the-west] [Gulf|short:place:gulf]'],
  [
    'Demonyms',
    'Brits , Britons and a Frenchwoman',
    '[Brits|demonym:country:GB] [Britons|demonym:country:GB] [Frenchwoman|demonym:country:FR]',
  ],
  ['Party members', 'A Tory told Democrats', '[Tory|demonym:org:conservative-gb] [Democrats|org:democratic-us]'],
  ['Ordinary word first', 'Labour won . Apple fell .', '[Labour|short:?org:labour-gb] [Apple|org:apple]'],
  ['Ordinary word inside', 'They voted Labour', '[Labour|short:org:labour-gb]'],
  ['A town that is a man', 'Lincoln said', '[Lincoln|?city:US-nebraska:Lincoln]'],
  ['A town in a name', 'Jack London and Israel Baker', '[London|?city:GB:London] [Israel|?country:IL]'],
  ['What follows the comma', 'Birmingham , Alabama', '[Birmingham|city:US-alabama:Birmingham] [Alabama|place:alabama]'],
  ['A state and a country', 'in Georgia', '[Georgia|country:GE]'],
  ['A body of a state', 'the Russian Foreign Ministry', '[Russian Foreign Ministry|body:RU:foreign-ministry]'],
  ['A body after a possessive', "Iraq 's Defence Ministry", "[Iraq 's Defence Ministry|body:IQ:defence-ministry]"],
  ['History', 'Burma , Zaire and the USSR', '[Burma|country:MM] [Zaire|country:CD] [USSR|country:soviet-union]'],
  [
    'People',
    'Vladimir Putin and Muammar Gadhafi',
    '[Vladimir Putin|person:Vladimir Putin] [Muammar Gadhafi|person:Muammar Gaddafi]',
  ],
  [
    'Groups',
    'al-Qaeda , the Taliban and Daesh',
    '[al-Qaeda|org:al-qaeda] [Taliban|org:taliban] [Daesh|org:islamic-state]',
  ],
])('%s: %s', (_, sentence, expected) => {
  expect(found(sentence)).toBe(expected);
});

test.each([
  ['Brits', 'plural', undefined],
  ['Briton', 'singular', undefined],
  ['British', undefined, true],
  ['Chinese', undefined, true],
  ['Russian', undefined, true],
  ['Russians', 'plural', undefined],
])('%s is %s', (form, number, adjective) => {
  const [match] = knowledge.lookUp([{ form: 'The' }, { form }]);
  expect([match?.number, match?.adjective]).toEqual([number, adjective]);
});

test.each([
  ['the United Kingdom', 'country:GB'],
  ['Holland', 'country:NL'],
  ['kiev', undefined],
  ['', undefined],
])('%s by name', (name, id) => {
  expect(knowledge.byName(name)[0]?.id).toBe(id);
});

test('entries know where they belong', () => {
  const kremlin = knowledge.byName('Kremlin')[0];
  expect(kremlin?.standsFor).toEqual(['country:RU']);
  expect(knowledge.byName('Kyiv')[0]?.country).toBe('country:UA');
  expect(knowledge.byName('Labour Party')[0]?.country).toBe('country:GB');
  expect(knowledge.byName('France')[0]?.capital).toBe('city:FR:Paris');
  expect(knowledge.byName('Nowhere at all')).toEqual([]);
});

test('a thousand capitals, controls and empty tokens are no trouble', () => {
  const forms = Array.from({ length: 1000 }, (_, at) => `Name${String(at)}`);
  expect(knowledge.lookUp(forms.map((form) => ({ form })))).toEqual([]);
  expect(knowledge.lookUp([{ form: '' }, { form: '\u202eRussia' }, { form: '\u0000' }, { form: '-' }])).toEqual([]);
});
