/** The table of events and products to entries with their names. */
import { knowledgeId } from '../model';
import { EVENTS } from './data/events';
import { addEntry, displayed, unmarked, type Catalogue } from './names';
import { listOf, rowsOf } from './table';
import { memberOf } from './words';

const TYPES = ['event', 'product'] as const;

export function addEvents(catalogue: Catalogue): void {
  for (const [key = '', cell, marked = '', others] of rowsOf(EVENTS, 4)) {
    const type = memberOf(TYPES, cell) ?? 'event';
    const names = listOf(others);
    const aliases = names.map((name) => unmarked(name).written);
    const entry = { id: knowledgeId(type, key), type, name: displayed(marked), aliases, kind: type };
    addEntry(catalogue, entry, [marked, ...names]);
  }
}
