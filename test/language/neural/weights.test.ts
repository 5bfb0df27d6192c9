import { describe, expect, it } from 'vitest';
import { loadNeuralEngine } from '../../../src/language/neural';
import { NEURAL_KIND, unpackModel } from '../../../src/language/neural/model';
import { NAMES_KIND, unpackNames } from '../../../src/language/neural/names';
import { unpackVectors, VECTORS_KIND } from '../../../src/language/neural/vectors';
import { loadWeights } from '../../../src/language/weights-file';

describe("the package's weights", () => {
  it('hold names trained on the very parser beside them', () => {
    const vectors = unpackVectors(loadWeights('vectors.bin', VECTORS_KIND));
    const parser = unpackModel(loadWeights('neural.bin', NEURAL_KIND), vectors);
    expect(unpackNames(loadWeights('names.bin', NAMES_KIND)).parser).toBe(parser.fingerprint);
  });

  it.each([
    ['The minister met Anna Okoro in Paris .', ['person Anna Okoro', 'place Paris']],
    ['Officials from NATO travelled to Ukraine .', ['organisation NATO', 'place Ukraine']],
  ])('see the names of %s', (line, expected) => {
    const forms = line.split(' ');
    const names = loadNeuralEngine().read([forms])[0]!.names;
    expect(names.map(({ first, last, type }) => `${type} ${forms.slice(first, last).join(' ')}`)).toEqual(expected);
  });
});
