/** The sieve: from the surest rules to the least sure, each joining what the ones before it left apart. */
import type { Knowledge } from '../knowledge';
import type { Chain, Document, Mention, ParsedToken } from '../model';
import { chainsOf } from './chains';
import { leaveAbroad } from './names/abroad';
import { adoptKnown } from './names/adopt';
import { joinBodies } from './names/body';
import { joinBracketed } from './names/brackets';
import { joinKnown, joinSameWords } from './names/exact';
import { joinFullNames, joinShortNames } from './names/person';
import { joinBeside, joinCopulas, joinNamed, joinRelatives } from './nominals/apposition';
import { joinCapitals } from './nominals/capitals';
import { headLookup } from './nominals/heads';
import { joinDefinites } from './nominals/definites';
import { joinRoles, noteRoles } from './nominals/in-article';
import { joinNamedInside } from './nominals/named-inside';
import { joinPossessed } from './nominals/possessed';
import { joinOffices } from './nominals/offices';
import { phrasesOfOffices } from './offices-in-capitals';
import { retypeSeats } from './seats';
import { noteGivenNames } from './names/given';
import { partitionOf, type Partition } from './partition';
import { joinPronouns, type Decide } from './pronouns/resolve';
import { joinSpeakers } from './pronouns/speakers';
import { quotationsOf } from './quotes';
import { sceneOf, type Scene } from './scene';

function joinNames(scene: Scene, partition: Partition, knowledge: Knowledge): void {
  joinKnown(scene, partition);
  joinSameWords(scene, partition);
  joinBracketed(scene, partition);
  joinFullNames(scene, partition);
  joinShortNames(scene, partition, knowledge);
  joinBodies(scene, partition, knowledge);
}

function joinPhrases(scene: Scene, partition: Partition, knowledge: Knowledge): void {
  const heads = headLookup(scene);
  joinBeside(scene, partition, heads);
  joinCopulas(scene, partition, heads);
  joinNamed(scene, partition, heads);
  joinRelatives(scene, partition, heads);
  joinNamedInside(scene, partition, heads);
  joinCapitals(scene, partition, heads, knowledge);
  noteRoles(scene, partition);
  joinOffices(scene, partition, knowledge);
  joinRoles(scene, partition);
  joinDefinites(scene, partition, knowledge);
}

/** The scene with its seats of government told from places. */
export function stage(document: Document<ParsedToken>, mentions: readonly Mention[], knowledge: Knowledge): Scene {
  const scene = sceneOf(document, mentions);
  return {
    ...scene,
    views: phrasesOfOffices(
      retypeSeats(leaveAbroad(adoptKnown(scene.views, knowledge), knowledge), knowledge),
      knowledge,
    ),
  };
}

/** The sieve over a scene; `decide` sees each pronoun's choice in place of the ranker (training). */
export function sift(scene: Scene, knowledge: Knowledge, decide?: Decide): Partition {
  const partition = partitionOf(scene.views);
  const quotations = quotationsOf(scene);
  joinNames(scene, partition, knowledge);
  noteGivenNames(scene, partition, knowledge);
  joinPhrases(scene, partition, knowledge);
  joinPronouns(scene, partition, quotations, decide);
  joinSpeakers(scene, partition, quotations);
  joinPossessed(scene, partition, headLookup(scene));
  return partition;
}

/** Every mention in exactly one chain; links carry the rule that made them and how sure it is (0 to 1). Never throws on parsed text. */
export function resolveCoreference(
  document: Document<ParsedToken>,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): { readonly mentions: readonly Mention[]; readonly chains: readonly Chain[] } {
  const scene = stage(document, mentions, knowledge);
  return chainsOf(scene, sift(scene, knowledge), knowledge, mentions);
}
