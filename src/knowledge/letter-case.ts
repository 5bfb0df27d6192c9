/** Whether words as seen may be a name as written: US is not us, RUSSIA is Russia, Bank Of England is the Bank of England. */
import { isCapitalised, isUpper } from './surface';

/** How a sentence uses capitals, which decides what a capital tells. */
export type Setting = 'sentence' | 'title' | 'capitals';

const SHARE = 0.7;
const share = (forms: readonly string[], test: (form: string) => boolean): number =>
  forms.length === 0 ? 0 : forms.filter(test).length / forms.length;

/** `RUSSIA WARNS WEST` is in capitals, `Russia Warns West Over Ukraine` in title case. */
export function settingOf(forms: readonly string[]): Setting {
  const words = forms.filter((form) => form.length > 3 && /^\p{L}/u.test(form));
  if (words.length < 2) return 'sentence';
  if (share(words, isUpper) >= SHARE) return 'capitals';
  return words.length > 3 && share(words, isCapitalised) >= 0.9 ? 'title' : 'sentence';
}

const isAcronym = (part: string): boolean => part.length > 1 && isUpper(part);

/** One part: equal; a capital more than written (Bank Of England); RUSSIA; Nato for NATO. */
function fits(written: string, seen: string, setting: Setting): boolean {
  if (written === seen) return true;
  if (!isCapitalised(seen)) return false;
  if (isUpper(seen) && (setting === 'capitals' || seen.length > 3)) return true;
  if (isAcronym(written)) return written.length > 3 && seen.slice(1) === written.slice(1).toLowerCase();
  return !isCapitalised(written) && seen.slice(1) === written.slice(1);
}

/** Both have the same number of parts, and the same letters but for case. */
export const looksLike = (written: readonly string[], seen: readonly string[], setting: Setting): boolean =>
  written.every((part, at) => fits(part, seen[at] ?? '', setting));
