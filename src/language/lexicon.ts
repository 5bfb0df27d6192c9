/** Closed lists of English spelling that the scanner and the sentence splitter look words up in. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Keep their full stop; a name or a number usually follows, so the sentence goes on: `Gen. Smith`, `No. 10`. */
export const TITLES = words(`
  mr mrs ms messrs mx dr prof rev fr sr st ste mt ft gen lt col capt cmdr comdr cpl sgt maj brig adm pvt pte gov lt-gov sen rep reps
  sens hon pres amb insp supt det sec asst assoc atty no nos vol pp fig figs eq sect ch art arts vs v cf ca approx est op ed eds
  rt msgr pfc ens cdr vp`);

/** Keep their full stop; a sentence may end with them: `Acme Corp. It ...`. */
export const ABBREVIATIONS = words(`
  inc corp co ltd plc bros llc lp dept univ assn bldg ave blvd rd hwy pkwy etc al jr esq
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash
  wis wyo ont que ga
  e.g i.e eg ie a.m p.m a.k.a u.s u.k u.n e.u d.c l.a ph.d m.d b.a m.a p.s w.r.t c.f viz ibid spec ext tel attn fwd arr arrv
  hrs hr min mins sec secs ft lb lbs oz kg km cm mm sq yr yrs mo mos incl excl max tsp tbsp pg pt misc govt intl natl ass't mfg`);

/** `am` and `in` are words, `a.m.` is not: these end a sentence far more often than they shorten a word. */
export const RARELY_ABBREVIATED = words(
  'no art sec min mar sat sun mon ill ind la pa co mass del miss wash mo est ore ed ch max may ext spec pt fig mm cm km kg oz',
);

/** Prefixes that stay on their word: `non-profit`, `pro-Beijing`, `co-founder`; other hyphens part words (`eye|-|tracking`). */
export const PREFIXES = words(`
  anti arch auto bi bio co contra counter cross cyber de e eco electro em ex extra fore geo hyper infra inter intra macro mega meta
  micro mid mini mono multi nano neo non nonpara over para photo poly post pre pro proto pseudo psycho quasi re retro semi socio
  step sub super supra techno trans tri u ultra un uni`);

/** Suffixes that stay on their word: `career-wise`. */
export const SUFFIXES = words('wise esque fold');

/** One written word that is two tokens, and where it parts: `can|not`, `gon|na`. */
export const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['im', 1],
  ['ive', 1],
  ['wont', 2],
  ['cant', 2],
  ['arent', 3],
  ['youre', 3],
  ['thats', 4],
  ['kinda', 4],
  ['alot', 1],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['lemme', 3],
  ['gimme', 3],
  ['outta', 3],
  ['dont', 2],
  ['doesnt', 4],
  ['didnt', 3],
  ['isnt', 2],
  ['wasnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['havent', 4],
  ['hasnt', 3],
]);

/** Words after which `its` must be `it's` without its apostrophe. */
export const AFTER_IT_IS = words(`
  a an the not in now definitely really also between very from only simply nothing all getting been like just still as about so too
  always never probably going`);

/** What an apostrophe joins to the word before it: `it|'s`, `they|'re`. */
export const CLITICS = words('s re ve ll d m');

/** Begin with an apostrophe of their own: `'em`, `'til`. */
export const CLIPPED = words('em til tis twas cause bout n round');

/** Units that stand apart from the number before them: `£5.5|bn`, `7|am`, `50|km`. */
export const UNITS = words(`
  am pm k m bn b t mm mn tn trn kg g mg km cm ft lb lbs oz mph kph kmh mw gw kw kwh mwh hz mhz ghz kb mb gb tb ml cl l p c x percent
  pc yrs yr hrs hr min mins sec secs million billion trillion persons a.m p.m`);

/** Endings after which a dot inside a word is a name on the net, not two sentences run together. */
export const DOMAINS = words(`
  com org net edu gov mil int co uk us ca au de fr ru ua cn jp in eu info biz io tv me ie nz za br it es nl ch se no fi pl
  doc xls pdf txt html htm jpg gif png exe zip url ppt docx js unix`);

export const EMOTICONS = words(`:) :( :-) :-( ;) ;-) :D :-D :P :-P :/ :-/ =) =( (: ): :o :O ;D ^_^ :] <3 :'( XD`);

/** Capitalised words that begin a sentence after an abbreviation: `at 5 p.m. The talks`. */
export const STARTERS = words(`
  The A An This That These Those It He She They We You I But And Or So If When While As At In On For From With After Before Although
  Though Because Since However Meanwhile Moreover Now Then There Here What Who Why How Where Which Some Many Most Both Each His Her
  Its Their Our My Your No Not Yes One Two Another Other Such Let Please Thanks Also Once Until Under Even Only Just To By`);
