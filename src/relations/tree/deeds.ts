/** Nouns that name deeds, by whom their "of" and their possessive mean. Data only. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "X's arrest", "the killing of X": X suffers it either way. */
export const VICTIMS: ReadonlySet<string> = words(`
  abduction arrest assassination capture death defeat deportation destruction detention dismissal downfall election execution exile expulsion extradition
  fall imprisonment indictment injury jailing kidnapping killing lynching massacre murder nomination ouster overthrow poisoning prosecution
  release removal rescue shooting slaughter slaying torture trial conviction sentencing appointment impeachment isolation`);

/** "the invasion of X", but "X's invasion": only "of" means the one who suffers it. */
export const OBJECTS: ReadonlySet<string> = words(`
  abuse annexation bombardment bombing boycott breach coverage criticism condemnation denunciation disruption embargo encirclement export
  exploitation harassment import intimidation invasion liberation looting occupation partition persecution praise purchase recognition
  rejection repression sale seizure shelling siege support suppression takeover targeting treatment use violation visit war blockade attack
  raid storming demolition inspection investigation mention portrayal depiction criticisms fear handling acquisition conquest division`);
