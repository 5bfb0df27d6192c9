/** The words that report what somebody says, asks, promises, believes or finds: closed lists by the grammar of what follows. */

/** With a clause: `said that ...`, `..., officials said`. */
export const SAYING: ReadonlySet<string> = new Set(
  (
    'say tell add claim state declare announce argue insist maintain assert allege note remark observe explain reply respond ' +
    'answer confirm acknowledge admit concede confess deny reveal disclose report write tweet post warn caution stress ' +
    'emphasise emphasize underline reiterate repeat suggest hint imply indicate contend complain boast joke recall ' +
    'testify swear predict forecast conclude comment ask wonder inform assure reassure remind advise brief ' +
    'notify agree mention affirm signal proclaim lament quip shout cry exclaim whisper urge vow pledge promise threaten ' +
    'propose recommend demand order interject counter retort protest rule speculate argue accuse quote cite clarify opine'
  ).split(' '),
);

/** With an infinitive that names what is asked for: `urged Russia to step back`. */
export const ASKING: ReadonlySet<string> = new Set(
  (
    'urge ask demand call appeal order beg plead implore press instruct tell warn advise direct exhort beseech ' +
    'request invite encourage'
  ).split(' '),
);

/** With the speaker's own act: `vowed to draw a line`. */
export const PROMISING: ReadonlySet<string> = new Set(
  'vow pledge promise threaten offer swear claim undertake'.split(' '),
);

/** With a clause that is somebody's state of mind: `leaders fear that ...`. */
export const BELIEVING: ReadonlySet<string> = new Set(
  'fear believe think hope expect suspect worry feel consider reckon doubt assume anticipate estimate understand'.split(
    ' ',
  ),
);

/** With a clause or a noun, when the subject is a survey, a paper or the like: `a poll found strong backing`. */
export const FINDING: ReadonlySet<string> = new Set(
  'find show suggest indicate reveal conclude say report estimate put predict forecast claim give'.split(' '),
);

/** What finds and shows. */
export const SURVEYS: ReadonlySet<string> = new Set(
  (
    'poll survey study report research inquiry enquiry investigation analysis figure statistic data census document memo review audit ' +
    'paper dossier questionnaire'
  ).split(' '),
);

/** `accused Russia of attacking`: the preposition that brings what is said. */
export const PREPOSITIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['warn', ['against', 'of', 'about']],
  ['caution', ['against', 'about']],
  ['accuse', ['of']],
  ['suspect', ['of']],
  ['blame', ['for']],
  ['charge', ['with']],
  ['call', ['for']],
  ['appeal', ['for']],
  ['ask', ['for']],
  ['speak', ['of']],
  ['complain', ['of', 'about']],
]);

/** `denied attacking`, `claimed responsibility`, `alleged fraud`: verbs whose bare object is what is said. */
export const WITH_OBJECT: ReadonlySet<string> = new Set(
  'deny allege claim predict forecast demand admit propose fear threaten promise pledge announce'.split(' '),
);

/** `X's claim that ...`, `a warning from X that ...`, `fears that ...`. */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  (
    'claim statement allegation accusation assertion argument complaint announcement remark comment declaration denial ' +
    'admission insistence suggestion warning assurance promise pledge vow threat prediction forecast demand call appeal ' +
    'request proposal fear belief hope concern worry speculation rumour rumor report suspicion view opinion expectation ' +
    'testimony confirmation guarantee'
  ).split(' '),
);

/** `It is understood that ...`, `is reported to have fled`. */
export const HEARSAY: ReadonlySet<string> = new Set(
  'say report believe understand think allege claim rumour rumor fear estimate suspect presume'.split(' '),
);

/** `reportedly fled`. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set('reportedly allegedly supposedly purportedly'.split(' '));
