/** The table of people to entries with their other names. */
import { knowledgeId } from '../model';
import { PEOPLE } from './data/people';
import { addEntry, unmarked, type Catalogue } from './names';
import { listOf, rowsOf } from './table';
import type { KnowledgeEntry } from './types';
import { genderOf } from './words';

export function addPeople(catalogue: Catalogue): void {
  for (const [name = '', cell, gender] of rowsOf(PEOPLE, 3)) {
    const others = listOf(cell);
    const entry: KnowledgeEntry = {
      id: knowledgeId('person', name),
      type: 'person',
      name,
      aliases: others.map((other) => unmarked(other).written),
      kind: 'person',
      ...genderOf(gender),
    };
    addEntry(catalogue, entry, [name, ...others]);
  }
}
