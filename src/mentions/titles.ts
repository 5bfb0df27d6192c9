/** Words in, the length of the title or office before a name out: `Ms`, `Foreign Secretary`, `French President`. */
import type { Gender } from '../model';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Forms of address: never the name itself. */
const ADDRESS = list(`
  mr mr. mrs mrs. ms ms. miss mister madam madame monsieur mme señor señora dr dr. doctor prof prof. professor sir dame lord lady
  rev rev. reverend fr. hon hon. mx mx. sgt sgt. lt lt. col col. gen gen. capt capt. cpl cpl. maj maj. cmdr cmdr. adm adm. pvt. sen sen.
  rep rep. gov gov. pres pres. amb. supt. insp. det. st-gen lt-gen maj-gen herr frau sheikh shaikh sheik ayatollah imam mullah rabbi pope
  king queen prince princess emperor empress sultan emir duke duchess count countess baron baroness earl saint`);

/** Offices and ranks: a title when a name follows. */
const OFFICE = list(`
  president minister premier chancellor secretary senator governor mayor ambassador general colonel major captain lieutenant sergeant
  admiral commander marshal brigadier corporal private constable inspector superintendent detective sheriff judge justice magistrate
  attorney prosecutor congressman congresswoman congressperson representative deputy mp mep councillor councilman councilwoman
  commissioner director chairman chairwoman chairperson chair chief leader spokesman spokeswoman spokesperson envoy speaker
  secretary-general archbishop bishop cardinal pastor father sister brother deacon coach manager chairman editor analyst economist
  treasurer comptroller principal dean provost taoiseach tanaiste pm ceo cfo coo dg adviser advisor aide lawyer
  co-founder founder actor actress singer author writer journalist reporter professor lecturer striker midfielder defender goalkeeper
  archduke pharaoh tsar czar kaiser caliph shah chairman counsel ombudsman lawmaker whip correspondent`);

/** Words that stand before an office and belong to it: `Deputy Prime Minister`, `former Foreign Secretary`. */
const MODIFIER = list(`
  prime foreign defence defense home deputy vice vice- assistant associate acting interim former ex-  attorney lieutenant lance major
  rear first second chief senior junior shadow finance interior justice health education trade energy culture transport agriculture
  environment state general cabinet federal supreme high right honourable honorable crown party opposition parliamentary special
  news sports political executive managing financial campaign majority minority press communications police fire army navy
  presidential national security union under district city co- economy economic labour labor housing development treasury
  undersecretary permanent human rights business work pensions climate and & - of the for`);

/** Joints of an office, which may stand inside it and never at its edge. */
const JOINT = list('and & - of the for');

const FEMININE = list(
  'mrs mrs. ms ms. miss madam madame mme señora dame lady queen princess empress duchess countess baroness congresswoman councilwoman chairwoman spokeswoman actress sister frau',
);
const MASCULINE = list(
  'mr mr. mister monsieur señor sir lord king prince emperor sultan emir duke count baron earl pope congressman councilman chairman spokesman actor father brother herr archbishop bishop cardinal imam ayatollah',
);

export const isAddress = (word: string): boolean => ADDRESS.has(word.toLowerCase());
export const isOffice = (word: string): boolean => OFFICE.has(word.toLowerCase());
const isHead = (word: string): boolean => isAddress(word) || isOffice(word);

type Words = readonly { readonly form: string }[];

const wordAt = (words: Words, at: number): string => words[at]?.form ?? '';

/** The first index of the title that ends just before `end`: of `talks with Foreign Secretary Liz Truss`, 2; `end` when there is none. */
export const titleStart = (words: Words, end: number): number => {
  if (!isHead(wordAt(words, end - 1))) return end;
  let start = end - 1;
  while (start > 0 && isPart(wordAt(words, start - 1)) && end - start < 7) start--;
  while (start < end - 1 && JOINT.has(wordAt(words, start).toLowerCase())) start++;
  return start;
};

const isPart = (word: string): boolean => MODIFIER.has(word.toLowerCase()) || isHead(word);

/** Part of a title or office: `Prime`, `Minister`, `Ms`. */
export const isTitleWord = isPart;

/** How many words at the front of a person's name are title: of `Prime Minister Boris Johnson`, 2. At least one word stays. */
export const titleLength = (words: Words, first: number, last: number): number => {
  let length = 0;
  for (let i = first; i < last - 1; i++) {
    const word = wordAt(words, i);
    if (isHead(word)) length = i + 1 - first;
    else if (!MODIFIER.has(word.toLowerCase())) break;
  }
  return length;
};

export const genderOfTitle = (title: string): Gender | undefined => {
  const words = title.toLowerCase().split(/\s+/);
  if (words.some((word) => FEMININE.has(word))) return 'feminine';
  return words.some((word) => MASCULINE.has(word)) ? 'masculine' : undefined;
};
