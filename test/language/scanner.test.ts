import { describe, expect, test } from 'vitest';
import { scanTokens } from '../../src/language/scanner';

const tokensOf = (text: string): string => {
  const offsets = scanTokens(text, 0, text.length);
  const forms: string[] = [];
  for (let at = 0; at < offsets.length; at += 2) forms.push(text.slice(offsets[at], offsets[at + 1]));
  return forms.join('|');
};

describe('scanTokens', () => {
  test.each([
    // contractions and possessives
    ["They don't know.", "They|do|n't|know|."],
    ['She’ll say it won’t happen', 'She|’ll|say|it|wo|n’t|happen'],
    ["the mayor's plan", "the|mayor|'s|plan"],
    ['the ministers’ plan', 'the|ministers|’|plan'],
    ['You cannot and we are gonna', 'You|can|not|and|we|are|gon|na'],
    ['its name but its not fair', 'its|name|but|it|s|not|fair'],
    ["O'Brien at five o'clock", "O'Brien|at|five|o'clock"],
    // quotes
    ['‘Stop the talks’: Jones', '‘|Stop|the|talks|’|:|Jones'],
    ['"Yes," he said', '"|Yes|,|"|he|said'],
    ['“Never!” she cried', '“|Never|!|”|she|cried'],
    // hyphens and dashes
    ['a peace-keeping force', 'a|peace|-|keeping|force'],
    ['non-profit, pro-Western and co-founder', 'non-profit|,|pro-Western|and|co-founder'],
    ['the 24-year-old', 'the|24|-|year|-|old'],
    ['talks – and threats — went on', 'talks|–|and|threats|—|went|on'],
    ['1999-2004', '1999|-|2004'],
    ['call 555-867-5309', 'call|555-867-5309'],
    // full stops
    ['U.S. officials met Mr. Lee.', 'U.S.|officials|met|Mr.|Lee|.'],
    ['Gen. Ortiz of No. 10', 'Gen.|Ortiz|of|No.|10'],
    ['J. R. Hartley wrote it', 'J.|R.|Hartley|wrote|it'],
    ['No. She left', 'No|.|She|left'],
    ['It ended.Then it began', 'It|ended|.|Then|it|began'],
    ['the Salem, Ore. plant', 'the|Salem|,|Ore.|plant'],
    ['Acme <ACME.L> and Zeta <ZETA.HK>', 'Acme|<|ACME.L|>|and|Zeta|<|ZETA.HK|>'],
    ['Well... perhaps… not', 'Well|...|perhaps|…|not'],
    // numbers
    ['£5.5bn or $300m', '£|5.5|bn|or|$|300|m'],
    ['US$40 at 7am, 50km, 3.5%', 'US$|40|at|7|am|,|50|km|,|3.5|%'],
    ['10,000 on 9/11 at 10:30', '10,000|on|9/11|at|10:30'],
    ["the 1960s, the '70s and the 21st", "the|1960s|,|the|'70s|and|the|21st"],
    ['[12,13] and .25', '[|12|,|13|]|and|.25'],
    // addresses, tags, the rest
    ['see https://example.org/a(b), now', 'see|https://example.org/a(b|)|,|now'],
    ['write to a.b@example.org.', 'write|to|a.b@example.org|.'],
    ['on example.com #peace @who #1', 'on|example.com|#peace|@who|#|1'],
    ['AT&T and/or S&P :)', 'AT&T|and|/|or|S&P|:)'],
    ['What?! (Really...)', 'What|?!|(|Really|...|)'],
  ])('%s', (text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });

  test('what is longer than any word is cut into pieces, never inside a surrogate pair', () => {
    const blob = `x${'👍'.repeat(3000)}`;
    const offsets = scanTokens(blob, 0, blob.length);
    const cuts = offsets.filter((_, at) => at % 2 === 0);
    expect(offsets.at(-1)).toBe(blob.length);
    expect(cuts.every((cut) => blob.codePointAt(cut) === 0x1f44d || cut === 0)).toBe(true);
  });

  test.each([
    ['', ''],
    [' \n\t ', ''],
    ['...', '...'],
    ['日本語 тест مرحبا', '日本語|тест|مرحبا'],
    ['👍 ok\u0000no', '👍|ok|no'],
    ['\ud800x\udc00', '\ud800|x|\udc00'],
  ])('odd text %j', (text, expected) => {
    expect(tokensOf(text)).toBe(expected);
  });
});
