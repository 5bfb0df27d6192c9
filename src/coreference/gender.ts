/** The gender that a title, a role noun or a pronoun tells: a mention in, a gender or nothing out. */
import type { Gender, Mention } from '../model';

const TITLES: Readonly<Record<string, Gender>> = {
  mr: 'masculine',
  sir: 'masculine',
  lord: 'masculine',
  king: 'masculine',
  prince: 'masculine',
  baron: 'masculine',
  mrs: 'feminine',
  ms: 'feminine',
  miss: 'feminine',
  lady: 'feminine',
  dame: 'feminine',
  madam: 'feminine',
  queen: 'feminine',
  princess: 'feminine',
  baroness: 'feminine',
};

const titleGender = (title: string | undefined): Gender | undefined =>
  title === undefined ? undefined : TITLES[title.toLowerCase().replace(/\./g, '')];

/** A title outranks what the mention says of itself: `Mr Ashley` is a man. */
export const genderOf = (mention: Mention): Gender | undefined => titleGender(mention.title) ?? mention.gender;
