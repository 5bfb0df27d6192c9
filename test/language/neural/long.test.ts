import { describe, expect, it } from 'vitest';
import { joinPieces, piecesOf } from '../../../src/language/neural/long';

const word = (head: number, deprel: string) => ({ xpos: 'NN', upos: 'NOUN', head, deprel });

describe('piecesOf', () => {
  it.each([
    ['a b c', 4, ['a b c']],
    ['a b c d', 4, ['a b c d']],
    ['a b ; c d', 4, ['a b ;', 'c d']],
    ['a ; b c d', 4, ['a ;', 'b c d']],
    ['; a b c d', 4, ['; a b c', 'd']],
    ['a b c d e f g h i', 4, ['a b c d', 'e f g h', 'i']],
    ['', 4, ['']],
  ])('%s at most %i', (line, longest, pieces) => {
    const forms = line === '' ? [] : line.split(' ');
    expect(piecesOf(forms, longest).map((piece) => piece.join(' '))).toEqual(pieces);
  });
});

describe('joinPieces', () => {
  it('hangs later roots on the first', () => {
    const first = [word(1, 'nsubj'), word(-1, 'root')];
    const second = [word(1, 'det'), word(-1, 'root'), word(1, 'obj')];
    const names = [{ first: 0, last: 1, type: 'person' as const, probability: 0.9 }];
    const joined = joinPieces([first, second].map((words) => ({ words, names })));
    expect(joined.names.map((name) => name.first)).toEqual([0, 2]);
    expect(joined.words.map(({ head, deprel }) => `${head} ${deprel}`)).toEqual([
      '1 nsubj',
      '-1 root',
      '3 det',
      '1 parataxis',
      '3 obj',
    ]);
  });
});
