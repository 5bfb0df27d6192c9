import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spoken, startProgress } from '../../src/cli/pool/progress';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

describe('progress without a terminal', () => {
  it('is a plain line every ten seconds, with rate and time left', () => {
    const written: string[] = [];
    const progress = startProgress({ bytes: 1000 }, false, (line) => void written.push(line));
    progress.read(100);
    progress.step();
    expect(written).toEqual([]);
    vi.advanceTimersByTime(10_000);
    progress.step();
    progress.step();
    expect(written).toEqual(['2 articles, 0.2 a second, 90 s left\n'.replace('90 s', spoken(90))]);
    progress.stop();
  });

  it('tells no time left where nobody knows how much there is', () => {
    const written: string[] = [];
    const progress = startProgress({}, false, (line) => void written.push(line));
    vi.advanceTimersByTime(20_000);
    progress.step();
    expect(written).toEqual(['1 articles, 0.1 a second\n']);
  });
});

it.each([
  [12.2, '13 s'],
  [240, '4 min'],
  [9000, '2.5 h'],
])('%d seconds are spoken of as %s', (seconds, words) => {
  expect(spoken(seconds)).toBe(words);
});
