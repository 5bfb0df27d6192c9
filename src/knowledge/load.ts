/** The tables, read once, to the one object that other rooms look things up in. */
import type { KnowledgeId, Problem } from '../model';
import { automatonOf } from './automaton';
import { addCountries } from './countries';
import { matchesIn } from './look-up';
import type { Catalogue } from './names';
import { partsOfName } from './surface';
import type { KnowledgeEntry, KnowledgeMatch } from './types';

export interface Knowledge {
  /** The longest names among a sentence's tokens, left to right, without overlap. */
  readonly lookUp: (tokens: readonly { readonly form: string }[]) => readonly KnowledgeMatch[];
  /** The entries that this whole text names, likeliest first. */
  readonly byName: (text: string) => readonly KnowledgeEntry[];
  readonly entry: (id: KnowledgeId) => KnowledgeEntry | undefined;
  /** Lines of the user's files that were not taken, and contradictions. */
  readonly problems: readonly Problem[];
}

function build(): Knowledge {
  const catalogue: Catalogue = { entries: new Map(), surfaces: [] };
  addCountries(catalogue);
  const root = automatonOf(catalogue.surfaces);
  const lookUp: Knowledge['lookUp'] = (tokens) => matchesIn(root, tokens);
  return {
    lookUp,
    byName: (text) => {
      const parts = partsOfName(text);
      const whole = lookUp(['the', ...parts].map((form) => ({ form })));
      return whole.find(({ first, last }) => first === 1 && last === parts.length + 1)?.entries ?? [];
    },
    entry: (id) => catalogue.entries.get(id),
    problems: [],
  };
}

let standard: Knowledge | undefined;

/** Built once when no files are given; files are read anew each time. */
export function loadKnowledge(options: { readonly files?: readonly string[] } = {}): Knowledge {
  if (options.files !== undefined && options.files.length > 0) return build();
  return (standard ??= build());
}
