/** `I` and `my` inside a quotation: views and quotations in, links to the speakers out. */
import type { Partition } from '../partition';
import { quotationAt, type Quotation } from '../quotes';
import type { Scene } from '../scene';
import { isSpeaker } from './forms';

export function joinSpeakers(scene: Scene, partition: Partition, quotations: readonly Quotation[]): void {
  for (const view of scene.views) {
    if (view.mention.kind !== 'pronoun' || !isSpeaker(view.key)) continue;
    const speaker = quotations[quotationAt(quotations, view.mention.start)]?.speaker;
    if (speaker !== undefined) partition.join(view.index, speaker, 'speaker of the quotation', 0.9);
  }
}
