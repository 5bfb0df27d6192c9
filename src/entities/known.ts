/** The knowledge entry that a chain stands for: its own, or the only one of its type that bears its full name. */
import type { Knowledge } from '../knowledge';
import type { Chain, KnowledgeId } from '../model';
import { classOf } from './name-key';

export function knownChain(chain: Chain, knowledge: Knowledge): KnowledgeId | undefined {
  if (chain.known !== undefined) return knowledge.entry(chain.known) === undefined ? undefined : chain.known;
  if (chain.name === undefined || (chain.type === 'person' && !/\s/.test(chain.name))) return undefined;
  const entries = knowledge.byName(chain.name).filter(({ type }) => classOf(type) === classOf(chain.type));
  return entries.length === 1 ? entries[0]?.id : undefined;
}
