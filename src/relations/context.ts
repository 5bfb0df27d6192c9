/** A trigger's place in, who says it, when and where out: what the attribution and time readers know of it. */
import type { Chain, Document, Evidence, Mention, ParsedToken, Span } from '../model';
import { attributionOf, findAttributions } from './attribution/attribution';

export type Context = (
  sentence: number,
  trigger: number,
  span: Span,
) => Pick<Evidence, 'saidBy' | 'time' | 'placeMention'>;

export const contextOf = (
  document: Document<ParsedToken>,
  mentions: readonly Mention[],
  chains: readonly Chain[],
): Context => {
  const attributions = findAttributions(document, mentions, chains);
  return (_sentence, _trigger, span) => ({ saidBy: attributionOf(attributions, span) });
};
