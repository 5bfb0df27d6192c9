/** The colours of the drawing in light and dark, opaque throughout: a wish and the system's setting enter, a palette leaves. */
import type { PredicateClass } from '../../src/graph/palette';
import { CLASS_COLOUR } from '../../src/graph/palette';
import type { Theme } from './state';

export interface Palette {
  readonly dark: boolean;
  readonly background: string;
  readonly text: string;
  readonly quietText: string;
  readonly edge: string;
  readonly strongEdge: string;
  readonly panel: string;
  readonly classes: Readonly<Record<PredicateClass, string>>;
}

const LIGHT: Palette = {
  dark: false,
  background: '#FFFFFF',
  text: '#1C2430',
  quietText: '#596373',
  edge: '#A9B1BC',
  strongEdge: '#7C8694',
  panel: '#FFFFFF',
  classes: CLASS_COLOUR,
};

const DARK: Palette = {
  dark: true,
  background: '#11151B',
  text: '#E6E9EE',
  quietText: '#A3ACB9',
  edge: '#525C6B',
  strongEdge: '#8C96A5',
  panel: '#1A2029',
  classes: { cooperate: '#4FA3DB', conflict: '#F08A4B', neutral: '#8C96A5' },
};

export const isDark = (theme: Theme, systemDark: boolean): boolean =>
  theme === 'auto' ? systemDark : theme === 'dark';

export const paletteOf = (dark: boolean): Palette => (dark ? DARK : LIGHT);

const channels = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const mixes = new Map<string, string>();

/** `share` of the way from one `#rrggbb` to another; alpha would blend badly where lines cross. */
export const mix = (from: string, to: string, share: number): string => {
  const key = `${from}${to}${share}`;
  const known = mixes.get(key);
  if (known !== undefined) return known;
  const [one, two] = [channels(from), channels(to)];
  const hex = one.map((value, at) =>
    Math.round(value + (two[at]! - value) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  mixes.set(key, `#${hex.join('')}`);
  return `#${hex.join('')}`;
};
