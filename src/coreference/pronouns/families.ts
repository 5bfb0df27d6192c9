/** The features of a pronoun's candidates as numbers: a family's values in, the number out; the names of all numbers, as the learned weights have them. */

const NAMES: string[] = [];

/** By number. */
export const FEATURE_NAMES: readonly string[] = NAMES;

const combined = (pattern: string, [values, ...others]: readonly (readonly string[])[]): readonly string[] =>
  values === undefined ? [pattern] : values.flatMap((value) => combined(pattern.replace('#', value), others));

/** All features of one pattern; `#` stands for values, which are told by their places in the lists. */
class Family {
  private readonly base = NAMES.length;
  private readonly second: number;
  private readonly third: number;

  constructor(pattern: string, ...values: readonly (readonly string[])[]) {
    this.second = values[1]?.length ?? 1;
    this.third = values[2]?.length ?? 1;
    NAMES.push(...combined(pattern, values));
  }

  at(a = 0, b = 0, c = 0): number {
    return this.base + (a * this.second + b) * this.third + c;
  }
}

const upTo = (last: number): readonly string[] => Array.from({ length: last + 1 }, (_, value) => String(value));

/** The place of a value in its list; -1 for others. */
const placeIn = (list: readonly string[]): ((value: string) => number) => {
  const places = new Map(list.map((value, place) => [value, place]));
  return (value) => places.get(value) ?? -1;
};

const ROLES = ['subject', 'object', 'oblique', 'possessive', 'modifier', 'apposition', 'predicate', 'other'] as const;
export const placeOfRole = placeIn(ROLES);
/** Behind the roles, those of what possessives belong to. */
export const OWNED = ROLES.length;
const OWNERS = [...ROLES, ...ROLES.map((role) => `possessive.${role}`)];

const CLAUSES = ['none', 'root', 'ccomp', 'xcomp', 'advcl', 'acl', 'csubj', 'parataxis', 'conj'] as const;
export const placeOfClause = placeIn(CLAUSES);

const PREPOSITIONS =
  'about accord after against along among around as at because before behind between by despite during for from in include into like near of off on onto outside over since such than through to toward towards under until upon with within without'.split(
    ' ',
  );
export const placeOfPreposition = placeIn(PREPOSITIONS);

const FORMS = ['pronoun', 'demonym', 'nominal', 'short', 'short:titled', 'full', 'full:titled'] as const;
export const placeOfForm = placeIn(FORMS);
/** What a title adds to the place of a form. */
export const TITLED = 1;

const GENDERS = ['', 'feminine', 'masculine', 'neuter'] as const;
export const placeOfGender = placeIn(GENDERS);

const TYPES = ['none', 'person', 'organisation', 'country', 'place', 'facility', 'event', 'product', 'group'] as const;
export const placeOfType = placeIn(TYPES);

/** The same sentence, the one before, further back, after the pronoun. */
const DISTANCES = ['0', '1', '2', '9'] as const;
export const AFTERWARDS = 3;

const SUBJECT = ['n', 's'] as const;
const SURE = ['unsure', 'sure'] as const;

export const SENTENCES = new Family('sentences#', upTo(4));
export const RANK = new Family('rank#', upTo(5));
export const SUBJECTS = new Family('subjects#:#', upTo(3), SUBJECT);
/** The last for other sentences. */
export const NEAR = new Family('near#', [...upTo(4), '9']);
export const ELSEWHERE = 5;
export const NESTED = new Family('nested:#', DISTANCES);
export const FIRST = new Family('first:#', DISTANCES);

export const ROLE = new Family('role:#:#', ROLES, DISTANCES);
export const ROLE_PAIR = new Family('roles:#:#:#', ROLES, ROLES, DISTANCES);
export const OWNED_PAIR = new Family('owned:#:#:#', OWNERS, ROLES, upTo(1));
export const CLAUSE = new Family('clause:#:#:#', CLAUSES, ROLES, DISTANCES);
export const CLAUSE_PAIR = new Family('clauses:#:#:#', CLAUSES, CLAUSES, DISTANCES);
export const PREPOSITION = new Family('prep:#', PREPOSITIONS);
export const CONJUNCT = new Family('conjunct');
export const COORDINATED = new Family('coordinated');

export const DEPTH = new Family('depth#:#', upTo(5), DISTANCES);
export const NO_PATH = new Family('nopath');
export const PATH = new Family('path:#:#', upTo(5), upTo(4));
export const DOWN = new Family('down#', upTo(5));

export const NO_COMMAND = new Family('noncommand:#', ROLES);
export const OWN_SUBJECT = new Family('ownsubject:##', ROLES, ['', ':self']);
export const ABOVE_SUBJECT = new Family('abovesubject:#', ROLES);
export const ABOVE_SUBJECT_IN = new Family('abovesubject:#:#', ROLES, CLAUSES);

export const FORM = new Family('form:#:#', FORMS, ['unnamed', 'named']);
export const GENDER_SURE = new Family('gender:#', SURE);
export const GENDER = new Family('gender:#:#:#', SURE, GENDERS, FORMS);
export const SIZE = new Family('size#', upTo(4));
export const OLD = new Family('old:#:#', ['new', 'old'], SUBJECT);
export const TYPE = new Family('type:#', TYPES);
export const TOPIC = new Family('topic');
export const SAME_PRONOUN = new Family('samepronoun');
export const AGAIN = new Family('again');

/** Whether the pronoun is quoted; whether the candidate is not, by the same words, or by others. */
export const QUOTE = new Family('quote:#:#', ['out', 'in'], ['out', 'same', 'other']);
export const SPEAKER = new Family('speaker');

export const NONE = new Family('none');
export const NONE_ROLE = new Family('none:#', ROLES);
export const NONE_COUNT = new Family('none:count#', upTo(4));
